import type { Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';

/** A file that does not begin with a block of fields between two lines of three hyphens. */
export const frontMatterMissing: Rule = {
  code: 'front-matter-missing',
  stage: 'read',
  severity: 'error',
  bad: {
    files: {
      'concepts/samen-leren.mdx':
        'term: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n',
    },
  },
  good: {
    files: {
      'concepts/samen-leren.mdx':
        '---\nterm: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n',
    },
  },
  find: (library) =>
    findIssues(library, 'front-matter-missing', (_issue, { text }) => {
      const opened = /^---[ \t]*$/m.exec(text)?.index === 0;
      return opened
        ? {
            message: ({ rules }) => rules['front-matter-missing'].unclosed.message,
            repair: ({ rules }) => rules['front-matter-missing'].unclosed.repair,
          }
        : {
            message: ({ rules }) => rules['front-matter-missing'].absent.message,
            repair: ({ rules }) => rules['front-matter-missing'].absent.repair,
          };
    }),
};
