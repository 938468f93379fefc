import type { Segment } from '../../core/body/segment.ts';
import type { JsxElement } from './marks.ts';
import type { BodyReading } from './reading.ts';
import { createSegmentWriter } from './segment-writer.ts';

/** What a component says in running words: its paragraphs one after the other, without the blocks that they are. */
export function readSentences(node: JsxElement, reading: BodyReading): readonly Segment[] {
  const words = createSegmentWriter();
  const paragraphs = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  for (const [at, child] of paragraphs.entries()) {
    if (at > 0 && child.type === 'paragraph') words.html(' ');
    if (child.type === 'paragraph') reading.printChildren(child, words);
    else reading.print(child, words);
  }
  return words.segments;
}
