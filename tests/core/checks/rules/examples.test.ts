import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rule } from '../../../../src/core/checks/rule.ts';
import { exampleFiles, type Example } from '../../../../src/core/checks/example.ts';
import { rules } from '../../../../src/core/checks/index.ts';
import { en } from '../../../../src/languages/en/index.ts';
import { nl } from '../../../../src/languages/nl/index.ts';
import type { Range } from '../../../../src/core/diagnostics/range.ts';
import { checkExample, checkFiles } from '../checked.ts';

const folder = new URL('../../../../src/core/checks/rules/', import.meta.url);

test('the example library is without any problem', () => {
  expect(checkFiles({}).report.diagnostics).toEqual([]);
});

test.each(rules)('$code finds its bad example, inside what the example shows', (rule) => {
  const { diagnostics } = checkExample(rule.bad).report;
  const own = diagnostics.filter(({ code, range }) => code === rule.code && isInside(range, rule.bad));
  expect(own, JSON.stringify(diagnostics, null, 2)).not.toEqual([]);
});

test.each(rules)('$code finds no error in its good example, and neither does any other rule', (rule) => {
  expect(checkExample(rule.good).report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(rules)('$code is told in every language, as sentences', ({ code, bad }) => {
  const { diagnostics } = checkExample(bad).report;
  for (const words of [nl, en]) {
    const { title, explanation } = words.rules[code];
    const said = diagnostics.flatMap(({ message, repair }) => [message(words), repair?.(words) ?? title]);
    for (const text of [title, explanation, ...said]) expect(text).toMatch(/\S{2}/);
    expect(title).toMatch(/^[A-Z].*\.$/);
  }
  expect(nl.rules[code].title).not.toBe(en.rules[code].title);
});

test('every file that exports a rule is in the list, under the name that is its code', async () => {
  const codes: string[] = [];
  for (const file of readdirSync(folder)) {
    const module: unknown = await import(new URL(file, folder).href);
    const exported: unknown[] = typeof module === 'object' && module !== null ? Object.values(module) : [];
    for (const one of exported.filter(isRule)) {
      expect(`${one.code}.ts`).toBe(file);
      codes.push(one.code);
    }
  }
  expect(codes.sort()).toEqual(rules.map(({ code }) => code).sort());
});

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'code' in value && 'find' in value;
}

/** Whether a place is in the lines that an example shows: of the case for a piece of it, or else of its files. */
function isInside({ path, line }: Range, example: Example): boolean {
  if ('settings' in example) return path === 'site.config.ts';
  if ('files' in example) return Object.keys(example.files).some((file) => path === `src/content/${file}`);
  const text =
    exampleFiles(example, 'src/content/').find((file) => file.path === 'src/content/cases/voorbeeld.mdx')?.text ?? '';
  const piece = 'body' in example ? example.body : example.front;
  const from = text.slice(0, text.indexOf(piece)).split('\n').length;
  return path === 'src/content/cases/voorbeeld.mdx' && line >= from && line < from + piece.trimEnd().split('\n').length;
}
