import type { CitedSource } from '../../core/body/segment.ts';
import { alignWithSource, type Alignment } from './source-alignment.ts';

/** A piece of running text: plain words, a link to an entry, or a citation. `at` and `length` are of the source text. */
export type InlinePiece =
  | { readonly type: 'words'; readonly text: string }
  | {
      readonly type: 'link';
      readonly to: string;
      readonly heading?: string;
      readonly words?: string;
      readonly at: number;
      readonly length: number;
    }
  | { readonly type: 'citation'; readonly items: readonly (CitedSource & { readonly at: number })[] }
  | { readonly type: 'broken'; readonly text: string; readonly open: string; readonly at: number };

const syntax =
  /\[\[([^[\]|#]*)(?:#([^[\]|]*))?(?:\|([^[\]]*))?\]\]|\[(@[^[\]]*)\]|\[\[([^[\]]*)|\[(@[^[\]\n]*)|\[(\^[^[\]\s]+)\]/g;
const citedForm = /^@([^\s,;@]+)\s*(?:,\s*(\S[\s\S]*))?$/;

/**
 * Takes `[[id]]`, `[[id#heading|words]]` and `[@id, locator; @id]` out of a text node. `value` is the text as parsed, `source` the same
 * stretch of the file, in which a note is one that there is not: escapes make them differ, and what the author escaped stays words. Positions are offsets in `source`.
 */
export function readInlineSyntax(value: string, source: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  const alignment = alignWithSource(value, source);
  const pattern = new RegExp(syntax);
  let words = 0;
  for (let match = pattern.exec(value); match !== null; match = pattern.exec(value)) {
    const [whole, to, heading, label, cited, open, unclosed, note] = match;
    const { index } = match;
    const last = index + whole.length - 1;
    const isClosed = open === undefined && unclosed === undefined;
    const brackets = isClosed ? [index, index + 1, last] : [index, index + 1];
    if (to !== undefined) brackets.push(last - 1);
    if (brackets.some(alignment.isEscaped)) {
      pattern.lastIndex = index + 1;
      continue;
    }
    if (index > words) pieces.push({ type: 'words', text: value.slice(words, index) });
    words = index + whole.length;
    if (note !== undefined) {
      pieces.push({ type: 'broken', text: whole, open: '', at: alignment.offsetOf(index) });
    } else if (open !== undefined) {
      pieces.push({ type: 'broken', text: whole, open: open.trim(), at: alignment.offsetOf(index) });
    } else if (unclosed !== undefined || label?.includes('|') === true) {
      pieces.push({ type: 'broken', text: whole, open: '', at: alignment.offsetOf(index) });
    } else if (cited !== undefined) pieces.push(readCitation(cited, whole, index, alignment));
    else {
      const id = (to ?? '').trim();
      pieces.push({
        type: 'link',
        to: id,
        ...(heading === undefined ? {} : { heading: heading.trim() }),
        ...(label === undefined || label.trim() === '' ? {} : { words: label.trim().replace(/\s+/g, ' ') }),
        at: alignment.offsetOf(index + 2 + Math.max(0, (to ?? '').indexOf(id))),
        length: id.length,
      });
    }
  }
  if (words < value.length) pieces.push({ type: 'words', text: value.slice(words) });
  return pieces;
}

/** Reads what stands between the brackets of a citation that begins at `index` in the value. */
function readCitation(cited: string, whole: string, index: number, alignment: Alignment): InlinePiece {
  const items: (CitedSource & { at: number })[] = [];
  let partAt = index + 1;
  for (const part of cited.split(';')) {
    const match = citedForm.exec(part.trim());
    const id = match?.[1];
    if (id === undefined) return { type: 'broken', text: whole, open: whole, at: alignment.offsetOf(index) };
    const locator = match?.[2]?.replace(/\s+/g, ' ');
    const at = alignment.offsetOf(partAt + part.indexOf('@') + 1);
    items.push({ source: id, at, ...(locator === undefined ? {} : { locator }) });
    partAt += part.length + 1;
  }
  return { type: 'citation', items };
}
