import { linesWithin } from './label-room.ts';

/** A party that is to be drawn. */
export interface PartySeat {
  readonly id: string;
  readonly name: string;
  /** What kind of party it is, in words. */
  readonly kind: string;
  /** The id of the party that brought it in. */
  readonly broughtInBy?: string;
}

/** A line of words at a height. */
interface Line {
  readonly y: number;
  readonly words: string;
}

/** A seat at the table. */
export interface PartyPlace {
  readonly y: number;
  /** Counted from 1, in the order in which the parties were given. */
  readonly number: number;
  /** Its heights are seen from the seat. */
  readonly name: readonly Line[];
}

/** One long side of the table. Names stand outside it, kinds inside; both begin or end at their seat. */
export interface PartySide {
  readonly side: 'left' | 'right';
  /** Where its seats are. */
  readonly x: number;
  /** Where its names are, seen from the seats: their ends on the left, their beginnings on the right. The kinds are as far on the other side. */
  readonly nameX: number;
  readonly seats: readonly PartyPlace[];
  readonly kinds: readonly Line[];
  /** From the first to the last seat of each kind. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

/** The parties of a case around a table, by kind; in units of its own (a viewBox of `0 0 width height`). */
export interface PartyMap {
  readonly width: number;
  readonly height: number;
  readonly table: { readonly x: number; readonly width: number };
  readonly sides: readonly PartySide[];
  /** From who brought a party in to that party, as SVG paths with the head of an arrow. */
  readonly arrows: readonly string[];
}

/** The size of the letters of names and of kinds, in the drawing's own units. */
export const PARTY_NAME = 13;
export const PARTY_KIND = 11;

/** Room in the drawing, in its own units. */
const size = { width: 680, halfTable: 134, seat: 10, words: 8, line: 16, row: 26, kind: 12, edge: 24 };
const middle = size.width / 2;
const nameRoom = middle - size.halfTable - size.seat - size.words;
const kindRoom = size.halfTable - size.seat - size.words;

/** The parties of one kind, with their words broken into lines. */
interface Group {
  readonly lines: readonly string[];
  readonly members: readonly { readonly number: number; readonly lines: readonly string[]; readonly height: number }[];
  readonly height: number;
}

/**
 * Lays parties out around a table: those of a kind beside each other, and the kinds over two sides that are about as long.
 * Words are broken into lines, so that none leaves the drawing or meets another.
 */
export function drawPartyMap(parties: readonly PartySeat[]): PartyMap {
  const groups = groupsOf(parties);
  const sides: Record<PartySide['side'], Group[]> = { left: [], right: [] };
  for (const group of [...groups].sort((a, b) => b.height - a.height))
    sides[heightOf(sides.right) < heightOf(sides.left) ? 'right' : 'left'].push(group);
  const height = Math.max(heightOf(sides.left), heightOf(sides.right)) + 2 * size.edge;
  const inOrder = (side: readonly Group[]) => groups.filter((group) => side.includes(group));
  const placed = (['left', 'right'] as const).map((side) => placeSide(side, inOrder(sides[side]), height));
  const places = placed.flatMap(({ x, seats }) => seats.map((seat) => ({ x, ...seat })));
  const placeOf = (id: string) => places.find(({ number }) => parties[number - 1]?.id === id);
  const drawn = parties.flatMap(({ id, broughtInBy = '' }) => {
    const [from, to] = [placeOf(broughtInBy), placeOf(id)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  return {
    width: size.width,
    height,
    table: { x: middle - size.halfTable, width: 2 * size.halfTable },
    sides: placed.map((side) => ({ ...side, kinds: outOfTheWay(side, drawn) })),
    arrows: drawn.map(({ from, to }) => arrow(from, to)),
  };
}

/** The names of kinds, those at the height of an arrow moved to the side that the arrow does not turn to, line below line. */
function outOfTheWay(
  { x, kinds }: Pick<PartySide, 'x' | 'kinds'>,
  arrows: readonly { readonly from: Place; readonly to: Place }[],
): Line[] {
  const ends = arrows.flatMap(({ from, to }) => [
    { at: from, other: to },
    { at: to, other: from },
  ]);
  const nearOf = (line: Line) => ends.find(({ at }) => at.x === x && Math.abs(at.y - line.y) < size.line);
  return kinds.map((line, index) => {
    const near = nearOf(line);
    if (near === undefined) return line;
    const isSame = (other: Line) => nearOf(other)?.at.y === near.at.y;
    const upward = near.other.y >= near.at.y;
    const nearer = (upward ? kinds.slice(index + 1) : kinds.slice(0, index)).filter(isSame).length + 1;
    return { ...line, y: near.at.y + (upward ? -1 : 1) * nearer * size.line };
  });
}

function groupsOf(parties: readonly PartySeat[]): Group[] {
  const numbered = parties.map((party, at) => ({ ...party, number: at + 1 }));
  return [...Map.groupBy(numbered, ({ kind }) => kind)].map(([kind, found]) => {
    const lines = linesWithin(kind, kindRoom, PARTY_KIND);
    const members = found.map(({ number, name }) => {
      const own = linesWithin(name, nameRoom, PARTY_NAME);
      return { number, lines: own, height: size.row + (own.length - 1) * size.line };
    });
    const rows = members.reduce((sum, member) => sum + member.height, 0);
    return { lines, members, height: Math.max(rows, lines.length * size.line) };
  });
}

const heightOf = (groups: readonly Group[]) =>
  groups.reduce((sum, { height }) => sum + height + size.kind, groups.length === 0 ? 0 : -size.kind);

function placeSide(side: PartySide['side'], groups: readonly Group[], height: number): PartySide {
  const outward = side === 'left' ? -1 : 1;
  const x = middle + outward * size.halfTable;
  const seats: PartyPlace[] = [];
  const kinds: Line[] = [];
  const stretches: { from: number; to: number }[] = [];
  let top = (height - heightOf(groups)) / 2;
  for (const group of groups) {
    kinds.push(...stacked(group.lines, top + group.height / 2));
    let rowTop = top + (group.height - group.members.reduce((sum, member) => sum + member.height, 0)) / 2;
    const first = seats.length;
    for (const member of group.members) {
      const y = Math.round(rowTop + member.height / 2);
      seats.push({ y, number: member.number, name: stacked(member.lines, 0) });
      rowTop += member.height;
    }
    const ys = seats.slice(first).map((seat) => seat.y);
    stretches.push({ from: Math.min(...ys), to: Math.max(...ys) });
    top += group.height + size.kind;
  }
  return { side, x, nameX: outward * (size.seat + size.words), seats, kinds, stretches };
}

/** Lines of words around a height. */
function stacked(lines: readonly string[], y: number): Line[] {
  return lines.map((words, at) => ({ words, y: Math.round(y + (at - (lines.length - 1) / 2) * size.line) }));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Over the table from one seat to another, with a head that points at the seat. */
function arrow(from: Place, to: Place): string {
  const start = inside(from.x);
  const end = inside(to.x);
  const bend = (x: number) => x + (x < middle ? 1 : -1) * 1.2 * size.halfTable;
  const back = end + (end < middle ? 1 : -1) * 7;
  const curve = `M${start} ${from.y}C${Math.round(bend(start))} ${from.y} ${Math.round(bend(end))} ${to.y} ${end} ${to.y}`;
  return `${curve}M${back} ${to.y - 4}L${end} ${to.y}L${back} ${to.y + 4}`;
}

const inside = (x: number) => x + (x < middle ? 1 : -1) * (size.seat + 2);
