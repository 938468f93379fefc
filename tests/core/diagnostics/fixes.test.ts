import { expect, test } from 'vitest';
import { fixedFiles, unifiedDiff } from '../../../src/core/diagnostics/fixes.ts';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';

const diagnostic = (path: string, line: number, column: number, length: number, replacement?: string): Diagnostic => {
  const range = { path, line, column, length };
  const fix = replacement === undefined ? undefined : { range, replacement };
  return { code: 'some-code', stage: 'body', severity: 'error', range, message: () => 'Wrong.', fix };
};

const text = 'een\ntwee\ndrie\nvier\nvijf\nzes\nzeven\nacht\n';

test('replacements are put in from the last to the first, and what has none is left alone', () => {
  const diagnostics = [
    diagnostic('a', 1, 2, 1, 'EEE'),
    diagnostic('a', 1, 3, 1, 'N'),
    diagnostic('a', 2, 1, 4),
    diagnostic('b', 1, 1, 1, 'x'),
  ];
  expect(fixedFiles(diagnostics, new Map([['a', text]]))).toEqual([
    { path: 'a', before: text, after: text.replace('een', 'eEEEN'), count: 2 },
  ]);
});

test('of two replacements at the same place one is made', () => {
  const [file] = fixedFiles(
    [diagnostic('a', 3, 1, 4, 'DRIE'), diagnostic('a', 3, 1, 4, 'DRIE'), diagnostic('a', 3, 2, 1, 'R')],
    new Map([['a', text]]),
  );
  expect(file?.count).toBe(1);
  expect(file?.after.split('\n')).toHaveLength(text.split('\n').length);
});

test('the difference is a unified diff with a line around each change', () => {
  const after = text.replace('een', 'EEN').replace('vijf', 'VIJF').replace('zes', 'ZES').replace('acht', 'ACHT');
  expect(unifiedDiff({ path: 'a.mdx', before: text, after })).toMatchInlineSnapshot(`
    "--- a.mdx
    +++ a.mdx
    @@ -1,2 +1,2 @@
    -een
    +EEN
     twee
    @@ -4,5 +4,5 @@
     vier
    -vijf
    -zes
    +VIJF
    +ZES
     zeven
    -acht
    +ACHT"
  `);
});
