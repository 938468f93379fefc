import { contours } from 'd3-contour';
import { layOutTops, PLATE_HEIGHT, PLATE_WIDTH } from './plate-layout.ts';
import { seededRandom } from './seeded-random.ts';
import type { PlateMark, PlateTop } from './plate-layout.ts';
import { smoothPath, type Point } from './contour-path.ts';
import { terrain } from './plate-terrain.ts';

export type { PlateMark, PlateTop } from './plate-layout.ts';

/** The contour map that an entry opens with, in units of its own (a viewBox of `0 0 width height`). */
export interface Plate {
  width: number;
  height: number;
  /** Contour lines as SVG paths, the lowest first; they run a little past the edges. `index` marks every fourth height, drawn heavier. */
  lines: { d: string; index: boolean }[];
  /** One mark for each top, in the order of the tops. */
  marks: PlateMark[];
}

const CELL = 10;
const BLEED = 40;
const COLUMNS = (PLATE_WIDTH + 2 * BLEED) / CELL;
const ROWS = (PLATE_HEIGHT + 2 * BLEED) / CELL;
/** Lines keep about this far apart, but on the steepest slopes. */
const TIGHTEST = 5.2;
/** A mark is lifted out of its slope by a knoll of about this radius, and stands above the ground on a rim around it. */
const KNOLL = 28;
const RIM = 46;
const AROUND = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
const MOST_CHARACTERS = 2_500;
/** How long all lines together may be: a unit takes about half a character. */
const MOST_LENGTH = 22_000;

/**
 * Draws the plate of an entry. `seed` is the entry's id: the same tops and seed give the same plate, and another
 * seed gives other hills. Without tops the plate is flat land: a few gentle lines and no marks.
 */
export function drawPlate(tops: readonly PlateTop[], seed: string): Plate {
  const random = seededRandom(seed);
  const marks = layOutTops(tops, random);
  const height = terrain(tops, marks, random);
  const values = Array.from({ length: COLUMNS * ROWS }, (_, i) => height(...centre(i)));
  let interval = contourInterval(values);
  for (;;) {
    const lines = contourLines(crown(values, marks, interval), interval, marks);
    const excess = lines.reduce((sum, { d }) => sum + d.length, 0) / MOST_CHARACTERS;
    if (excess <= 1) return { width: PLATE_WIDTH, height: PLATE_HEIGHT, lines, marks };
    interval *= 0.03 + excess;
  }
}

/** The height between lines: one step, or more where hills are so steep or so many that lines would crowd. */
function contourInterval(values: readonly number[]): number {
  const slopes = values.map((here, i) =>
    Math.hypot(here - (values[i - 1] ?? here), here - (values[i - COLUMNS] ?? here)),
  );
  slopes.sort((a, b) => b - a);
  const steep = (slopes[Math.round(slopes.length / 50)] ?? 0) / CELL;
  // The length of all lines together is the sum of the slopes over the area, divided by the interval.
  const longest = CELL * slopes.reduce((sum, slope) => sum + slope, 0);
  return Math.max(1, TIGHTEST * steep, longest / MOST_LENGTH);
}

/**
 * The grid with each mark lifted to three quarters of an interval over the ground around it and over a line, so that a
 * line of its own goes around it on a slope too.
 */
function crown(values: readonly number[], marks: readonly PlateMark[], interval: number): number[] {
  const heightAt = (x: number, y: number) =>
    values[Math.floor((y + BLEED) / CELL) * COLUMNS + Math.floor((x + BLEED) / CELL)] ?? 0;
  const kept = 1 - Math.exp(-((RIM / KNOLL) ** 2) / 2);
  const lifts = marks.map(({ x, y }) => {
    const here = heightAt(x, y);
    const rim = AROUND.map((angle) => heightAt(x + RIM * Math.cos(angle), y + RIM * Math.sin(angle)));
    const needed = Math.max(0, (Math.max(...rim) + 0.75 * interval - here) / kept);
    return { x, y, lift: (Math.ceil((here + needed) / interval - 0.75) + 0.75) * interval - here };
  });
  return values.map((value, i) => {
    const [x, y] = centre(i);
    return lifts.reduce((sum, knoll) => {
      const square = ((x - knoll.x) ** 2 + (y - knoll.y) ** 2) / KNOLL ** 2;
      return square > 12 ? sum : sum + knoll.lift * Math.exp(-square / 2);
    }, value);
  });
}

/** The place on the plate of a cell of the grid. */
function centre(cell: number): Point {
  return [((cell % COLUMNS) + 0.5) * CELL - BLEED, (Math.floor(cell / COLUMNS) + 0.5) * CELL - BLEED];
}

/** The lines at each multiple of the interval. A closed line is kept only when it goes around a mark: no hill without a name. */
function contourLines(values: number[], interval: number, marks: readonly PlateMark[]): Plate['lines'] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const draw = contours().size([COLUMNS, ROWS]);
  const lines: Plate['lines'] = [];
  for (let level = Math.ceil(low / interval); level * interval < high; level++) {
    const rings = draw.contour(values, level * interval).coordinates.flat();
    const d = rings.flatMap((ring) => {
      const points = ring.map(([x = 0, y = 0]): Point => [x * CELL - BLEED, y * CELL - BLEED]);
      return visibleRuns(points).map((run) => {
        const closed = run.length === points.length;
        if (closed && !marks.some((mark) => goesRound(run, mark))) return '';
        return smoothPath(run, closed);
      });
    });
    if (d.join('') !== '') lines.push({ d: d.join(''), index: level % 4 === 0 });
  }
  return lines;
}

/** Whether a closed line goes around a mark, and not so close that it only doubles the disc. */
function goesRound(ring: readonly Point[], { x, y }: PlateMark): boolean {
  const crossings = ring.filter(([bx, by], i) => {
    const [ax, ay] = ring.at(i - 1) ?? [bx, by];
    return ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay);
  });
  return crossings.length % 2 === 1 && ring.some(([px, py]) => Math.hypot(px - x, py - y) > 13);
}

/** The parts of a ring (last point = first) that can be seen, each to just past the edge; the whole ring when all of it can. */
function visibleRuns(ring: readonly Point[]): Point[][] {
  const edge = 3 * CELL;
  const visible = ring.map(([x, y]) => x > -edge && y > -edge && x < PLATE_WIDTH + edge && y < PLATE_HEIGHT + edge);
  const first = visible.indexOf(false);
  if (first < 0) return [[...ring]];
  let runs: Point[][] = [];
  let run: Point[] = [];
  for (let step = 1; step < ring.length; step++) {
    const i = (first + step) % (ring.length - 1);
    const point = ring[i];
    if (point !== undefined && visible[i] === true) run.push(point);
    else if (run.length > 0) [run, runs] = [[], [...runs, run]];
  }
  return runs.filter((points) =>
    points.some(([x, y]) => x > -1 && y > -1 && x < PLATE_WIDTH + 1 && y < PLATE_HEIGHT + 1),
  );
}
