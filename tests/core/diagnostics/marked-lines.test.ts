import { expect, test } from 'vitest';
import { excerpt } from '../../../src/core/diagnostics/excerpt.ts';
import { markedLines } from '../../../src/core/diagnostics/marked-lines.ts';

/** An excerpt as a report tells it, with what it marks between square brackets. */
const marked = (lines: readonly string[], column: number, length: number) => {
  const range = { path: 'a.mdx', line: lines.length, column, length };
  const told = ['before', ...excerpt(lines, range), 'after'].join('\n');
  return markedLines(told)
    .map((one) => (one.marked ? `[${one.text}]` : one.text))
    .join('');
};

test('what carets stand below is marked in its line, and the carets are gone', () => {
  expect(marked(['---', '\tSee <Passages> here'], 7, 8)).toBe(
    'before\n        1 │ ---\n        2 │   See <[Passages]> here\nafter',
  );
});

test('a place behind a line is marked too', () => {
  expect(marked(['a'], 2, 1)).toBe('before\n        1 │ a[ ]\nafter');
});
