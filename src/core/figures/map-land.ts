import { contours } from 'd3-contour';
import { smoothPath, type Point } from './contour-path.ts';
import { MAP_HEIGHT, MAP_WIDTH } from './map-layout.ts';
import { seededRandom } from './seeded-random.ts';
import { hill, waves } from './terrain.ts';

/** A top on the map: where it is, how high (1 or more), and the region it belongs to, if any. */
export interface MapTop {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  readonly region?: string;
}

/** The land under the places of the map, as SVG paths in its units. */
export interface MapLand {
  /** Contour lines, the lowest first; `index` marks every fourth height, drawn heavier. They run past the edges. */
  readonly lines: readonly { readonly d: string; readonly index: boolean }[];
  /** The border of each region, in the order asked; several closed lines when it lies in pieces. */
  readonly borders: readonly { readonly id: string; readonly d: string }[];
}

const CELL = 10;
const BLEED = 40;
const COLUMNS = (MAP_WIDTH + 2 * BLEED) / CELL;
const ROWS = (MAP_HEIGHT + 2 * BLEED) / CELL;
const MOST_CHARACTERS = 16_000;

/** Draws hills under the tops and a border around each of the regions: every top lies within the border of its own region, and of no other. */
export function drawLand(tops: readonly MapTop[], regions: readonly string[], spacing: number): MapLand {
  return { lines: heights(tops, spacing), borders: regions.map((id) => ({ id, d: border(id, tops, spacing) })) };
}

function heights(tops: readonly MapTop[], spacing: number): MapLand['lines'] {
  const random = seededRandom('land');
  const rolling = waves(random, 6, 300, 760);
  const hills = tops.map(({ x, y, weight }) =>
    hill(
      x,
      y,
      1.4 + 1.5 * Math.log2(1 + weight),
      Math.max(38, spacing * (0.42 + 0.07 * Math.log2(1 + weight))),
      random,
    ),
  );
  const values = grid((x, y) => {
    let sum = 0;
    for (const rise of hills) sum += rise(x, y) ** 2;
    return 0.9 * rolling(x, y) + Math.sqrt(sum);
  });
  let interval = 1.1;
  for (;;) {
    const lines = linesAt(values, interval);
    const excess = lines.reduce((sum, { d }) => sum + d.length, 0) / MOST_CHARACTERS;
    if (excess <= 1) return lines;
    interval *= 0.05 + excess;
  }
}

function linesAt(values: number[], interval: number): { d: string; index: boolean }[] {
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [0, 0]);
  const lines: { d: string; index: boolean }[] = [];
  for (let level = Math.ceil(low / interval); level * interval < high; level++) {
    const d = ringsAt(values, level * interval);
    if (d !== '') lines.push({ d, index: level % 4 === 0 });
  }
  return lines;
}

/** The line around what lies nearer to the tops of a region than to any other top, and not far from them. */
function border(id: string, tops: readonly MapTop[], spacing: number): string {
  const reach = 0.92 * spacing;
  const near = (x: number, y: number, of: (top: MapTop) => boolean) => {
    let nearest = Infinity;
    for (const top of tops) if (of(top)) nearest = Math.min(nearest, (top.x - x) ** 2 + (top.y - y) ** 2);
    return Math.sqrt(nearest);
  };
  const values = grid((x, y) => {
    const own = near(x, y, ({ region }) => region === id);
    if (own > 2 * reach) return -1;
    const other = near(x, y, ({ region }) => region !== id);
    return Math.min(reach - own, (other - own) / 2 - 3);
  });
  return ringsAt(values, 0);
}

/** The value of a field at the middle of each cell, row by row. */
function grid(field: (x: number, y: number) => number): number[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, i) =>
    field(((i % COLUMNS) + 0.5) * CELL - BLEED, (Math.floor(i / COLUMNS) + 0.5) * CELL - BLEED),
  );
}

/** The closed lines around what is higher than a value; those too small to be seen are left out. */
function ringsAt(values: number[], value: number): string {
  const rings = contours().size([COLUMNS, ROWS]).contour(values, value).coordinates.flat();
  return rings
    .map((ring) => ring.map(([x = 0, y = 0]): Point => [x * CELL - BLEED, y * CELL - BLEED]))
    .filter((ring) => ring.length > 5)
    .map((ring) => smoothPath(ring, true))
    .join('');
}
