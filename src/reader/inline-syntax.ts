import type { CitedSource } from '../core/body/segment.ts';

/** A piece of running text: plain words, a link to an entry, or a citation. `at` and `length` are of the source text. */
export type InlinePiece =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'link'; readonly to: string; readonly heading?: string; readonly words?: string; readonly at: number; readonly length: number }
  | { readonly type: 'citation'; readonly items: readonly (CitedSource & { readonly at: number })[]; readonly at: number }
  | { readonly type: 'broken'; readonly text: string; readonly open: string; readonly at: number };

const syntax = /\[\[([^[\]|#]*)(?:#([^[\]|]*))?(?:\|([^[\]]*))?\]\]|\[(@[^[\]]*)\]|\[\[([^[\]]*)/g;
const citedForm = /^\s*@([^\s,;@]+)\s*(?:,\s*(\S[\s\S]*?))?\s*$/;

/**
 * Takes `[[id]]`, `[[id#heading|words]]` and `[@id, locator; @id]` out of a text node. `value` is the text as parsed, `source` the same
 * stretch of the file: escapes make them differ, and what the author escaped stays words. Positions are offsets in `source`.
 */
export function readInlineSyntax(value: string, source: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let words = 0;
  let cursor = 0;
  for (const match of value.matchAll(syntax)) {
    const [whole, to, heading, label, cited, open] = match;
    const at = source.indexOf(cited === undefined ? '[[' : '[@', cursor);
    if (at === -1) continue;
    cursor = at + 2;
    if (match.index > words) pieces.push({ type: 'words', text: value.slice(words, match.index) });
    words = match.index + whole.length;
    if (open !== undefined) pieces.push({ type: 'broken', text: whole, open: open.trim(), at });
    else if (cited !== undefined) pieces.push(readCitation(cited, whole, source, at));
    else {
      pieces.push({
        type: 'link',
        to: (to ?? '').trim(),
        ...(heading === undefined ? {} : { heading: heading.trim() }),
        ...(label === undefined || label.trim() === '' ? {} : { words: label.trim() }),
        at: at + 2,
        length: (to ?? '').length,
      });
    }
  }
  if (words < value.length) pieces.push({ type: 'words', text: value.slice(words) });
  return pieces;
}

function readCitation(cited: string, whole: string, source: string, at: number): InlinePiece {
  const items: (CitedSource & { at: number })[] = [];
  let from = at;
  for (const part of cited.split(';')) {
    const match = citedForm.exec(part);
    const id = match?.[1];
    if (id === undefined) return { type: 'broken', text: whole, open: whole, at };
    const found = source.indexOf(`@${id}`, from);
    const position = found === -1 ? at + 1 : found;
    from = position + id.length;
    const locator = match?.[2]?.replace(/\s+/g, ' ');
    items.push({ source: id, at: position + 1, ...(locator === undefined ? {} : { locator }) });
  }
  return { type: 'citation', items, at };
}
