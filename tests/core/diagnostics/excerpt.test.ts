import { expect, test } from 'vitest';
import { inReadingOrder, type Diagnostic, type Severity } from '../../../src/core/diagnostics/diagnostic.ts';
import { excerpt } from '../../../src/core/diagnostics/excerpt.ts';
import { summary } from '../../../src/core/diagnostics/report.ts';
import { en } from '../../../src/languages/en/index.ts';
import { nl } from '../../../src/languages/nl/index.ts';

const diagnostic = (path: string, line: number, severity: Severity = 'error', code = 'some-code'): Diagnostic => ({
  code,
  stage: 'body',
  severity,
  range: { path, line, column: 3, length: 4 },
  message: () => 'This cannot be.',
});

test('problems are in the order of files and lines, whatever the order they were found in', () => {
  const found = [
    diagnostic('b', 2),
    diagnostic('a', 10),
    diagnostic('a', 9, 'note', 'b-code'),
    diagnostic('a', 9, 'error', 'a-code'),
  ];
  const order = (diagnostics: readonly Diagnostic[]) =>
    inReadingOrder(diagnostics).map(({ range, code }) => `${range.path}:${range.line} ${code}`);
  expect(order(found)).toEqual(['a:9 a-code', 'a:9 b-code', 'a:10 some-code', 'b:2 some-code']);
  expect(order(found.toReversed())).toEqual(order(found));
});

test('the last line counts in words, and says what was not checked', () => {
  const diagnostics = [
    diagnostic('a', 1),
    diagnostic('a', 2, 'warning'),
    diagnostic('b', 1, 'warning'),
    diagnostic('b', 2, 'note'),
  ];
  expect(summary({ diagnostics, files: 214 }, nl)).toMatchInlineSnapshot(
    `"1 fout, 2 waarschuwingen, 1 opmerking in 2 van 214 bestanden. Niet gecontroleerd: externe links."`,
  );
  expect(summary({ diagnostics: [diagnostic('a', 1)], files: 1 }, en)).toMatchInlineSnapshot(
    `"1 error in 1 of 1 file. Not checked: external links."`,
  );
  expect(summary({ diagnostics: [], files: 214 }, nl)).toMatchInlineSnapshot(
    `"Geen problemen in 214 bestanden. Niet gecontroleerd: externe links."`,
  );
});

const excerptOf = (text: string, line: number, column: number, length: number) =>
  excerpt(text.split(/\r\n|\n/), { path: 'a', line, column, length }).join('\n');

test('an excerpt shows the line and the one before it, with carets below what is meant', () => {
  expect(excerptOf('eerste\r\ntweede regel\r\n', 2, 8, 5)).toMatchInlineSnapshot(`
    "        1 │ eerste
            2 │ tweede regel
              │        ^^^^^"
  `);
  expect(excerptOf('\n\tmet\ttabs', 2, 6, 4)).toMatchInlineSnapshot(`
    "        2 │   met  tabs
              │        ^^^^"
  `);
  expect(excerptOf('kort', 1, 3, 40)).toMatchInlineSnapshot(`
    "        1 │ kort
              │   ^^"
  `);
});

test('an excerpt of a long line is cut around what is meant, between whole characters', () => {
  const long = `${'🌱'.repeat(60)}fout${' en zo verder'.repeat(20)}`;
  expect(excerptOf(long, 1, 121, 4)).toMatchInlineSnapshot(`
    "        1 │ …🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱🌱fout en zo verder en zo verder en zo verder en zo …
              │                                                              ^^^^"
  `);
  expect(excerptOf(`a${long}`, 1, 122, 4)).not.toMatch(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
  );
});
