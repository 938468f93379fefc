import type { Document } from '../graph/document.ts';
import type { Place } from '../problems/problem.ts';
import { once } from './once.ts';

/** The lines of a file, without what ends them. */
export const textLines = once(({ text }): readonly string[] => text.split(/\r\n|\n|\r/));

/** What stands in a file from a place to the end of its line. */
export function textFrom(document: Document, { line, column }: Place): string {
  return (textLines(document)[line - 1] ?? '').slice(column - 1);
}

/** What stands in a file before a place, from the beginning of its line. */
export function textBefore(document: Document, { line, column }: Place): string {
  return (textLines(document)[line - 1] ?? '').slice(0, column - 1);
}
