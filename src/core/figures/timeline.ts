/** Whole years, both counted in: from the first day of `from` to the last of `to`. */
export interface TimelineScale {
  readonly from: number;
  readonly to: number;
}

/** Where one event stands. Positions are percentages of the width, so that a drawing keeps its letters at any width. */
export interface TimelineMark {
  /** The middle of the day, month or year that is known. */
  readonly x: number;
  /** The row, counted from the axis: 0 is the nearest. */
  readonly lane: number;
  /** Nothing but the year is known. */
  readonly year: boolean;
  /** When it may have been, where that is long enough to see. */
  readonly span?: { readonly from: number; readonly to: number };
}

/** A timeline as it is drawn: true to scale over its width, and as many rows high as its densest stretch needs. */
export interface Timeline {
  /** One for each event, in the order of the events. */
  readonly marks: readonly TimelineMark[];
  readonly lanes: number;
  /** The first day of each year that has a line; `label` where there is room for its figures. */
  readonly years: readonly { readonly x: number; readonly label?: string }[];
  /** The stretch that is shaded. */
  readonly period?: { readonly from: number; readonly to: number };
}

/** The narrowest drawing in which nothing touches, in letters (em) of the drawing; a mark is `markSize` wide. */
export const narrowest = 20;
export const markSize = 1.9;
const labelSize = 3;
/** A span shorter than this is hidden by its own mark. */
const shortestSpan = 2.5;
const mostLines = 40;
const steps = [1, 2, 5, 10, 20, 25, 50, 100];

const dayLength = 86_400_000;
const daysTo = (year: number, month = 1, day = 1) => Date.UTC(year, month - 1, day) / dayLength;
const round = (value: number) => Math.round(value * 10) / 10;

/** The days that a date (YYYY, YYYY-MM or YYYY-MM-DD) may stand for: from the start of the first to the end of the last. */
function daysOf(date: string): { readonly from: number; readonly to: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const from = daysTo(year, month, day);
  if (month === undefined) return { from, to: daysTo(year + 1) };
  return { from, to: day === undefined ? daysTo(year, month + 1) : from + 1 };
}

/** The years that dates take in together; undefined without a date. */
export function scaleOf(dates: readonly string[]): TimelineScale | undefined {
  if (dates.length === 0) return undefined;
  const years = dates.map((date) => Number(date.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}

/**
 * Lays events out on a scale that takes all of them in, so that several timelines can be drawn on one scale. Marks that
 * would touch in the narrowest drawing stand in rows above each other. A period without an end runs to the end of the scale.
 */
export function drawTimeline(
  events: readonly { readonly date: string }[],
  scale: TimelineScale,
  period?: { readonly from: string; readonly to?: string | undefined },
): Timeline {
  const start = daysTo(scale.from);
  const length = daysTo(scale.to + 1) - start;
  const at = (days: number) => (100 * (days - start)) / length;
  const bounds = events.map(({ date }) => {
    const { from, to } = daysOf(date);
    return { from: at(from), to: at(to), year: date.length === 4 };
  });
  const lanes = laneOfEach(bounds);
  return {
    marks: bounds.map(({ from, to, year }, index) => ({
      x: round((from + to) / 2),
      lane: lanes[index] ?? 0,
      year,
      ...(to - from < shortestSpan ? {} : { span: { from: round(from), to: round(to) } }),
    })),
    lanes: Math.max(0, ...lanes.map((lane) => lane + 1)),
    years: yearLines(scale, at),
    ...(period === undefined
      ? {}
      : {
          period: {
            from: round(at(daysOf(period.from).from)),
            to: period.to === undefined ? 100 : round(at(daysOf(period.to).to)),
          },
        }),
  };
}

/** The lowest row in which each mark with its span is free of those before it in time. */
function laneOfEach(bounds: readonly { readonly from: number; readonly to: number }[]): number[] {
  const half = (50 * markSize) / narrowest;
  const extents = bounds.map(({ from, to }, index) => {
    const middle = (from + to) / 2;
    return { index, left: Math.min(from, middle - half), right: Math.max(to, middle + half) };
  });
  const lanes: number[] = [];
  const ends: number[] = [];
  for (const { index, left, right } of extents.sort((a, b) => a.left - b.left || a.index - b.index)) {
    const free = ends.findIndex((end) => end <= left + 0.05);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = right;
    lanes[index] = lane;
  }
  return lanes;
}

/** A line at the start of each year, or of fewer when they are many, and figures where the narrowest drawing has room. */
function yearLines({ from, to }: TimelineScale, at: (days: number) => number): Timeline['years'] {
  const years = to - from + 1;
  const room = (narrowest * at(daysTo(from + 1))) / 100 / labelSize;
  const apart = (least: number) => steps.find((step) => step >= least) ?? Math.ceil(least / 100) * 100;
  const lineStep = apart(years / mostLines);
  const labelStep = apart(Math.max(lineStep, 1 / room));
  return Array.from({ length: years }, (_, index) => from + index)
    .filter((year) => year % lineStep === 0 || year % labelStep === 0)
    .map((year) => {
      const x = round(at(daysTo(year)));
      const fits = year % labelStep === 0 && (narrowest * (100 - x)) / 100 >= labelSize - 0.5;
      return { x, ...(fits ? { label: String(year) } : {}) };
    });
}
