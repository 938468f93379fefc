import type { Document } from '../../graph/document.ts';
import type { Range } from '../../diagnostics/range.ts';
import { textLines } from '../text-lines.ts';

/** A quote or bracket that opens a value. */
export interface Opener {
  readonly sign: string;
  readonly range: Range;
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * The quote or bracket that is still open where the YAML of a document breaks down, with the rest of its line; undefined when there is none. The
 * parser notices an open one only further on, and points there.
 */
export function openerBefore(document: Document, broken: Range): Opener | undefined {
  const { path, kind } = document;
  const lines = textLines(document).slice(0, broken.line);
  const open: Opener[] = [];
  for (const [at, words] of lines.entries()) {
    if (at === 0 && kind !== 'source' && words.startsWith('---')) continue;
    const end = at === broken.line - 1 ? broken.column - 1 : words.length;
    readLine(words, end, at + 1);
  }
  return open.at(-1);

  function readLine(words: string, end: number, line: number): void {
    let fresh = true;
    for (let column = 0; column < end; column += 1) {
      const sign = words.charAt(column);
      const last = open.at(-1)?.sign;
      if (last === '"' || last === "'") {
        if (sign === '\\' && last === '"') column += 1;
        else if (sign === last && last === "'" && words.charAt(column + 1) === "'") column += 1;
        else if (sign === last) {
          open.pop();
          fresh = false;
        }
      } else if (sign === '#' && (column === 0 || words.charAt(column - 1) === ' ')) return;
      else if (fresh && /["'[{]/.test(sign)) {
        open.push({ sign, range: { path, line, column: column + 1, length: words.trimEnd().length - column } });
        fresh = sign === '[' || sign === '{';
      } else if (last !== undefined && sign === closers[last]) {
        open.pop();
        fresh = false;
      } else if (sign !== ' ') fresh = /[:,-]/.test(sign) && /[\s]|^$/.test(words.charAt(column + 1));
    }
  }
}
