import type { Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';

const concept =
  '---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n';

/** A file without anything in it. */
export const emptyFile: Rule = {
  code: 'empty-file',
  stage: 'read',
  severity: 'error',
  bad: { files: { 'concepts/kennis-delen.mdx': '' } },
  good: { files: { 'concepts/kennis-delen.mdx': concept } },
  find: (library) =>
    findIssues(library, 'empty', (_issue, { kind, id, translation }) => ({
      message: ({ rules }) => rules['empty-file'].message,
      repair: translation
        ? ({ rules }) => rules['empty-file'].saveTranslation
        : ({ rules }) => rules['empty-file'].saveOriginal(kind, id),
    })),
};
