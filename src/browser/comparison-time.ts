/** A stretch of whole years that several histories are drawn on, with the years that are written below it. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly years: readonly number[];
}

/** When a date (year, year-month or year-month-day) begins and ends, in years: 2021-07 is 2021.5 to 2021.58. */
export function span(date: string): { readonly from: number; readonly to: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const from = year + (month - 1) / 12;
  if (day === undefined) return { from, to: from + 1 / 12 };
  return { from: from + (day - 1) / 372, to: from + day / 372 };
}

/** The middle of what is known of a date. */
export function moment(date: string): number {
  const { from, to } = span(date);
  return (from + to) / 2;
}

const steps = [1, 2, 5, 10, 20, 50, 100];
const mostYears = 8;

/** One scale for all dates, from the beginning of the first year to the end of the last. Without dates there is none. */
export function scaleOf(dates: readonly string[]): TimeScale | undefined {
  if (dates.length === 0) return undefined;
  const from = Math.floor(Math.min(...dates.map((date) => span(date).from)));
  // A date's end may be a hair beyond its year.
  const to = Math.ceil(Math.max(...dates.map((date) => span(date).to)) - 1e-6);
  const step = steps.find((one) => (to - from) / one <= mostYears) ?? Math.ceil((to - from) / mostYears);
  const first = Math.ceil(from / step) * step;
  const years = Array.from({ length: Math.floor((to - 1 - first) / step) + 1 }, (_, at) => first + at * step);
  return { from, to, years };
}

/** Where a moment stands on a scale, from 0 to 1. */
export const placeOn = ({ from, to }: TimeScale, at: number): number => (at - from) / (to - from);
