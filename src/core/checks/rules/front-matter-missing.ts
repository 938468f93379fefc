import { advice, type Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';
import { textLines } from '../text-lines.ts';

/** A file that does not begin with a block of fields between two lines of three hyphens. */
export const frontMatterMissing: Rule = {
  code: 'front-matter-missing',
  stage: 'read',
  severity: 'error',
  bad: {
    files: {
      'concepts/kennis-delen.mdx':
        'term: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n',
    },
  },
  good: {
    files: {
      'concepts/kennis-delen.mdx':
        '---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n',
    },
  },
  find: (library) =>
    findIssues(library, 'front-matter-missing', ({ range }, document) => {
      const lines = textLines(document);
      const isOpened = /^---[ \t]*$/.test(lines[0] ?? '');
      const at = isOpened ? lines.findIndex((line) => dash.test(line)) : dash.test(lines[0] ?? '') ? 0 : -1;
      if (at !== -1) {
        const place = { ...range, line: at + 1, column: 1, length: lines[at]?.length ?? 1 };
        return {
          range: place,
          ...advice(({ rules }) => rules['front-matter-missing'].dash),
          fix: { range: place, replacement: '---' },
        };
      }
      return advice(({ rules }) => rules['front-matter-missing'][isOpened ? 'unclosed' : 'absent']);
    }),
};

/** A line of hyphens as a word processor makes it of three. */
const dash = /^(?:-?[—–]+-?|--|-{4,})[ \t]*$/;
