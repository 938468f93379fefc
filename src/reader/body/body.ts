import type { Mention } from '../../core/body/mention.ts';
import type { Issue } from '../../core/diagnostics/issue.ts';
import type { Body, Segment } from '../../core/body/segment.ts';
import type { Document } from '../../core/graph/document.ts';
import type { Lines } from '../lines.ts';
import type { MarkNode } from '../markdown.ts';
import { printBlock } from './block-writer.ts';
import { readComponent } from './component-reader.ts';
import { definitionsIn } from './definitions.ts';
import { printInline } from './inline-writer.ts';
import { isInline } from './marks.ts';
import { createReading, type BodyReading } from './reading.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

/** A body with everything that checks ask of it. */
export interface ReadBody {
  readonly body: Body;
  readonly mentions: readonly Mention[];
  readonly issues: readonly Issue[];
  readonly passages: Document['passages'];
}

/** What may stand between braces. */
const onlyComments = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;

/** Turns a parsed tree into segments. `source` is the text that was parsed; offsets in the tree are offsets in it and in the file. */
export function readBody(tree: MarkNode, source: string, lines: Lines): ReadBody {
  const reading = createReading(source, lines, definitionsIn(tree), print);
  const { mentions, issues, passages } = reading;
  const out = createSegmentWriter();
  reading.printChildren(tree, out);
  const notes = readNotes(reading);
  tellUnused(reading);
  return { body: { segments: out.segments, notes }, mentions, issues, passages };
}

function print(node: MarkNode, out: SegmentWriter, reading: BodyReading): void {
  const { issues, rangeOf, sourceOf } = reading;
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      readComponent(node, out, reading);
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!onlyComments.test(node.value))
        issues.push({ type: 'code', what: 'expression', range: rangeOf(node), source: sourceOf(node) });
      break;
    case 'mdxjsEsm':
      issues.push({ type: 'code', what: 'import', range: rangeOf(node), source: node.value });
      break;
    default:
      if (isInline(node)) printInline(node, out, reading);
      else printBlock(node, out, reading);
  }
}

/** The footnotes that were referred to, in the order of their numbers; a note may refer to another. */
function readNotes(reading: BodyReading): Segment[][] {
  const written: Segment[][] = [];
  for (const name of reading.noteNumbers.keys()) {
    const definition = reading.definitions.footnote(name);
    const note = createSegmentWriter();
    if (definition !== undefined) reading.printChildren(definition, note);
    written.push([...note.segments]);
  }
  return written;
}

/** Tells of definitions that nothing in the text asks for, or that stand there a second time: no reader would see them. */
function tellUnused({ definitions, asked, noteNumbers, issues, rangeOf }: BodyReading): void {
  for (const one of definitions.unused({ addresses: asked, footnotes: new Set(noteNumbers.keys()) })) {
    const what = one.type === 'definition' ? 'definition' : 'footnote';
    issues.push({ type: 'unused', what, name: one.label ?? one.identifier, range: rangeOf(one) });
  }
}
