/** When something happened: years or more precise dates; without `to` it goes on, or its end is unknown. */
export interface Period {
  readonly from: string;
  readonly to?: string;
}

/** Years that are taken together, both ends included. The first band may also hold everything before it. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly earlier: boolean;
}

const width = 5;
const mostBands = 6;

/** Bands of five years that hold all periods, the oldest first; six at the most, so the first may take in all that is older. */
export function periodBands(periods: readonly Period[]): Band[] {
  const starts = periods.map(({ from }) => yearOf(from));
  if (starts.length === 0) return [];
  const last = floorTo(Math.max(...periods.map(({ from, to }) => yearOf(to ?? from))));
  const oldest = floorTo(Math.min(...starts));
  const first = Math.max(oldest, last - width * (mostBands - 1));
  const count = (last - first) / width + 1;
  return Array.from({ length: count }, (_, at) => {
    const from = first + at * width;
    return { from, to: from + width - 1, earlier: at === 0 && oldest < first };
  });
}

/** The bands that a period touches, by their places from 0. A period without an end touches all from its beginning on. */
export function bandsOf({ from, to }: Period, bands: readonly Band[]): number[] {
  return bands.flatMap((band, at) => {
    const begun = yearOf(from) <= band.to;
    const over = to !== undefined && yearOf(to) < band.from && !band.earlier;
    return begun && !over ? [at] : [];
  });
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const floorTo = (year: number): number => year - (year % width);
