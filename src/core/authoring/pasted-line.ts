import { components } from '../body/passage.ts';
import { withMarks } from '../model/invisible.ts';
import type { PastedNotes } from './pasted-notes.ts';

/** A piece of a page that was copied, as browsers and parsers give it. */
export interface PastedNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PastedNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/** What can be mended in what is pasted, or is left out of it. */
export type Mended = 'formatting' | 'invisible' | 'bullets' | 'pictures' | 'tables' | 'tags' | 'review';

/** What is known of all that is pasted: its notes, and what was mended in it so far. */
export interface Pasting {
  readonly notes: PastedNotes;
  readonly mended: Set<Mended>;
}

export const tagOf = ({ nodeName }: PastedNode) => nodeName.toLowerCase();
export const attribute = (node: PastedNode, name: string) => node.getAttribute?.(name)?.toLowerCase() ?? '';

/** What a style says of a property of its own: that of Word for other scripts, `mso-bidi-font-weight`, is another. */
export function styled(node: PastedNode, property: string): string {
  const style = attribute(node, 'data-style') || attribute(node, 'style');
  return new RegExp(`(?:^|;)\\s*${property}\\s*:([^;]*)`).exec(style)?.[1]?.trim() ?? '';
}

const unread = new Set('head style script title meta link template svg xml o:p #comment'.split(' '));

/** Whether nothing of a piece belongs to the text: what no page shows, words that were struck while changes were tracked, and remarks in the margin. */
export function isLeftOut(node: PastedNode, { mended }: Pasting): boolean {
  if (unread.has(tagOf(node))) return true;
  const isReview =
    tagOf(node) === 'del' ||
    attribute(node, 'class').includes('msocom') ||
    styled(node, 'mso-element') === 'comment-list';
  if (isReview) mended.add('review');
  return isReview;
}

/** What stands in a piece, in one line or more. */
export function inline(
  node: PastedNode,
  pasting: Pasting,
  leavesOut: (node: PastedNode) => boolean = () => false,
): string {
  return [...node.childNodes].map((child) => inlineOf(child, pasting, leavesOut)).join('');
}

/** A piece that stands in a line. */
export function inlineOf(
  node: PastedNode,
  pasting: Pasting,
  leavesOut: (node: PastedNode) => boolean = () => false,
): string {
  const { notes, mended } = pasting;
  const tag = tagOf(node);
  if (leavesOut(node) || isLeftOut(node, pasting)) return '';
  if (tag === '#text') return escaped(node.nodeValue ?? '', mended);
  if (tag === 'br') return '\n';
  if (tag === 'img') {
    mended.add('pictures');
    return '';
  }
  const note = notes.get(node);
  if (note !== undefined) return note;
  const words = inline(node, pasting, leavesOut);
  const address = tag === 'a' ? (node.getAttribute?.('href') ?? '') : '';
  if (/^https?:\/\/[^\s()<>]+$/.test(address)) return words.trim() === '' ? '' : around(words, `[`, `](${address})`);
  const raised = raisedBy(node, words);
  if (raised !== undefined) return raised;
  const weight = styled(node, 'font-weight');
  const slant = styled(node, 'font-style');
  if (weight === 'normal') return words;
  if (tag === 'b' || tag === 'strong' || /^(?:bold|[6-9]00)/.test(weight)) return around(words, '**', '**');
  if (tag === 'i' || tag === 'em' || slant === 'italic') return around(words, '*', '*');
  const isDrawn = /underline|line-through/.test(styled(node, 'text-decoration')) || styled(node, 'background') !== '';
  if (!['span', 'a', 'ins'].includes(tag) || isDrawn) mended.add('formatting');
  return words;
}

/** Figures above or below the line as the signs that they have there: CO₂, m². */
function raisedBy(node: PastedNode, words: string): string | undefined {
  if (!/^\d+$/.test(words)) return undefined;
  const align = styled(node, 'vertical-align');
  const signs =
    tagOf(node) === 'sup' || align === 'super'
      ? '⁰¹²³⁴⁵⁶⁷⁸⁹'
      : tagOf(node) === 'sub' || align === 'sub'
        ? '₀₁₂₃₄₅₆₇₈₉'
        : undefined;
  return signs && words.replace(/\d/g, (figure) => signs.charAt(Number(figure)));
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
export const tidy = (text: string) =>
  text
    .replace(/\*\*(\s*)\*\*/g, '$1')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
