import type { Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';

const table = (cell: string) => `| Wat | Waarom |\n| --- | --- |\n| ${cell} | Zij begonnen ermee. [@jansens-2016] |\n`;

/** A link with words of its own in a table, whose bar ends the cell. */
export const tableBar: Rule = {
  code: 'table-bar',
  stage: 'body',
  severity: 'error',
  bad: { body: table('[[richting-kiezen|koers bepalen]]') },
  good: { body: table('[[richting-kiezen\\|koers bepalen]]') },
  find: (library) =>
    findIssues(library, 'table-bar', ({ id }) => ({
      message: ({ rules }) => rules['table-bar'].message(id),
      repair: ({ rules }) => rules['table-bar'].repair(id),
    })),
};
