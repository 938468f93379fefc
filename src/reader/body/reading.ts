import type { Mention } from '../../core/body/mention.ts';
import type { Issue, IssueOf } from '../../core/diagnostics/issue.ts';
import type { Piece } from '../../core/body/passage.ts';
import { createSlugger } from '../../core/body/slug.ts';
import type { Document } from '../../core/graph/document.ts';
import type { Range } from '../../core/diagnostics/range.ts';
import type { Lines } from '../lines.ts';
import type { MarkNode } from '../markdown.ts';
import type { Definitions } from './definitions.ts';
import { childrenOf, endOf, startOf } from './marks.ts';
import type { SegmentWriter } from './segment-writer.ts';

/** Writes one node, with all that is in it. */
type Print = (node: MarkNode, out: SegmentWriter, reading: BodyReading) => void;

/** Where in a body the reading is. */
interface Surroundings {
  /** The passage or decision point that is being read, with an empty id when it has none; undefined outside them. */
  readonly piece: { readonly component: Piece; readonly id: string } | undefined;
  readonly inTable: boolean;
}

/** One body while it is being read: what was found in it so far, and where the reading is. */
export interface BodyReading {
  /** The text that was parsed; offsets in the tree are offsets in it and in the file. */
  readonly source: string;
  readonly lines: Lines;
  readonly definitions: Definitions;
  readonly mentions: Mention[];
  readonly issues: Issue[];
  readonly passages: Document['passages'][number][];
  /** The addresses that were asked for by name. */
  readonly asked: Set<string>;
  /** The footnotes that were referred to, with the number of each, in that order. */
  readonly noteNumbers: Map<string, number>;
  /** The anchor of a heading, of which no two are the same. */
  readonly slugger: (heading: string) => string;
  readonly at: () => Surroundings;
  /** Reads something with other surroundings, which are as before after it. */
  readonly within: (now: Partial<Surroundings>, read: () => void) => void;
  /** Tells of what may not stand inside a passage or decision point, when that is where the reading is. */
  readonly tellInPiece: (what: IssueOf<'in-passage'>['what'], range: Range) => void;
  readonly sourceOf: (node: MarkNode) => string;
  /** The first line of a node. */
  readonly rangeOf: (node: MarkNode) => Range;
  readonly print: (node: MarkNode, out: SegmentWriter) => void;
  readonly printChildren: (node: MarkNode, out: SegmentWriter) => void;
}

/** Begins the reading of a body in which nothing was found yet. */
export function createReading(source: string, lines: Lines, definitions: Definitions, print: Print): BodyReading {
  let surroundings: Surroundings = { piece: undefined, inTable: false };
  const sourceOf = (node: MarkNode) => source.slice(startOf(node), endOf(node));
  const reading: BodyReading = {
    source,
    lines,
    definitions,
    mentions: [],
    issues: [],
    passages: [],
    asked: new Set(),
    noteNumbers: new Map(),
    slugger: createSlugger(),
    at: () => surroundings,
    within: (now, read) => {
      const before = surroundings;
      surroundings = { ...before, ...now };
      read();
      surroundings = before;
    },
    tellInPiece: (what, range) => {
      const { piece } = surroundings;
      if (piece !== undefined) reading.issues.push({ type: 'in-passage', what, piece: piece.component, range });
    },
    sourceOf,
    rangeOf: (node) => lines.at(startOf(node), (sourceOf(node).split(/\r?\n/, 1)[0] ?? '').length),
    print: (node, out) => print(node, out, reading),
    printChildren: (node, out) => {
      for (const child of childrenOf(node)) print(child, out, reading);
    },
  };
  return reading;
}
