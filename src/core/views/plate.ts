import { contours } from 'd3-contour';
import { layOutTops, PLATE_HEIGHT, PLATE_WIDTH, seededRandom } from './plate-layout.ts';
import type { PlateMark, PlateTop } from './plate-layout.ts';

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

type Point = readonly [x: number, y: number];
type Height = (x: number, y: number) => number;

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
const MOST_CHARACTERS = 2_800;
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

/** The height at each place, in steps of one contour line: lowland that rolls a little, and a hill under each mark. */
function terrain(tops: readonly PlateTop[], marks: readonly PlateMark[], random: () => number): Height {
  const flat = marks.length === 0;
  const rolling = flat ? waves(random, 4, 700, 1500) : waves(random, 5, 520, 1200);
  const ripple = waves(random, 6, 200, 380);
  const bendX = waves(random, 6, 130, 380);
  const bendY = waves(random, 6, 130, 380);
  const fall = (random() < 0.5 ? -1 : 1) * (flat ? 3.2 : 1 + random());
  const lowland: Height = (x, y) => {
    return (
      1.4 * rolling(x, y) + (flat ? 0.12 : 0.3) * ripple(x, y) + fall * (flat ? y / PLATE_HEIGHT : x / PLATE_WIDTH)
    );
  };
  const bent = (x: number, y: number): Point => [x + 15 * bendX(x, y), y + 12 * bendY(x, y)];
  const hills = marks.flatMap((mark, i) => {
    const nearest = Math.min(
      ...marks.filter((other) => other !== mark).map((m) => Math.hypot(m.x - mark.x, m.y - mark.y)),
    );
    const weight = tops[i]?.weight ?? 1;
    const rise = 4 + 3 * Math.log2(1 + weight);
    const reach = Math.min(155, 0.44 * nearest) * (0.8 + 0.02 * Math.min(rise, 20));
    const [x, y] = bent(mark.x, mark.y);
    const side = random() * 2 * Math.PI;
    const shoulder = { x: x + 1.25 * reach * Math.cos(side), y: y + 0.9 * reach * Math.sin(side) };
    return [hill(x, y, rise, reach, random), hill(shoulder.x, shoulder.y, 0.3 * rise, 0.75 * reach, random)];
  });
  return (x, y) => {
    const [u, v] = bent(x, y);
    let sum = 0;
    for (const rise of hills) sum += rise(u, v) ** 2;
    return lowland(x, y) + Math.sqrt(sum);
  };
}

/** A hill that is longer than wide, lies at an angle, and has spurs: `rise` high at its middle, and gone past some three times its reach. */
function hill(x: number, y: number, rise: number, reach: number, random: () => number): Height {
  const turn = (random() - 0.5) * 1.7;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const stretch = 1.12 + 0.26 * random();
  const sharp = 0.62 + 0.3 * random();
  const spurs = [1, 2, 3, 5].map((times) => ({
    times,
    size: (0.12 + 0.2 * random()) / Math.sqrt(times),
    phase: random() * 2 * Math.PI,
  }));
  return (px, py) => {
    const u = ((px - x) * cos + (py - y) * sin) / (reach * stretch);
    const v = ((py - y) * cos - (px - x) * sin) / (reach / stretch);
    const square = u * u + v * v;
    if (square > 16) return 0;
    const angle = Math.atan2(v, u);
    const bulge = spurs.reduce((sum, { times, size, phase }) => sum + size * Math.cos(times * angle + phase), 0);
    const far = square * (1 + (bulge * square) / (square + 0.35));
    return rise * Math.exp(0.1 ** sharp - (Math.max(0, far) + 0.1) ** sharp) * Math.min(1, (16 - square) / 8);
  };
}

/** A smooth random surface between some -1 and 1: waves of these lengths in all directions. */
function waves(random: () => number, count: number, shortest: number, longest: number): Height {
  const all = Array.from({ length: count }, () => {
    const angle = random() * 2 * Math.PI;
    const pace = (2 * Math.PI) / (shortest + random() * (longest - shortest));
    return { x: pace * Math.cos(angle), y: pace * Math.sin(angle), phase: random() * 2 * Math.PI };
  });
  return (x, y) =>
    all.reduce((sum, wave) => sum + Math.sin(wave.x * x + wave.y * y + wave.phase), 0) / Math.sqrt(count * 1.5);
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

/** A path of quadratic curves without kinks along the points, with few of them where it is nearly straight. */
function smoothPath(run: readonly Point[], closed: boolean): string {
  let even = divide(run, () => 1, 6, closed);
  for (let pass = 0; pass < 2; pass++) even = even.map(([x, y], i) => moved(x, y, bend(even, i, closed), 0.25));
  const effort = even.map((_, i) =>
    Math.min(1 / 7, Math.max(1 / 34, Math.sqrt(Math.hypot(...bend(even, i, closed)) / 6 ** 2 / 9))),
  );
  const few = divide(closed ? [...even, ...even.slice(0, 1)] : even, (i) => effort[i] ?? 0, 1, closed);
  const controls = few.map(([x, y], i) => moved(x, y, bend(few, i, closed), -0.125));
  return encode(controls, closed);
}

/** How far the middle of a point's neighbours lies from it, doubled. */
function bend(points: readonly Point[], i: number, closed: boolean): Point {
  const [x, y] = points[i] ?? [0, 0];
  const before = closed ? points.at(i - 1) : points[i - 1];
  const after = closed ? points[(i + 1) % points.length] : points[i + 1];
  return before && after ? [before[0] + after[0] - 2 * x, before[1] + after[1] - 2 * y] : [0, 0];
}

function moved(x: number, y: number, [dx, dy]: Point, share: number): Point {
  return [x + share * dx, y + share * dy];
}

/** Points at equal steps of effort along a line, where each stretch of it takes its length times the effort there. */
function divide(line: readonly Point[], effort: (i: number) => number, step: number, closed: boolean): Point[] {
  const stretches = line.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y];
    return { fromX, fromY, x, y, takes: Math.hypot(x - fromX, y - fromY) * effort(i) };
  });
  const total = stretches.reduce((sum, { takes }) => sum + takes, 0);
  const count = Math.max(closed ? 7 : 4, Math.ceil(total / step));
  const pace = total / count;
  const points: Point[] = [];
  let passed = 0;
  for (const { fromX, fromY, x, y, takes } of stretches) {
    while (points.length * pace <= passed + takes && points.length < count) {
      const share = takes === 0 ? 0 : (points.length * pace - passed) / takes;
      points.push([fromX + share * (x - fromX), fromY + share * (y - fromY)]);
    }
    passed += takes;
  }
  return closed ? points : [...points, ...line.slice(-1)];
}

/**
 * The curve that touches each side of the control points' polygon in its middle. `t` leaves its control point to be
 * mirrored from the one before; each middle is therefore measured from the control point as it came out after rounding to
 * whole units. A closed curve ends where it began.
 */
function encode(controls: readonly Point[], closed: boolean): string {
  const [first, ...rest] = controls;
  if (first === undefined) return '';
  const last = rest.at(-1) ?? first;
  const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [Math.round((ax + bx) / 2), Math.round((ay + by) / 2)];
  const start = closed ? middle(last, first) : middle(first, rest[0] ?? first);
  const [head = first, ...tail] = closed ? [first, ...rest, first] : rest;
  let control: Point = [Math.round(head[0]), Math.round(head[1])];
  let at = start;
  const steps: number[] = [];
  for (const [i, next] of tail.entries()) {
    const to = closed && i === tail.length - 1 ? start : middle(control, next);
    steps.push(to[0] - at[0], to[1] - at[1]);
    [control, at] = [[2 * to[0] - control[0], 2 * to[1] - control[1]], to];
  }
  const opening = [Math.round(head[0]) - start[0], Math.round(head[1]) - start[1], ...steps.slice(0, 2)];
  return `M${numbers(start)}q${numbers(opening)}t${numbers(steps.slice(2))}${closed ? 'z' : ''}`;
}

/** Whole numbers of a path, with no sign that it can do without. */
function numbers(units: readonly number[]): string {
  return units.reduce((text, unit) => `${text}${text === '' || unit < 0 ? '' : ' '}${unit}`, '');
}
