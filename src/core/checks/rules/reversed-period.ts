import type { Rule } from '../rule.ts';
import { dateOf, isBefore } from '../date-span.ts';
import { valueAt } from '../fields.ts';

/** A period whose end lies before its beginning. */
export const reversedPeriod: Rule = {
  code: 'reversed-period',
  stage: 'entry',
  severity: 'error',
  bad: { front: 'period: { from: 2012, to: 2009-05 }' },
  good: { front: 'period: { from: 2009-05, to: 2012 }' },
  find: ({ documents }) =>
    documents.flatMap(({ kind, translation, raw, locate }) => {
      if (kind !== 'case' || translation) return [];
      const from = dateOf(valueAt(raw, ['period', 'from']));
      const to = dateOf(valueAt(raw, ['period', 'to']));
      if (from === undefined || to === undefined || !isBefore(to, from)) return [];
      return [
        {
          range: locate(['period', 'to'], 'value'),
          message: ({ rules }) => rules['reversed-period'].message(to, from),
          repair: ({ rules }) => rules['reversed-period'].repair(to, from),
        },
      ];
    }),
};
