import type { Part } from '../../core/body/part.ts';
import { pieceOf } from '../../core/body/passage.ts';
import type { Lines } from '../lines.ts';
import type { MarkNode } from '../markdown.ts';
import { definitionsIn } from './definitions.ts';
import { childrenOf, isElement, nameOf, startOf } from './marks.ts';

type Block = Extract<Part, { type: 'block' }>;

/** What an original says in every `<Shows>`, and a translation leaves to it. */
const settled = ['how', 'reading'] as const;

const kindsOfBlock: Readonly<Partial<Record<MarkNode['type'], Block['what']>>> = {
  list: 'list',
  blockquote: 'quote',
  table: 'table',
};

/** Components that state no fact: a reading, what could be chosen, what nobody knows. */
const unsourced: readonly (string | undefined)[] = ['Shows', 'Option', 'Unknown'];

/** Blocks in which no words are told that a block of ours is made of. */
const silent: readonly MarkNode['type'][] = [
  'heading',
  'code',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
  'mdxFlowExpression',
  'mdxjsEsm',
];

/** The parts of a parsed body in the order of the text. `source` is the text that was parsed; offsets in the tree are offsets in it. */
export function readParts(tree: MarkNode, source: string, lines: Lines): Part[] {
  const parts: Part[] = [];
  const definitions = definitionsIn(tree);
  const counted = new Map<string, number>();
  blocks(childrenOf(tree), undefined);
  walk(tree, false);
  return parts;

  /** Words in a row are a paragraph; anything that is a block of its own ends them. */
  function blocks(nodes: readonly MarkNode[], passage: string | undefined): void {
    let run: MarkNode[] = [];
    const close = () => {
      add('paragraph', run, passage);
      run = [];
    };
    for (const node of nodes) {
      const what = kindsOfBlock[node.type];
      const name = nameOf(node);
      if (unsourced.includes(name)) continue;
      const isPiece = pieceOf(name) !== undefined;
      const isBlock = node.type === 'mdxJsxFlowElement' || isPiece || name === 'Outcome';
      if (isBlock || node.type === 'paragraph' || what !== undefined || silent.includes(node.type)) {
        close();
        if (what !== undefined) add(what, [node], passage);
        else if (isPiece) blocks(childrenOf(node), passageOf(node));
        else if (name === 'Outcome') blocks(childrenOf(node), passage);
        else if (node.type === 'paragraph') blocks(node.children, passage);
        close();
      } else run.push(node);
    }
    close();
  }

  function add(what: Block['what'], nodes: readonly MarkNode[], passage: string | undefined): void {
    const first = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '');
    const text = nodes.map(textOf).join('');
    if (first === undefined || text.trim() === '') return;
    const citations = nodes.reduce((sum, node) => sum + citationsIn(node), 0);
    const besideLinks = nodes.map(textBesideLinks).join('');
    parts.push({ type: 'block', what, range: rangeOf(first, nodes), text, besideLinks, citations, passage });
  }

  /** Citations in a node and in the notes it refers to; a note that a note refers to does not count. */
  function citationsIn(node: MarkNode, inNote = false): number {
    if (node.type === 'text') return node.value.match(/\[@/g)?.length ?? 0;
    if (node.type === 'footnoteReference') return inNote ? 0 : citationsOfNote(node.identifier);
    return childrenOf(node).reduce((sum, child) => sum + citationsIn(child, inNote), 0);
  }

  function citationsOfNote(name: string): number {
    const note = definitions.footnote(name);
    const count = counted.get(name) ?? (note === undefined ? 0 : citationsIn(note, true));
    counted.set(name, count);
    return count;
  }

  function walk(node: MarkNode, inPassage: boolean): void {
    if (node.type === 'link')
      parts.push({ type: 'address', range: rangeOf(node), url: node.url, words: wordsOf(node) });
    else if (node.type === 'linkReference') {
      const url = definitions.address(node.identifier)?.url;
      if (url !== undefined) parts.push({ type: 'address', range: rangeOf(node), url, words: wordsOf(node) });
    } else if (node.type === 'image')
      parts.push({ type: 'image', range: rangeOf(node), src: node.url, alt: node.alt ?? '' });
    else if (node.type === 'imageReference') {
      const src = definitions.address(node.identifier)?.url ?? '';
      parts.push({ type: 'image', range: rangeOf(node), src, alt: node.alt ?? '' });
    } else if (inPassage && isElement(node) && node.name === 'Shows') {
      const given = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : [...settled]));
      const range = lines.at(startOf(node) + 1, 'Shows'.length);
      parts.push({ type: 'shows', range, without: settled.filter((name) => !given.includes(name)) });
    }
    for (const child of childrenOf(node)) walk(child, inPassage || nameOf(node) === 'Passage');
  }

  /** The first line of a node, or of the words that begin with it. */
  function rangeOf(node: MarkNode, run: readonly MarkNode[] = [node]) {
    const start = startOf(node);
    const leading = node.type === 'text' ? node.value.length - node.value.trimStart().length : 0;
    const end = run.at(-1)?.position?.end.offset ?? start + 1;
    const line = source.slice(start + leading, end).split(/\r\n|\n|\r/, 1)[0] ?? '';
    return lines.at(start + leading, line.trimEnd().length);
  }
}

/** The id that the tag of a passage or decision point gives, or empty. */
function passageOf(node: MarkNode): string {
  const attributes = isElement(node) ? node.attributes : [];
  const id = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
  return typeof id === 'string' ? id : '';
}

function wordsOf(node: MarkNode): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/** The words in a node that stand in no link, be it one to an entry or to an address. */
function textBesideLinks(node: MarkNode): string {
  if (node.type === 'link' || node.type === 'linkReference') return '';
  if (node.type === 'text') return node.value.replace(/\[\[[^[\]]*\]\]/g, '');
  return childrenOf(node).map(textBesideLinks).join('');
}

/** The words in a node; those of citations and links to entries as they were written. */
function textOf(node: MarkNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(textOf).join('');
}
