import type { Document } from '../../graph/document.ts';
import type { Finding, Rule } from '../rule.ts';
import { dateOf, isBefore } from '../date-span.ts';
import { valueAt } from '../fields.ts';

const event = (date: string) =>
  `timeline:\n  - { id: start, date: ${date}, text: De netwerken beginnen., sources: [jansens-2016] }`;

/** An event on the timeline of a case before its period begins or after it ends. */
export const eventOutsidePeriod: Rule = {
  code: 'event-outside-period',
  stage: 'entry',
  severity: 'note',
  bad: { front: event('2008-12') },
  good: { front: event('2009') },
  find: ({ documents }) =>
    documents.flatMap((document) => (document.kind === 'case' && !document.translation ? eventsOutside(document) : [])),
};

function eventsOutside({ raw, locate }: Document): Finding[] {
  const from = dateOf(valueAt(raw, ['period', 'from']));
  const to = dateOf(valueAt(raw, ['period', 'to']));
  const events = valueAt(raw, ['timeline']);
  if (from === undefined || !Array.isArray(events) || (to !== undefined && isBefore(to, from))) return [];
  return events.flatMap((event: unknown, at): Finding[] => {
    const date = dateOf(valueAt(event, ['date']));
    if (date === undefined) return [];
    const early = isBefore(date, from);
    if (!early && (to === undefined || !isBefore(to, date))) return [];
    const [which, limit] = early ? (['early', from] as const) : (['late', to ?? ''] as const);
    return [
      {
        range: locate(['timeline', at, 'date'], 'value'),
        message: ({ rules }) => rules['event-outside-period'][which].message(date, limit),
        repair: ({ rules }) => rules['event-outside-period'][which].repair(date),
      },
    ];
  });
}
