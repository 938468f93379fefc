import type { Text } from '../model/locale.ts';

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive and may be missing. */
export interface Range {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** How many characters of that line are meant; at least 1. */
  readonly length: number;
}

/** An error stops a build; a warning does not; a note is for those who want to do better. */
export type Severity = 'error' | 'warning' | 'note';

/** What to put in a range instead of what stands there, when there is only one thing it can have meant. Never more than one line. */
export interface Fix {
  readonly range: Range;
  readonly replacement: string;
}

/** What a check finds: where, what, and what to do about it, in every language. */
export interface Finding {
  readonly range: Range;
  readonly message: Text;
  readonly repair?: Text;
  /** Only where it is another than that of its check. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A finding with its permanent code and its severity, which the engine adds. */
export interface Problem extends Finding {
  readonly code: string;
  readonly severity: Severity;
}

/** Problems in the order people read files: by path, line, column, then code. The same on every machine. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) =>
      compare(a.range.path, b.range.path) ||
      a.range.line - b.range.line ||
      a.range.column - b.range.column ||
      compare(a.code, b.code) ||
      compare(a.message.en, b.message.en),
  );
}
