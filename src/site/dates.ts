import type { Locale } from '../core/model/locale.ts';

const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** A date as people say it, as precise as it is known: 2022, maart 2022, 10 maart 2022. */
export function sayDate(date: string, locale: Locale): string {
  if (/^\d{4}$/.test(date)) return date;
  const { day: _day, ...month } = day;
  const form = date.length === 7 ? month : day;
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', form).format(new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`));
}

/** A period by its years: 2021–2022, 2022, or from 2018. `since` is the word for a period without an end. */
export function sayPeriod({ from, to }: { readonly from: string; readonly to?: string }, since: string): string {
  const first = from.slice(0, 4);
  if (to === undefined) return `${since} ${first}`;
  const last = to.slice(0, 4);
  return first === last ? first : `${first}–${last}`;
}
