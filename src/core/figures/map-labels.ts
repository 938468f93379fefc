import type { Point } from './contour-path.ts';
import { grow, inside, linesOf, overlap, textWidth, type Box } from './label-room.ts';
import { MAP_HEIGHT, MAP_WIDTH } from './map-layout.ts';

/** Size of the names on the map, in units at scale 1. */
export const NAME_SIZE = 16;
/** Lines of a name of more than one line stand this far apart at scale 1. */
export const NAME_LINE = 19;
/** How much larger the names of regions are. */
export const REGION_NAME = 1.15;
/** Size of the numbers of regions. */
export const REGION_NUMBER = 22;

/**
 * How many units a unit of the names takes at each level of detail: at the first the whole map is as small as on a
 * phone, at each next one it is drawn √2 larger. A name that has room at one level has it at all that follow, because
 * names keep their size on the screen while the land grows.
 */
export const SCALES: readonly number[] = Array.from({ length: 12 }, (_, level) => 3.4 / Math.SQRT2 ** level);

/** A name to be placed beside its sign. */
export interface Named {
  readonly at: Point;
  readonly name: string;
  /** Who comes first: the highest, which is 1. */
  readonly rank: number;
}

/** Where a name stands, in units at scale 1 from its sign, and the first level of detail at which it is shown. */
export interface PlacedName {
  readonly level: number;
  readonly lines: readonly string[];
  readonly dx: number;
  /** The baseline of the first line. */
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The name of a region: its number stands at `at` on every level, the words under it from `level` on. */
export interface PlacedRegion {
  readonly at: Point;
  readonly level: number;
  readonly lines: readonly string[];
}

/** A region with the places where its name may stand, the best first. */
export interface NamedRegion {
  readonly name: string;
  readonly number: string;
  readonly spots: readonly [Point, ...Point[]];
}

const LONGEST_LINE = 20;
const SIGN = 8;
const ASCENT = 15;
const DESCENT = 6;
/** The part of the map that names may take at one level, so that the land stays to be seen. */
const FULL = 0.36;
/** The level at which room is kept for the names of regions: that of a desktop. */
const RESERVED = 4;
/** On a map smaller than that of a desktop only the higher ranks are named: by this more for each level that is missing. */
const WEIGHTY = 0.1;
/** From the level after this one a name may lie on signs, rather than stand nowhere. */
const LAST_CLEAR = 8;
const FRAME: Box = { left: 6, top: 6, right: MAP_WIDTH - 6, bottom: MAP_HEIGHT - 6 };

interface Side extends Pick<PlacedName, 'dx' | 'dy' | 'anchor'> {
  readonly box: Box;
}

/** Places the names of regions and of all else, so that at no level of detail one overlaps another or is cut. */
export function placeNames(regions: readonly NamedRegion[], all: readonly Named[]) {
  const settled = regionSpots(regions);
  const placed: (PlacedName | undefined)[] = all.map(() => undefined);
  const boxes: { readonly at: Point; readonly box: Box }[] = settled.map(({ at, numberBox }) => ({
    at,
    box: numberBox,
  }));
  const order = all.map((one, index) => ({ ...one, index })).sort((a, b) => b.rank - a.rank);
  const reserved = settled.map(({ at, nameBox }) => onMap(at, nameBox, SCALES[RESERVED] ?? 1));
  const regionLevels = regions.map(() => SCALES.length);
  SCALES.forEach((scale, level) => {
    const taken = boxes.map(({ at, box }) => onMap(at, box, scale));
    settled.forEach(({ at, numberBox, nameBox }, region) => {
      const room = onMap(at, nameBox, scale);
      const own = boxes.findIndex((one) => one.box === numberBox);
      if ((regionLevels[region] ?? 0) <= level || !inside(room, FRAME)) return;
      if (taken.some((other, at2) => at2 !== own && overlap(room, other))) return;
      regionLevels[region] = level;
      boxes.push({ at, box: nameBox });
      taken.push(room);
    });
    let full = taken.reduce((sum, box) => sum + sizeOf(box), 0);
    for (const { at, name, rank, index } of order) {
      if (placed[index] !== undefined || rank < WEIGHTY * (RESERVED - level)) continue;
      if (full > FULL * MAP_WIDTH * MAP_HEIGHT) break;
      const lines = linesOf(name, LONGEST_LINE);
      const free = sides(lines)
        .map((side) => ({ side, room: onMap(at, side.box, scale) }))
        .filter(
          ({ room }) =>
            inside(room, FRAME) &&
            !taken.some((other) => overlap(room, other)) &&
            (level > RESERVED || !reserved.some((other) => overlap(room, other))),
        )
        .map((one, choice) => ({ ...one, choice, covers: covered(one.room, at, all) }))
        .filter(({ covers, room }) => covers <= mayCover(room, all.length) || level > LAST_CLEAR)
        .sort((a, b) => a.covers - b.covers || a.choice - b.choice)[0];
      if (free === undefined) continue;
      const { dx, dy, anchor, box } = free.side;
      placed[index] = { level, lines, dx, dy, anchor };
      boxes.push({ at, box });
      taken.push(free.room);
      full += sizeOf(free.room);
    }
  });
  return {
    names: placed,
    regions: settled.map(({ at, lines }, i): PlacedRegion => ({ at, lines, level: regionLevels[i] ?? SCALES.length })),
  };
}

/** A box around a sign, in units at scale 1, as it lies on the map. */
function onMap([x, y]: Point, box: Box, scale: number): Box {
  return {
    left: x + scale * box.left,
    top: y + scale * box.top,
    right: x + scale * box.right,
    bottom: y + scale * box.bottom,
  };
}

const sizeOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

/** How many signs a name may lie on: none where there is room, a few where there are so many that every name would. */
const mayCover = (room: Box, signs: number) =>
  Math.min(8, Math.round((signs * sizeOf(room)) / (MAP_WIDTH * MAP_HEIGHT)));

/** How many signs of others a name would lie on. */
function covered(room: Box, own: Point, all: readonly Named[]): number {
  return all.filter(
    ({ at }) => at !== own && overlap(room, grow({ left: at[0], top: at[1], right: at[0], bottom: at[1] }, 3)),
  ).length;
}

/** The ways to put a name beside its sign, the best first. Each box holds the sign too, so that it shrinks towards it. */
function sides(lines: readonly string[]): Side[] {
  const width = widthOf(lines, NAME_SIZE);
  const below = (lines.length - 1) * NAME_LINE;
  const side = (anchor: Side['anchor'], dx: number, dy: number): Side => {
    const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2;
    const box = {
      left: Math.min(left - 3, -SIGN - 2),
      top: Math.min(dy - ASCENT, -SIGN - 2),
      right: Math.max(left + width + 3, SIGN + 2),
      bottom: Math.max(dy + below + DESCENT, SIGN + 2),
    };
    return { anchor, dx, dy, box };
  };
  const middle = 5.5 - below / 2;
  return [
    side('start', 12, middle),
    side('end', -12, middle),
    side('middle', 0, 25),
    side('middle', 0, -14 - below),
    side('start', 9, -9 - below),
    side('start', 9, 21),
    side('end', -9, -9 - below),
    side('end', -9, 21),
  ];
}

const widthOf = (lines: readonly string[], size: number) => Math.max(...lines.map((line) => textWidth(line, size)));

/** A spot for each region where number and name lie clear of those of the others; the best that there is when none does. */
function regionSpots(regions: readonly NamedRegion[]) {
  const scale = SCALES[RESERVED] ?? 1;
  const settled: { at: Point; lines: string[]; numberBox: Box; nameBox: Box }[] = [];
  for (const { name, number, spots } of regions) {
    const lines = linesOf(name, LONGEST_LINE - 4);
    const size = NAME_SIZE * REGION_NAME;
    const half = widthOf([number], REGION_NUMBER) / 2 + 4;
    const numberBox = { left: -half, top: -16, right: half, bottom: 12 };
    const width = Math.max(half, widthOf(lines, size) / 2 + 4);
    const nameBox = { left: -width, top: -16, right: width, bottom: 14 + lines.length * NAME_LINE * REGION_NAME };
    const clear = (at: Point, box: Box, of: (one: (typeof settled)[number]) => Box, s: number) => {
      const room = onMap(at, box, s);
      return inside(room, FRAME) && !settled.some((other) => overlap(room, onMap(other.at, of(other), s)));
    };
    const possible = spots.filter((at) => clear(at, numberBox, (one) => one.numberBox, SCALES[0] ?? 1));
    const at = possible.find((spot) => clear(spot, nameBox, (one) => one.nameBox, scale)) ?? possible[0] ?? spots[0];
    settled.push({ at, lines, numberBox, nameBox });
  }
  return settled;
}
