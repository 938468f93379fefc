import type { Document } from '../../graph/document.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { dateOf, isBefore } from '../date-span.ts';
import { valueAt } from '../fields.ts';

const event = (date: string) =>
  `timeline:\n  - { id: start, date: ${date}, text: De netwerken beginnen., sources: [klaster-2016] }`;

/** An event on the timeline of a case before its period begins or after it ends. */
export const eventOutsidePeriod: Rule = {
  code: 'event-outside-period',
  scope: 'entry',
  severity: 'note',
  title: {
    nl: 'Een gebeurtenis valt buiten de periode van de casus.',
    en: 'An event lies outside the period of the case.',
  },
  explanation: {
    nl: 'De periode zegt van wanneer tot wanneer de casus loopt, en de tijdlijn hoort daarbinnen te vallen. Valt een gebeurtenis erbuiten, dan klopt een van de twee niet: is het de datum, of begon de casus eerder of eindigde zij later? Hoort zij bij de voorgeschiedenis of de afloop, dan mag zij blijven staan. Een jaar past bij elke dag in dat jaar.',
    en: 'The period says from when to when the case runs, and the timeline should lie within it. If an event lies outside, one of the two is not right: is it the date, or did the case begin earlier or end later? If it belongs to what came before or after, it may stay. A year fits every day in that year.',
  },
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
    const late = to !== undefined && isBefore(to, date);
    if (!early && !late) return [];
    return [
      {
        range: locate(['timeline', at, 'date'], 'value'),
        message: early
          ? {
              nl: `${date} ligt voor het begin van de periode (${from}).`,
              en: `${date} is before the period begins (${from}).`,
            }
          : {
              nl: `${date} ligt na het einde van de periode (${to}).`,
              en: `${date} is after the period ends (${to}).`,
            },
        repair: early
          ? {
              nl: `Klopt de datum, laat de periode dan eerder beginnen: from: ${date}`,
              en: `If the date is right, let the period begin earlier: from: ${date}`,
            }
          : {
              nl: `Klopt de datum, laat de periode dan later eindigen: to: ${date}`,
              en: `If the date is right, let the period end later: to: ${date}`,
            },
      },
    ];
  });
}
