import { findIssues } from '../issues.ts';
import type { Rule } from '../rule.ts';

/** A number with a point at the beginning of a line that makes a list of what no one meant as one, or that readers see as another number. */
export const numberAsList: Rule = {
  code: 'number-as-list',
  stage: 'body',
  severity: 'error',
  bad: { body: '2019. Dat was het jaar waarin de wijk bijeenkwam. [@jansens-2016]\n' },
  good: { body: '2019\\. Dat was het jaar waarin de wijk bijeenkwam. [@jansens-2016]\n' },
  find: (library) =>
    findIssues(library, 'list-number', ({ number, what, range }) => {
      const written = `${number.slice(0, -1)}\\${number.slice(-1)}`;
      return what === 'sentence'
        ? {
            message: ({ rules }) => rules['number-as-list'].sentence(number),
            repair: ({ phrases }) => phrases.write(written),
            fix: { range, replacement: written },
          }
        : {
            message: ({ rules }) => rules['number-as-list'].order.message(number),
            repair: ({ rules }) => rules['number-as-list'].order.repair(written),
          };
    }),
};
