import type { Issue } from '../core/diagnostics/issue.ts';
import type { Lines } from './lines.ts';

/** Spaces that look like an ordinary one and are none, as word processors make them. */
const odd = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';

/** In fields: before a name or hyphen, and after the colon or hyphen. */
const inFields = new RegExp(`^[ \\t]*(?:${odd}|(?:- *)?[\\w-]+:${odd}|-${odd})`, 'gm');

/** In the text below: before and after the signs that make a heading or an item of a list, and before a tag. */
const inBody = new RegExp(
  `^[ \\t]*(?:${odd}(?=${odd}*(?:#{1,6}[ \\t]|[-*+][ \\t]|\\d{1,9}[.)][ \\t]|</?[A-Z]))|(?:#{1,6}|[-*+]|\\d{1,9}[.)])${odd})`,
  'gm',
);

/**
 * Spaces that are not ordinary ones where only an ordinary one makes a field, a heading or an item. `bodyStart` is where the fields end; in a file
 * of fields alone, its end.
 */
export function oddSpacesIn(text: string, bodyStart: number, lines: Lines): Issue[] {
  return [...found(inFields, text.slice(0, bodyStart), 0), ...found(inBody, text.slice(bodyStart), bodyStart)].map(
    (at) => ({ type: 'invisible', what: 'space', sign: text.charAt(at), range: lines.at(at) }),
  );
}

function found(pattern: RegExp, text: string, from: number): number[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index }) => from + index + whole.length - 1);
}
