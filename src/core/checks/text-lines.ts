import type { Document } from '../graph/document.ts';
import type { Range } from '../diagnostics/range.ts';
import { once } from './once.ts';

/** The lines of a file, without what ends them. */
export const textLines = once(({ text }): readonly string[] => text.split(/\r\n|\n|\r/));

/** What stands in a file from the start of a range to the end of its line. */
export function textFrom(document: Document, { line, column }: Range): string {
  return (textLines(document)[line - 1] ?? '').slice(column - 1);
}

/** What stands in a file before a range, from the beginning of its line. */
export function textBefore(document: Document, { line, column }: Range): string {
  return (textLines(document)[line - 1] ?? '').slice(0, column - 1);
}
