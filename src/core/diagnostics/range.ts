/** A stretch of one line of a file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Range {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** How many characters of that line are meant; at least 1. */
  readonly length: number;
}

/** The range of a file as a whole: its beginning. */
export function startOf(path: string): Range {
  return { path, line: 1, column: 1, length: 1 };
}

/** A range in another file as it is named inside a sentence. */
export function nameOf({ path, line }: Range): string {
  return `${path}:${line}`;
}
