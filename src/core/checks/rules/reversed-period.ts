import type { Rule } from '../rule.ts';
import { dateOf, isBefore } from '../date-span.ts';
import { valueAt } from '../fields.ts';

/** A period whose end lies before its beginning. */
export const reversedPeriod: Rule = {
  code: 'reversed-period',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een periode eindigt voor zij begint.', en: 'A period ends before it begins.' },
  explanation: {
    nl: 'Bij period staat eerst from, waarmee het begint, en dan to, waarmee het eindigt. Meestal zijn de twee verwisseld, of is er een cijfer verkeerd getypt. Loopt het nog, of is het einde niet bekend, laat to dan weg.',
    en: 'A period has from, where it begins, and to, where it ends. Usually the two were swapped, or a figure was mistyped. If it still goes on, or the end is not known, leave to out.',
  },
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
          message: {
            nl: `De periode eindigt (${to}) voor zij begint (${from}).`,
            en: `The period ends (${to}) before it begins (${from}).`,
          },
          repair: {
            nl: `Zijn ze verwisseld, schrijf dan: period: { from: ${to}, to: ${from} }`,
            en: `If they were swapped, write: period: { from: ${to}, to: ${from} }`,
          },
        },
      ];
    }),
};
