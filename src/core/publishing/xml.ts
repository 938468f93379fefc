import { escaped, opened } from '../printing/html.ts';

/** What no document of XML may hold, not even escaped. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as XML. */
export function xmlText(text: string): string {
  return escaped(text.replace(forbidden, ''));
}

/** An element with what stands in it, which is XML; without anything in it an empty one. */
export function xml(name: string, attributes: Parameters<typeof opened>[1], ...inside: readonly string[]): string {
  const start = opened(name, attributes).replace(forbidden, '');
  return inside.length === 0 ? start.replace(/>$/, '/>') : `${start}${inside.join('')}</${name}>`;
}

/** A whole document, by its outermost element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
