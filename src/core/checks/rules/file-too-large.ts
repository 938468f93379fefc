import type { Catalogue } from '../../../languages/language.ts';
import type { Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';
import { largestFile } from '../../graph/document.ts';
import { startOf } from '../../diagnostics/range.ts';

const concept = (body: string) => ({
  files: {
    'concepts/kennis-delen.mdx': `---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\n${body} [@jansens-2016]\n`,
  },
});

/** A file that is longer than anyone reads. */
export const fileTooLarge: Rule = {
  code: 'file-too-large',
  stage: 'read',
  severity: 'error',
  bad: concept('Meer hierover. '.repeat(70_000)),
  good: concept('Meer hierover.'),
  find: (library) => [
    ...library.unread
      .filter(({ why }) => why === 'large')
      .map(({ path }) => ({
        range: startOf(path),
        message: ({ rules }: Catalogue) => rules['file-too-large'].bytes.message(largestFile / 1e6),
        repair: ({ rules }: Catalogue) => rules['file-too-large'].bytes.repair,
      })),
    ...findIssues(library, 'too-large', ({ size, largest }) => ({
      message: ({ rules }) => rules['file-too-large'].message(size, largest),
      repair: ({ rules }) => rules['file-too-large'].repair,
    })),
  ],
};
