import { components } from '../body/passage.ts';
import { withMarks } from '../model/invisible.ts';

/** A piece of a page that was copied, as browsers and parsers give it. */
export interface PastedNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PastedNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/** What can be mended in what is pasted, or is left out of it. */
export type Mended = 'formatting' | 'invisible' | 'bullets' | 'pictures' | 'tables' | 'tags';

/** What was copied as text of an atlas: headings, lists, quotes, links, bold and italic; all else as plain words. `mended` says what was not as it came. */
export function pastedText(root: PastedNode): { readonly text: string; readonly mended: readonly Mended[] } {
  const mended = new Set<Mended>();
  const blocks = blocksOf(root, mended).map(({ lines }) => lines);
  const text = blocks
    .reduce((sum, lines, at) => {
      const isListed = (one: string | undefined) => one !== undefined && /^ *(?:-|\d+\.) /.test(one);
      const gap = at === 0 ? '' : isListed(lines) && isListed(blocks[at - 1]) ? '\n' : '\n\n';
      return sum + gap + lines;
    }, '')
    .trim();
  return { text, mended: [...mended] };
}

interface Block {
  readonly lines: string;
}

/** What stands in a block of its own; everything else runs on in a line. */
const headings: Readonly<Record<string, string>> = {
  h1: '## ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '#### ',
  h6: '#### ',
};
const boxes = new Set(
  'html body div section article main header footer aside p ul ol li blockquote table tbody thead tr figure dl dt dd pre hr'.split(
    ' ',
  ),
);
const unread = new Set('head style script title meta link template svg xml o:p'.split(' '));

const tagOf = ({ nodeName }: PastedNode) => nodeName.toLowerCase();
const styleOf = (node: PastedNode) => node.getAttribute?.('style')?.toLowerCase() ?? '';

function blocksOf(node: PastedNode, mended: Set<Mended>, depth = 0): Block[] {
  const blocks: Block[] = [];
  let run: string[] = [];
  const end = () => {
    for (const text of run.join('').split(/\n\s*\n/)) {
      const words = tidy(text);
      if (words !== '') blocks.push({ lines: bulleted(words, mended) });
    }
    run = [];
  };
  let number = 0;
  for (const child of node.childNodes) {
    const tag = tagOf(child);
    const heading = headings[tag];
    if (unread.has(tag)) continue;
    if (heading !== undefined) {
      end();
      const words = tidy(inline(child, mended)).replaceAll('**', '');
      if (words !== '') blocks.push({ lines: heading + words });
    } else if (tag === 'li') {
      end();
      number += 1;
      blocks.push(...listItem(child, tagOf(node) === 'ol' ? `${number}. ` : '- ', depth, mended));
    } else if (tag === 'blockquote') {
      end();
      const inside = blocksOf(child, mended)
        .map(({ lines }) => lines)
        .join('\n\n');
      blocks.push({
        lines: inside
          .split('\n')
          .map((line) => `> ${line}`.trimEnd())
          .join('\n'),
      });
    } else if (tag === 'tr') {
      end();
      mended.add('tables');
      const cells = [...child.childNodes].map((cell) => tidy(inline(cell, mended))).filter((cell) => cell !== '');
      if (cells.length > 0) blocks.push({ lines: cells.join(', ') });
    } else if (tag === 'p' && styleOf(child).includes('mso-list:')) {
      end();
      blocks.push(...wordItem(child, mended));
    } else if (boxes.has(tag) || hasBox(child)) {
      end();
      blocks.push(...blocksOf(child, mended, tag === 'ul' || tag === 'ol' ? depth + 1 : depth));
    } else run.push(inlineOf(child, mended));
  }
  end();
  return blocks;
}

/** Google Docs puts a whole text in one element that is bold in name only. */
const hasBox = (node: PastedNode): boolean =>
  [...node.childNodes].some(
    (child) => boxes.has(tagOf(child)) || headings[tagOf(child)] !== undefined || hasBox(child),
  );

function listItem(item: PastedNode, mark: string, depth: number, mended: Set<Mended>): Block[] {
  const [first, ...more] = blocksOf(item, mended, depth);
  if (first === undefined) return [];
  const indent = '  '.repeat(Math.max(0, depth - 1));
  const isList = /^ *(?:-|\d+\.) /.test(first.lines);
  return [{ lines: isList ? first.lines : indent + mark + first.lines }, ...more];
}

/** An item of a list in Word, which is a paragraph that only looks like one. */
function wordItem(item: PastedNode, mended: Set<Mended>): Block[] {
  mended.add('bullets');
  const level = Number(/level(\d)/.exec(styleOf(item))?.[1] ?? 1);
  const isMark = (node: PastedNode): boolean => styleOf(node).replace(/\s/g, '').includes('mso-list:ignore');
  const plain = (node: PastedNode): string => (node.nodeValue ?? '') + [...node.childNodes].map(plain).join('');
  const marks = (node: PastedNode): string => (isMark(node) ? plain(node) : [...node.childNodes].map(marks).join(''));
  const number = /^\s*(\d+)[.)]/.exec(marks(item))?.[1];
  const words = tidy(inline(item, mended, isMark));
  return words === ''
    ? []
    : [{ lines: `${'  '.repeat(level - 1)}${number === undefined ? '-' : `${number}.`} ${words}` }];
}

function inline(node: PastedNode, mended: Set<Mended>, leavesOut: (node: PastedNode) => boolean = () => false): string {
  return [...node.childNodes].map((child) => inlineOf(child, mended, leavesOut)).join('');
}

function inlineOf(
  node: PastedNode,
  mended: Set<Mended>,
  leavesOut: (node: PastedNode) => boolean = () => false,
): string {
  const tag = tagOf(node);
  if (leavesOut(node) || unread.has(tag) || tag === '#comment') return '';
  if (tag === '#text') return escaped(node.nodeValue ?? '', mended);
  if (tag === 'br') return '\n';
  if (tag === 'img') {
    mended.add('pictures');
    return '';
  }
  const words = inline(node, mended, leavesOut);
  const address = tag === 'a' ? (node.getAttribute?.('href') ?? '') : '';
  if (/^https?:\/\/[^\s()<>]+$/.test(address)) return words.trim() === '' ? '' : around(words, `[`, `](${address})`);
  const style = styleOf(node);
  if (/font-weight:\s*normal/.test(style)) return words;
  if (tag === 'b' || tag === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/.test(style))
    return around(words, '**', '**');
  if (tag === 'i' || tag === 'em' || /font-style:\s*italic/.test(style)) return around(words, '*', '*');
  if (tag !== 'span' || /background|text-decoration:\s*(?:underline|line-through)/.test(style))
    mended.add('formatting');
  return words;
}

/** Marks around words, inside the spaces around them. */
function around(words: string, open: string, close: string): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return inside === '' ? words : before + open + inside + close + after;
}

const tags = new RegExp(`</?(?:${Object.keys(components).join('|')})\\b[^<>]*>`, 'g');

/** Words as they can stand in a text: what would be code there is none, and tags of ours are kept, with straight quotes. */
function escaped(words: string, mended: Set<Mended>): string {
  const seen = withMarks(words, '');
  if (seen !== words) mended.add('invisible');
  let at = 0;
  let text = '';
  const plain = (piece: string) =>
    piece
      .replace(/\u00A0/g, ' ')
      .replace(/[\t\r\n]+/g, ' ')
      .replace(/<|\{(?!\/\*)/g, '\\$&');
  for (const { 0: tag, index } of seen.matchAll(tags)) {
    const straight = tag.replace(/[“”„‟″]/g, '"').replace(/\s+/g, ' ');
    if (straight !== tag) mended.add('tags');
    text += plain(seen.slice(at, index)) + straight;
    at = index + tag.length;
  }
  return text + plain(seen.slice(at));
}

/** Words in single lines with single spaces, and neighbours that are marked alike as one. */
const tidy = (text: string) =>
  text
    .replace(/\*\*(\s*)\*\*/g, '$1')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A paragraph that begins with a bullet as an item of a list. */
function bulleted(words: string, mended: Set<Mended>): string {
  const item = words.replace(/^[•·▪◦‣●]\s*/, '- ');
  if (item !== words) mended.add('bullets');
  return item;
}
