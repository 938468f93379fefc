import type { MarkNode } from '../markdown.ts';

/** A node of one of some types. */
export type Mark<T extends MarkNode['type']> = Extract<MarkNode, { type: T }>;

/** A component as it stands in a body, on lines of its own or inside a sentence. */
export type JsxElement = Mark<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

/** What stands inside a line of text; everything else is a block of its own. */
const inlineTypes = [
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
] as const satisfies readonly MarkNode['type'][];

export type InlineMark = Mark<(typeof inlineTypes)[number]>;

const inline: ReadonlySet<string> = new Set(inlineTypes);

export function isInline(node: MarkNode): node is InlineMark {
  return inline.has(node.type);
}

export function isElement(node: MarkNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The name of an element; undefined for what is no element. */
export function nameOf(node: MarkNode): string | undefined {
  return isElement(node) ? (node.name ?? '') : undefined;
}

export function childrenOf(node: MarkNode): readonly MarkNode[] {
  return 'children' in node ? node.children : [];
}

/** The offset of a node in the text that was parsed. */
export function startOf(node: MarkNode): number {
  return node.position?.start.offset ?? 0;
}

/** The offset after a node in the text that was parsed. */
export function endOf(node: MarkNode): number {
  return node.position?.end.offset ?? startOf(node) + 1;
}
