import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../diagnostics/range.ts';
import type { Document } from '../../graph/document.ts';
import { textFrom } from '../text-lines.ts';

/**
 * What makes plain words of a link in double brackets, given the range of its id: the words that it has, or else `words`. Undefined when it has none
 * and none are given, or when something else than such a link stands there.
 */
export function unlinked(document: Document, range: Range, words?: string): Fix | undefined {
  const at = { ...range, column: range.column - 2 };
  const [whole = '', own = words] = /^\[\[[^[\]|]*(?:\|([^[\]|]+))?\]\]/.exec(textFrom(document, at)) ?? [];
  if (whole === '' || own === undefined) return undefined;
  return { range: { ...at, length: whole.length }, replacement: own };
}
