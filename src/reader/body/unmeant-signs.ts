import type { MarkNode } from '../markdown.ts';
import { childrenOf, endOf, startOf } from './marks.ts';
import type { BodyReading } from './reading.ts';

const inWord = /[\p{L}\p{N}]$/u;

/** Whether a node is what Pandoc and others write low: one tilde on either side, right after a letter or figure, without a space. */
export function isSubscript(node: MarkNode, reading: BodyReading): boolean {
  return node.type === 'delete' && /^~[^~\s]+~$/.test(reading.sourceOf(node)) && isInWord(node, reading);
}

/** Figures as signs that stand low, so that they are found and copied as part of their word; undefined for what is no figure. */
export function lowFigures(text: string): string | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  return text.replace(/\d/g, (figure) => String.fromCodePoint(0x20_80 + Number(figure)));
}

/**
 * The signs around a node that the parser takes for a style, and no author means as one: a star inside a word (medewerk*sters en bewon*ers), and one
 * tilde, which stands for about (~5 en ~7). Undefined when the style is meant.
 */
export function unmeantSigns(
  node: MarkNode,
  reading: BodyReading,
): { readonly before: string; readonly after: string } | undefined {
  const source = reading.sourceOf(node);
  const isStyle = node.type === 'delete' ? source.startsWith('~~') : !isInWord(node, reading);
  if ((node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') || isStyle) return undefined;
  if (isSubscript(node, reading)) return undefined;
  const children = childrenOf(node);
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    before: reading.source.slice(startOf(node), startOf(first)),
    after: reading.source.slice(endOf(last), endOf(node)),
  };
}

/** Whether a node begins in the middle of a word. */
function isInWord(node: MarkNode, { source }: BodyReading): boolean {
  return inWord.test(source.slice(0, startOf(node)).slice(-2));
}
