import { between, grow, overlap, textWidth, type Box } from './label-room.ts';

/** Size of a plate in its own units, and of the letters of its labels. */
export const PLATE_WIDTH = 1200;
export const PLATE_HEIGHT = 260;
export const PLATE_LABEL = 17;

/** What stands as a top on a plate: its name, and how high it is (1 or more, such as its number of passages). */
export interface PlateTop {
  label: string;
  weight: number;
}

/**
 * Where a top is drawn: its disc (radius 6 at most) at x, y, and the baseline of its label (17 px, bold sans) at
 * labelX, labelY, which is the label's start or end as `anchor` says. A label of '' is a top whose name found no room.
 */
export interface PlateMark {
  x: number;
  y: number;
  labelX: number;
  labelY: number;
  label: string;
  anchor: 'start' | 'end';
}

interface Spot {
  x: number;
  y: number;
}

const ATTEMPTS = 48;
const INSET = 18;
const ASCENT = 14;
const DESCENT = 5;
const DISC = 6;
/** Where a label may start or end from its disc, the best first. */
const BESIDE: readonly (readonly [dx: number, dy: number])[] = [
  [13, 6],
  [9, -9],
  [9, 21],
];
/** How much of a label lies left of its disc when it stands above or under it. */
const OVERHANG = [0.5, 0.25, 0.75, 0.1, 0.9];

/**
 * Gives each top a place and, while there is room, its label: one mark per top, in the order of the tops. Labels stay
 * inside the plate and clear of each other and of every disc; a top without a label is never higher than one with.
 */
export function layOutTops(tops: readonly PlateTop[], random: () => number): PlateMark[] {
  let best: PlateMark[] = [];
  let bestScore = -Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const spots = spaced(scatter(tops.length, random));
    const { marks, awkwardness } = nameSpots(tops, spots);
    const named = marks.filter((mark) => mark.label !== '').length;
    const score = named * 4 - awkwardness + 12 * spread(spots);
    if (score > bestScore) [best, bestScore] = [marks, score];
  }
  return best;
}

/** Spots over the whole width, one in each of as many strips, in an order that has nothing to do with the tops'. */
function scatter(count: number, random: () => number): Spot[] {
  const side = random() < 0.5 ? 0 : 1;
  const strips = Array.from({ length: count }, (_, strip) => ({ strip, order: random() }));
  strips.sort((a, b) => a.order - b.order);
  return strips.map(({ strip }) => {
    const share = count === 1 ? 0.27 + 0.36 * side + 0.1 * random() : (strip + 0.12 + 0.76 * random()) / count;
    const steep = count === 1 ? 0.3 : 0.5;
    return {
      x: Math.round(70 + share * (PLATE_WIDTH - 140)),
      y: Math.round(PLATE_HEIGHT * (0.52 + steep * 1.36 * (random() - 0.5))),
    };
  });
}

/** Spots pushed away from those that are nearer than most of the distance that an even spread would give them. */
function spaced(spots: readonly Spot[]): Spot[] {
  const wanted = 0.78 * evenDistance(spots.length);
  let now = [...spots];
  for (let pass = 0; pass < 10; pass++) {
    now = now.map((spot) => {
      let { x, y } = spot;
      for (const other of now) {
        const distance = Math.hypot(spot.x - other.x, spot.y - other.y);
        if (distance === 0 || distance >= wanted) continue;
        x += (0.4 * (wanted - distance) * (spot.x - other.x)) / distance;
        y += (0.4 * (wanted - distance) * (spot.y - other.y)) / distance;
      }
      return { x: between(60, Math.round(x), PLATE_WIDTH - 60), y: between(38, Math.round(y), PLATE_HEIGHT - 34) };
    });
  }
  return now;
}

/** How well spots keep apart: 1 when the two nearest are as far apart as an even spread would have them. */
function spread(spots: readonly Spot[]): number {
  let nearest = Infinity;
  spots.forEach((a, i) => {
    for (const b of spots.slice(i + 1)) nearest = Math.min(nearest, Math.hypot(a.x - b.x, 1.15 * (a.y - b.y)));
  });
  return Math.min(1, nearest / evenDistance(spots.length));
}

function evenDistance(count: number): number {
  return Math.sqrt((PLATE_WIDTH * PLATE_HEIGHT) / count);
}

/** Labels the spots, the highest tops first; `awkwardness` grows with each label away from the best side of its disc. */
function nameSpots(tops: readonly PlateTop[], spots: readonly Spot[]) {
  const taken = spots.map(({ x, y }) => grow({ left: x, top: y, right: x, bottom: y }, DISC));
  const marks = spots.map(({ x, y }): PlateMark => ({ x, y, labelX: x, labelY: y, label: '', anchor: 'start' }));
  const highestFirst = tops.map((top, i) => ({ ...top, mark: marks[i] })).sort((a, b) => b.weight - a.weight);
  let awkwardness = 0;
  let roomAbove = 0;
  for (const { label, weight, mark } of highestFirst) {
    if (mark === undefined || label === '' || weight < roomAbove) continue;
    const free = places(mark, textWidth(label, PLATE_LABEL)).find(
      ({ box }) => !taken.some((other) => overlap(box, other)),
    );
    if (free === undefined) {
      roomAbove = weight;
      continue;
    }
    taken.push(grow(free.box, 3));
    awkwardness += free.awkward;
    Object.assign(mark, { label, anchor: free.anchor, labelX: free.labelX, labelY: free.labelY });
  }
  return { marks, awkwardness };
}

/** Every place for a label of this width around a disc that lies inside the plate, the best first. */
function places({ x, y }: Spot, width: number) {
  const found: { box: Box; labelX: number; labelY: number; anchor: 'start' | 'end'; awkward: number }[] = [];
  const add = (anchor: 'start' | 'end', labelX: number, labelY: number, awkward: number) => {
    const left = anchor === 'start' ? labelX : labelX - width;
    const box = { left, top: labelY - ASCENT, right: left + width, bottom: labelY + DESCENT };
    const inside = left >= INSET && box.right <= PLATE_WIDTH - INSET && box.top >= 6 && box.bottom <= PLATE_HEIGHT - 6;
    if (inside) found.push({ box, anchor, awkward, labelX: round(labelX), labelY: round(labelY) });
  };
  BESIDE.forEach(([dx, dy], i) => {
    add('start', x + dx, y + dy, 0.15 * i);
    add('end', x - dx, y + dy, 0.15 * i + 0.1);
  });
  OVERHANG.forEach((share, i) => {
    const start = between(INSET, x - share * width, PLATE_WIDTH - INSET - width);
    add('start', start, y - DISC - DESCENT - 2, 0.6 + 0.1 * i);
    add('start', start, y + DISC + ASCENT + 2, 0.6 + 0.1 * i);
  });
  return found.sort((a, b) => a.awkward - b.awkward);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
