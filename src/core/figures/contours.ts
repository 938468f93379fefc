import { contours } from 'd3-contour';
import { smoothPath, type Point } from './contour-path.ts';
import { seededRandom } from './seeded-random.ts';
import { hill, waves } from './terrain.ts';

/** Contour lines of land that is nowhere, in units of its own (a viewBox of `0 0 width height`): the mark of the house. They tell nothing. */
export interface Contours {
  readonly width: number;
  readonly height: number;
  /** Lines as SVG paths, the lowest first; they run a little past the edges. `index` marks every fourth height, drawn heavier. */
  readonly lines: readonly { readonly d: string; readonly index: boolean }[];
}

const WIDTH = 1200;
const HEIGHT = 260;
const CELL = 10;
const BLEED = 40;
const COLUMNS = (WIDTH + 2 * BLEED) / CELL;
const ROWS = (HEIGHT + 2 * BLEED) / CELL;
const HILLS = 7;
const LEVELS = 14;
/** Rings of fewer points are specks. */
const SMALLEST = 12;

/** Draws contour lines. The same seed gives the same land on every machine, another seed another. */
export function drawContours(seed: string): Contours {
  const random = seededRandom(seed);
  const rolling = waves(random, 5, 520, 1200);
  const ripple = waves(random, 6, 200, 380);
  const hills = Array.from({ length: HILLS }, (_, at) =>
    hill(((at + random()) * WIDTH) / HILLS, random() * HEIGHT, 6 + 6 * random(), 70 + 70 * random(), random),
  );
  const values = Array.from({ length: COLUMNS * ROWS }, (_, cell) => {
    const x = ((cell % COLUMNS) + 0.5) * CELL - BLEED;
    const y = (Math.floor(cell / COLUMNS) + 0.5) * CELL - BLEED;
    return 1.4 * rolling(x, y) + 0.3 * ripple(x, y) + Math.hypot(...hills.map((rise) => rise(x, y)));
  });
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const draw = contours().size([COLUMNS, ROWS]);
  const lines = Array.from({ length: LEVELS }, (_, at) => {
    const rings = draw.contour(values, low + ((at + 0.5) * (high - low)) / LEVELS).coordinates.flat();
    const d = rings.flatMap((ring) => {
      const points = ring.map(([x = 0, y = 0]): Point => [x * CELL - BLEED, y * CELL - BLEED]);
      return points.length < SMALLEST
        ? []
        : visibleRuns(points).map((run) => smoothPath(run, run.length === points.length));
    });
    return { d: d.join(''), index: at % 4 === 0 };
  });
  return { width: WIDTH, height: HEIGHT, lines: lines.filter(({ d }) => d !== '') };
}

/** The parts of a ring (last point = first) that can be seen, each to just past the edge; the whole ring when all of it can. */
function visibleRuns(ring: readonly Point[]): Point[][] {
  const within = (room: number, [x, y]: Point) => x > -room && y > -room && x < WIDTH + room && y < HEIGHT + room;
  const visible = ring.map((point) => within(3 * CELL, point));
  const first = visible.indexOf(false);
  if (first < 0) return [[...ring]];
  const runs: Point[][] = [[]];
  for (let step = 1; step < ring.length; step++) {
    const at = (first + step) % (ring.length - 1);
    const point = ring[at];
    if (point !== undefined && visible[at] === true) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((points) => points.some((point) => within(1, point)));
}
