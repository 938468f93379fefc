import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rule } from '../../../../src/core/checks/rule.ts';
import { exampleFiles, type Example } from '../../../../src/core/checks/example.ts';
import { checks } from '../../../../src/core/checks/index.ts';
import { locales } from '../../../../src/core/model/locale.ts';
import type { Range } from '../../../../src/core/diagnostics/diagnostic.ts';
import { checkExample, checkFiles } from '../checked.ts';

const folder = new URL('../../../../src/core/checks/rules/', import.meta.url);

test('the example library is without any problem', () => {
  expect(checkFiles({}).problems).toEqual([]);
});

test.each(checks)('$code finds its bad example, inside what the example shows', (check) => {
  const { problems } = checkExample(check.bad);
  const own = problems.filter(({ code, range }) => code === check.code && isInside(range, check.bad));
  expect(own, JSON.stringify(problems, null, 2)).not.toEqual([]);
});

test.each(checks)('$code finds no error in its good example, and neither does any other check', (check) => {
  expect(checkExample(check.good).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(checks)('$code is told in every language, as sentences', ({ title, explanation, bad }) => {
  const said = [
    title,
    explanation,
    ...checkExample(bad).problems.flatMap(({ message, repair }) => [message, repair ?? message]),
  ];
  for (const locale of locales) for (const text of said) expect(text[locale]).toMatch(/\S{2}/);
  for (const locale of locales) expect(title[locale]).toMatch(/^[A-Z].*\.$/);
  expect(title.nl).not.toBe(title.en);
});

test('every file that exports a check is in the list, under the name that is its code', async () => {
  const codes: string[] = [];
  for (const file of readdirSync(folder)) {
    const module: unknown = await import(new URL(file, folder).href);
    const exported: unknown[] = typeof module === 'object' && module !== null ? Object.values(module) : [];
    for (const one of exported.filter(isRule)) {
      expect(`${one.code}.ts`).toBe(file);
      codes.push(one.code);
    }
  }
  expect(codes.sort()).toEqual(checks.map(({ code }) => code).sort());
});

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'code' in value && 'find' in value;
}

/** Whether a place is in the lines that an example shows: of the case for a piece of it, or else of its files. */
function isInside({ path, line }: Range, example: Example): boolean {
  if ('files' in example) return Object.keys(example.files).some((file) => path === `src/content/${file}`);
  const text =
    exampleFiles(example, 'src/content/').find((file) => file.path === 'src/content/cases/voorbeeld.mdx')?.text ?? '';
  const piece = 'body' in example ? example.body : example.front;
  const from = text.slice(0, text.indexOf(piece)).split('\n').length;
  return path === 'src/content/cases/voorbeeld.mdx' && line >= from && line < from + piece.trimEnd().split('\n').length;
}
