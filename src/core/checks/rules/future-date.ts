import type { Document } from '../../graph/document.ts';
import type { FieldPath } from '../../model/references.ts';
import type { Rule } from '../rule.ts';
import { dateOf, isBefore } from '../date-span.ts';
import { valueAt } from '../fields.ts';

/** A date of something that is told as done and lies in the future. Nothing is known of it when nobody says what day it is. */
export const futureDate: Rule = {
  code: 'future-date',
  stage: 'entry',
  severity: 'warning',
  bad: { front: 'period: { from: 2009, to: 2912 }' },
  good: { front: 'period: { from: 2009, to: 2012 }' },
  find: ({ documents, today }) =>
    documents.flatMap((document) =>
      datesIn(document).flatMap((path) => {
        const date = dateOf(valueAt(document.raw, path));
        if (today === undefined || date === undefined || !isBefore(today, date)) return [];
        const isEnd = path.at(-1) === 'to';
        return [
          {
            range: document.locate(path, 'value'),
            message: ({ rules }) => rules['future-date'].message(date),
            repair: ({ rules }) => (isEnd ? rules['wrong-value'].date.open : rules['future-date'].repair),
          },
        ];
      }),
    ),
};

/** The ways to the dates of what has happened: a plan is told in the text. */
function datesIn({ kind, translation, raw }: Document): FieldPath[] {
  if (kind === 'source') return [['issued'], ['read']];
  if (translation) return [];
  const dated = (list: string): FieldPath[] => {
    const items = valueAt(raw, [list]);
    return Array.isArray(items) ? items.map((_item, at) => [list, at, 'date']) : [];
  };
  const kept: FieldPath[] = [['lastReviewed', 'date'], ...dated('corrections')];
  return kind === 'case' ? [['period', 'from'], ['period', 'to'], ...dated('timeline'), ...kept] : kept;
}
