import * as z from 'zod/mini';
import { date, listOf, rarely, text, words } from './fields.ts';
import type { Languages } from './locale.ts';

/** How a written entry stands, beside what it says: when it was last read through and by whom, and what was corrected in it since readers see it. */
export const standing = (languages: Languages) => ({
  lastReviewed: rarely(z.optional(z.strictObject({ date: date(), by: words(120) }))),
  corrections: rarely(z.optional(listOf(z.strictObject({ date: date(), text: text(languages) }), 1))),
});

/** Whether a review on a date is longer than a number of months ago on a day (YYYY-MM-DD). Of a date that is not precise, the end counts. */
export function isReviewDue(reviewed: string, months: number, today: string): boolean {
  const [year, month = '12', day] = reviewed.split('-');
  const sum = Number(year) * 12 + Number(month) - 1 + months;
  const ends = [Math.floor(sum / 12), (sum % 12) + 1].map((one) => String(one).padStart(2, '0'));
  const due = [...ends, ...(day === undefined ? [] : [day])].join('-');
  return due < today.slice(0, due.length);
}
