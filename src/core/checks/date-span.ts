import { isDate } from '../model/fields.ts';

/** A value in front matter as the date that it is (YYYY, YYYY-MM or YYYY-MM-DD); undefined when it is none. */
export function dateOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && isDate(text) ? text : undefined;
}

/** Whether the whole of one date comes before the other begins. Dates are compared as far as both are precise: March 2022 is not before 2022. */
export function isBefore(one: string, other: string): boolean {
  const precise = Math.min(one.length, other.length);
  return one.slice(0, precise) < other.slice(0, precise);
}
