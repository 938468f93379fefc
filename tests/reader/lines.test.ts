import { expect, test } from 'vitest';
import { linesOf } from '../../src/reader/lines.ts';

test.each([
  ['\\n', 'een\ntwee\n\nvier'],
  ['\\r\\n', 'een\r\ntwee\r\n\r\nvier'],
  ['\\r', 'een\rtwee\r\rvier'],
])('every offset has a line and column that lead back to it, with lines that end in %s', (_ending, text) => {
  const lines = linesOf('x', text);
  for (let offset = 0; offset <= text.length; offset += 1) {
    const { line, column } = lines.at(offset);
    expect(lines.offset(line, column)).toBe(offset);
  }
  expect(lines.at(text.indexOf('vier'))).toEqual({ path: 'x', line: 4, column: 1, length: 1 });
});

test('an offset outside the text is at its edge, and a length is at least one', () => {
  const lines = linesOf('x', 'a\nbc');
  expect(lines.at(-5, 0)).toEqual({ path: 'x', line: 1, column: 1, length: 1 });
  expect(lines.at(99, 3)).toEqual({ path: 'x', line: 2, column: 3, length: 3 });
  expect(lines.offset(99, 1)).toBe(4);
});
