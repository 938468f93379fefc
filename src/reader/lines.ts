import type { Range } from '../core/diagnostics/range.ts';

/** Turns offsets in a text (in UTF-16 units) into places in a file. */
export interface Lines {
  readonly at: (offset: number, length?: number) => Range;
  /** The offset of a line and column, both from 1. */
  readonly offset: (line: number, column: number) => number;
}

/** The lines of a text; \n, \r\n and a lone \r end a line. */
export function linesOf(path: string, text: string): Lines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const lineAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    at: (offset, length = 1) => {
      const within = Math.min(Math.max(0, offset), text.length);
      const line = lineAt(within);
      return { path, line: line + 1, column: within - (starts[line] ?? 0) + 1, length: Math.max(1, length) };
    },
    offset: (line, column) => (starts[line - 1] ?? text.length) + column - 1,
  };
}
