import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/styles/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
const tokens = files.find(({ file }) => file === 'tokens.css')?.text ?? '';

interface Declaration {
  readonly file: string;
  readonly property: string;
  readonly value: string;
}

/** All declarations of stylesheets; those of a page of paper, which knows no tokens, left out. */
const declarations = files.flatMap(({ file, text }): Declaration[] =>
  [...text.replace(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '').matchAll(/^\s*(-{0,2}[a-z][\w-]*):\s*([^;{]*);/gm)].map(
    ([, property = '', value = '']) => ({ file, property, value }),
  ),
);

/** What of some declarations is written as a length, and not as a token. */
const untold = (of: RegExp, length: RegExp) =>
  declarations
    .filter(({ property, value }) => of.test(property) && length.test(value.replace(/var\([^)]*\)/g, '')))
    .map(({ file, property, value }) => `${file}: ${property}: ${value}`);

const named = (prefix: string) => new Set(tokens.match(new RegExp(`--${prefix}-[\\w]+(?=:)`, 'g')));

test('there are eight sizes of type, and every size is one of them', () => {
  expect(named('text').size).toBe(8);
  expect(untold(/^font(?:-size)?$/, /\d(?:px|rem|em|pt|vw|%)/)).toEqual([]);
});

test('there are eight sizes of space, and every space is made of them', () => {
  expect(named('space').size).toBe(8);
  expect(untold(/^(?:margin|padding|gap|row-gap|column-gap)/, /\d(?:rem|pt|mm)|[2-9]px|\d\dpx/)).toEqual([]);
  // Spaces in letters are indents: as deep as what hangs before the text.
  expect(untold(/^(?:margin|padding(?!-inline)|gap|row-gap|column-gap)/, /\dem/)).toEqual([]);
});

test('a page changes at four widths of the window', () => {
  const told: readonly string[] =
    /Four widths[^:]*: ([^.]+(?:\.\d+rem)?[^.]*)\./.exec(tokens)?.[1]?.match(/\d+rem/g) ?? [];
  expect(told).toHaveLength(4);
  const queries = files.flatMap(({ file, text }) =>
    [...text.matchAll(/@(?:media|container)[^{]*/g)].flatMap(([query]) =>
      (query.match(/\d+(?:\.\d+)?(?:rem|px|em)/g) ?? []).map((width) => ({ file, query: query.trim(), width })),
    ),
  );
  expect(queries.length).toBeGreaterThan(10);
  expect(queries.filter(({ width }) => !told.includes(width))).toEqual([]);
});
