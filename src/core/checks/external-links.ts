import type { Document } from '../graph/document.ts';
import { isWebAddress } from '../model/fields.ts';
import type { Range } from '../diagnostics/range.ts';
import { valueAt } from './fields.ts';
import { textLines } from './text-lines.ts';
import { askedAddress } from './web-answer.ts';

/** An address outside the atlas that a reader can be sent to. */
export interface ExternalLink {
  /** What is asked for, without a place on the page. */
  readonly address: string;
  readonly range: Range;
}

/** Every external address in texts and sources, in the order of the files; an address that stands in two places is there twice. */
export function externalLinks(documents: readonly Document[]): ExternalLink[] {
  return documents.flatMap((document) => [...sourceLinks(document), ...textLinks(document)]);
}

function textLinks(document: Document): ExternalLink[] {
  const lines = textLines(document);
  return document.parts.flatMap((part) => {
    if (part.type !== 'address' || !isWebAddress(part.url)) return [];
    return [{ address: askedAddress(part.url), range: addressRange(part.url, part.range, lines) }];
  });
}

/** Where a link writes its address; the link as a whole when the address stands elsewhere or is written otherwise. */
function addressRange(url: string, link: Range, lines: readonly string[]): Range {
  const from = link.column - 1;
  const at = (lines[link.line - 1] ?? '').slice(from, from + link.length).lastIndexOf(url);
  return at === -1 ? link : { ...link, column: link.column + at, length: url.length };
}

function sourceLinks({ kind, raw, locate }: Document): ExternalLink[] {
  if (kind !== 'source') return [];
  const link = (field: string, prefix: string): ExternalLink[] => {
    const value = valueAt(raw, [field]);
    const address = typeof value === 'string' ? askedAddress(prefix + value) : '';
    return isWebAddress(address) ? [{ address, range: locate([field], 'value') }] : [];
  };
  return [...link('URL', ''), ...link('DOI', 'https://doi.org/')];
}
