import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { Point } from './contour-path.ts';
import { between } from './label-room.ts';
import { seededRandom } from './seeded-random.ts';

/** Size of the map of the atlas in its own units; at a width of 1200 pixels a unit is a pixel. */
export const MAP_WIDTH = 1200;
export const MAP_HEIGHT = 760;

/** What gets a place on the map: a top of a region, a top of no region, or what lies among the tops it is tied to. */
export interface MapNode {
  readonly id: string;
  readonly kind: 'top' | 'place';
  /** The region that a top belongs to. */
  readonly region?: string;
}

/** That two nodes belong near each other; `strength` is 1 or more. */
export interface MapTie {
  readonly from: string;
  readonly to: string;
  readonly strength: number;
}

interface Mover extends SimulationNodeDatum {
  readonly id: string;
  /** How near it may come to the edge of the map; not the same for all, so that they do not stand in a row there. */
  readonly edge: number;
  x: number;
  y: number;
}

const TICKS = 200;
const MIDDLE = { x: MAP_WIDTH / 2, y: MAP_HEIGHT / 2 };
const EDGE = 40;
/** The part of the map that regions would fill if they were discs. */
const FILLED = 0.3;

/**
 * Gives each node a place on the map, in whole units. The same nodes and ties, in whatever order, give the same map on
 * any machine: everything begins at a place made from its id, moves a fixed number of times, and takes its chances
 * from a seeded row of numbers.
 */
export function layOutMap(nodes: readonly MapNode[], ties: readonly MapTie[]): ReadonlyMap<string, Point> {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const home = new Map(sorted.flatMap(({ id, region }) => (region === undefined ? [] : [[id, region] as const])));
  const centres = regionCentres(sorted, ties, home);
  const spacing = Math.sqrt((MAP_WIDTH * MAP_HEIGHT) / Math.max(1, sorted.length));
  const movers = sorted.map(({ id, region }): Mover => {
    const random = seededRandom(id);
    const { x, y } = (region === undefined ? undefined : centres.get(region)) ?? MIDDLE;
    const [wide, high] = region === undefined ? [0.9 * MAP_WIDTH, 0.9 * MAP_HEIGHT] : [60, 60];
    return { id, x: x + wide * (random() - 0.5), y: y + high * (random() - 0.5), edge: EDGE + 36 * random() };
  });
  const settled = movers.filter(({ id }) => home.has(id));
  settle(settled, linksOf(ties.filter(({ from, to }) => home.has(from) && home.has(to))), spacing, ({ id }) =>
    centres.get(home.get(id) ?? ''),
  );
  for (const mover of settled) [mover.fx, mover.fy] = [mover.x, mover.y];
  settle(movers, linksOf(ties), spacing, () => undefined, [...centres.values()]);
  return new Map(movers.map(({ id, x, y }) => [id, [Math.round(x), Math.round(y)]]));
}

/** Lets movers find their places: near the middle they have, or else loosely near that of the map, and outside the regions given. */
function settle(
  movers: Mover[],
  links: readonly Link[],
  spacing: number,
  middleOf: (mover: Mover) => Region | undefined,
  outside: readonly Region[] = [],
): void {
  const simulation = forceSimulation(movers)
    .randomSource(seededRandom('map'))
    .stop()
    .force('link', linkForce(links, 1.6 * spacing, 0.05))
    .force(
      'apart',
      forceManyBody<Mover>()
        .strength(-0.35 * spacing)
        .distanceMax(6 * spacing),
    )
    .force(
      'x',
      forceX<Mover>((one) => (middleOf(one) ?? MIDDLE).x).strength((one) => (middleOf(one) ? 0.3 : 0.012)),
    )
    .force(
      'y',
      forceY<Mover>((one) => (middleOf(one) ?? MIDDLE).y).strength((one) => (middleOf(one) ? 0.3 : 0.02)),
    )
    .force('room', forceCollide<Mover>(0.46 * spacing).iterations(2));
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    for (const mover of movers) {
      for (const region of outside) if (mover.fx === undefined) leave(mover, region);
      mover.x = between(mover.edge, mover.x, MAP_WIDTH - mover.edge);
      mover.y = between(mover.edge, mover.y, MAP_HEIGHT - mover.edge);
    }
  }
}

interface Link extends SimulationLinkDatum<Mover> {
  readonly source: string | Mover;
  readonly target: string | Mover;
  readonly strength: number;
}

/** Fresh links for a simulation, which keeps its own books in them. */
const linksOf = (ties: readonly MapTie[]) =>
  ties.map(({ from, to, strength }): Link => ({ source: from, target: to, strength }));

/** Pulls tied nodes together, the less the more ties either has: who is tied to everything stays free. */
function linkForce(links: readonly Link[], distance: number, strength: number) {
  const degrees = new Map<unknown, number>();
  for (const { source, target, strength: one } of links)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + one);
  const strengths = new Map(
    links.map((link) => [
      link,
      (strength * link.strength * 4) /
        Math.max(4, Math.min(degrees.get(link.source) ?? 1, degrees.get(link.target) ?? 1)),
    ]),
  );
  return forceLink<Mover, Link>([...links])
    .id(({ id }) => id)
    .distance(distance)
    .strength((link) => strengths.get(link) ?? 0);
}

interface Region extends SimulationNodeDatum {
  readonly id: string;
  readonly reach: number;
  x: number;
  y: number;
}

/** Where the middle of each region lies: regions whose tops are tied lie near each other, and none on another. */
function regionCentres(nodes: readonly MapNode[], ties: readonly MapTie[], home: ReadonlyMap<string, string>) {
  const sizes = new Map<string, number>();
  for (const { region } of nodes) if (region !== undefined) sizes.set(region, (sizes.get(region) ?? 0) + 1);
  const unit = Math.sqrt((FILLED * MAP_WIDTH * MAP_HEIGHT) / Math.PI / Math.max(nodes.length * 0.55, sizes.size * 4));
  const regions = [...sizes].map(([id, size]): Region => {
    const random = seededRandom(`region ${id}`);
    const reach = unit * Math.sqrt(Math.max(size, 2.5));
    return { id, reach, x: MAP_WIDTH * random(), y: MAP_HEIGHT * random() };
  });
  const across = ties.flatMap(({ from, to, strength }) => {
    const [a, b] = [home.get(from), home.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [{ source: a, target: b, strength }];
  });
  const simulation = forceSimulation(regions)
    .randomSource(seededRandom('regions'))
    .stop()
    .force('apart', forceManyBody<Region>().strength(-900))
    .force(
      'link',
      forceLink<Region, SimulationLinkDatum<Region>>(across)
        .id(({ id }) => id)
        .distance(160)
        .strength(0.02),
    )
    .force('x', forceX<Region>(MAP_WIDTH / 2).strength(0.03))
    .force('y', forceY<Region>(MAP_HEIGHT / 2).strength(0.09))
    .force('room', forceCollide<Region>(({ reach }) => reach + 26).iterations(3));
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    for (const one of regions) {
      one.x = between(EDGE + one.reach, one.x, MAP_WIDTH - EDGE - one.reach);
      one.y = between(EDGE + 0.8 * one.reach, one.y, MAP_HEIGHT - EDGE - 0.8 * one.reach);
    }
  }
  return new Map(regions.map((one) => [one.id, one]));
}

/** Moves what belongs to no region a little out of one it stands in. */
function leave(mover: Mover, { x, y, reach }: Region): void {
  const distance = Math.hypot(mover.x - x, mover.y - y);
  if (distance === 0 || distance > reach) return;
  const push = (0.3 * (reach - distance)) / distance;
  mover.x += push * (mover.x - x);
  mover.y += push * (mover.y - y);
}
