import type { RelationKind } from '../model/concept.ts';
import { linesOf, textWidth } from './label-room.ts';

/** A relation to draw: its kind, whether the other concept wrote it, the words for the kind, and the name of the other. */
export interface RelationToDraw {
  readonly kind: RelationKind;
  readonly inverse: boolean;
  readonly said: string;
  readonly name: string;
}

/** Words in a figure: the baseline of the first line, and its start or end as `anchor` says. */
interface PlacedWords {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** A relation as a branch of the trunk that stands for the concept itself, in the order given. */
export interface RelationBranch {
  /** From the trunk to the words. */
  readonly d: string;
  /** Where its sign is drawn, and the way it points: 1 to the right, -1 to the left, 0 for a relation that goes both ways. */
  readonly sign: { readonly x: number; readonly y: number; readonly points: 1 | -1 | 0 };
  readonly said: PlacedWords;
  readonly name: PlacedWords & { readonly lines: readonly string[] };
}

/** The relations of a concept in units of their own: names at 16, words for the kind at 13, lines of a name 19 apart. */
export interface RelationFigure {
  readonly width: number;
  readonly height: number;
  /** The concept itself stands at the head of the trunk, in the middle of `x`. */
  readonly head: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
  readonly trunk: string;
  readonly branches: readonly RelationBranch[];
}

export const RELATION_NAME = 16;
export const RELATION_LINE = 19;
export const RELATION_SAID = 13;
const LONGEST_LINE = 20;
const BRANCH = 46;
const EDGE = 4;
const GAP = 18;

/** Draws relations as branches at both sides of a trunk, the first at the right, each as high as there is room. No words are cut and none overlap. */
export function drawRelations(term: string, relations: readonly RelationToDraw[]): RelationFigure {
  const items = relations.map((relation, at) => {
    const lines = linesOf(relation.name, LONGEST_LINE);
    return {
      ...relation,
      lines,
      side: at % 2 === 0 ? (1 as const) : (-1 as const),
      width: roomOf(relation.said, lines),
    };
  });
  const reach = (side: 1 | -1) =>
    BRANCH + 6 + EDGE + Math.max(40, ...items.filter((item) => item.side === side).map(({ width }) => width));
  const headLines = linesOf(term, LONGEST_LINE);
  const headHalf = widest(headLines, RELATION_NAME) / 2 + EDGE;
  const left = Math.ceil(Math.max(reach(-1), headHalf));
  const width = left + Math.ceil(Math.max(reach(1), headHalf));
  const headBottom = 20 + (headLines.length - 1) * RELATION_LINE;
  const next = { right: headBottom + 34, left: headBottom + 52 };
  const branches = items.map(({ kind, inverse, lines, side }): RelationBranch => {
    const column = side === 1 ? 'right' : 'left';
    const y = next[column];
    next[column] += RELATION_SAID + lines.length * RELATION_LINE + GAP;
    const x = left + side * (BRANCH + 6);
    const anchor = side === 1 ? 'start' : 'end';
    const points = kind === 'contrasts-with' || kind === 'resembles' ? 0 : inverse ? (side === 1 ? -1 : 1) : side;
    return {
      d: `M${left} ${y - 14}q0 14 ${side * 14} 14h${side * (BRANCH - 14)}`,
      sign: { x: left + side * 30, y, points },
      said: { x, y: y - 1, anchor },
      name: { x, y: y + 16, anchor, lines },
    };
  });
  const last = Math.max(headBottom, ...branches.map(({ sign }) => sign.y));
  const bottom = Math.max(headBottom, ...branches.map(({ name }) => name.y + (name.lines.length - 1) * RELATION_LINE));
  return {
    width,
    height: bottom + 8,
    head: { x: left, y: 16, lines: headLines },
    trunk: `M${left} ${headBottom + 4}V${Math.max(headBottom + 4, last - 14)}`,
    branches,
  };
}

const widest = (lines: readonly string[], size: number) => Math.max(...lines.map((line) => textWidth(line, size)));

const roomOf = (said: string, lines: readonly string[]) =>
  Math.max(widest([said], RELATION_SAID), widest(lines, RELATION_NAME));
