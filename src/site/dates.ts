import { holeDate } from '../core/authoring/holes.ts';
import type { Locale } from '../core/model/locale.ts';
import { atlas } from '../../site.config.ts';
import { isReviewDue } from '../core/model/standing.ts';
import { intlTag } from './words.ts';

const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const day = { ...month, day: 'numeric' } as const;

/** A date as people say it, as precise as it is known: 2022, maart 2022, 10 maart 2022. */
export function sayDate(date: string, locale: Locale): string {
  if (/^\d{4}$/.test(date)) return sayYear(date);
  const [form, first] = date.length === 7 ? [month, `${date}-01`] : [day, date];
  return formatIn(locale, form).format(new Date(`${first}T00:00:00Z`));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes longer to make than all that it formats on a page. */
function formatIn(locale: Locale, form: typeof month | typeof day): Intl.DateTimeFormat {
  const key = `${locale} ${'day' in form}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(intlTag(locale), form);
  formats.set(key, known);
  return known;
}

/** A period by its years: 2021–2022, 2022, or from 2018. `since` is the word for a period without an end. */
export function sayPeriod(
  { from, to }: { readonly from: string; readonly to?: string | undefined },
  since: string,
): string {
  const first = sayYear(from.slice(0, 4));
  if (to === undefined) return `${since} ${first}`;
  const last = sayYear(to.slice(0, 4));
  return first === last ? first : `${first}–${last}`;
}

const sayYear = (year: string): string => (year === holeDate ? '…' : year);

/** The day of this build. */
const today = new Date().toISOString().slice(0, 10);

/** Whether a review on a date no longer counts. */
export const isReviewOld = (date: string): boolean => isReviewDue(date, atlas.reviewedFor, today);
