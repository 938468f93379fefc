import { expect, test } from 'vitest';
import { condensed } from '../../../src/core/diagnostics/condensed.ts';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { githubReporter } from '../../../src/core/diagnostics/github-reporter.ts';
import { jsonReporter } from '../../../src/core/diagnostics/json-reporter.ts';
import { summary, type Report } from '../../../src/core/diagnostics/report.ts';
import { textReporter } from '../../../src/core/diagnostics/text-reporter.ts';
import { nl } from '../../../src/languages/nl/index.ts';
import { audience } from '../../cli/command-run.ts';

const many = (count: number, path = 'inhoud/a.mdx', said = 'Dubbel.'): Diagnostic[] =>
  Array.from({ length: count }, (_, at) => ({
    code: 'double-word',
    stage: 'body',
    severity: 'warning',
    range: { path, line: at + 1, column: 1, length: 1 },
    message: () => said,
  }));
const reportOf = (diagnostics: readonly Diagnostic[], texts: Report['texts'] = new Map()): Report => ({
  diagnostics,
  files: 1,
  texts,
});
const formsOf = (report: Report) => [textReporter, githubReporter, jsonReporter].map((one) => one(report, audience));

test('of one rule a hundred are told in a file, and the rest are counted where the next would stand', () => {
  const told = condensed([...many(250), ...many(1, 'inhoud/b.mdx')]);
  expect(told).toHaveLength(102);
  expect(told[100]).toMatchObject({ code: 'double-word', severity: 'warning', range: { line: 101 } });
  expect(told[100]?.message(nl)).toMatchInlineSnapshot(`"Hetzelfde staat vanaf hier nog 150 keer in dit bestand."`);
});

test('a hundred and one are all told', () => {
  const all = many(101);
  expect(condensed(all)).toEqual(all);
});

test('every form of the report is cut, and the summary counts all', () => {
  const report = reportOf(many(50_000), new Map([['inhoud/a.mdx', 'a a']]));
  expect(formsOf(report).map((form) => form.length < 100_000)).toEqual([true, true, true]);
  expect(summary(report, nl)).toMatchInlineSnapshot(
    `"50000 waarschuwingen in 1 van 1 bestand. Niet gecontroleerd: externe links."`,
  );
  expect(textReporter(report, audience).endsWith(summary(report, nl))).toBe(true);
});

test('a sentence in which an author wrote a very long word keeps its beginning and its end', () => {
  const report = reportOf(many(1, 'inhoud/a.mdx', `<Passage> kent geen ${'a'.repeat(40_000)}, helaas.`));
  const forms = formsOf(report);
  expect(forms.map((form) => [form.length < 4000, /<Passage> kent geen aaa.* … a+, helaas\./.test(form)])).toEqual([
    [true, true],
    [true, true],
    [true, true],
  ]);
});

test('no name of a file and no sentence gives a line that GitHub takes for an order', () => {
  const path = 'inhoud/x\n::error file=README.md::PWNED.mdx';
  const report = reportOf(
    many(1, path, `Noem het:\n  ::stop-commands::x\u2028::error::y`),
    new Map([[path, '\n::error::z']]),
  );
  const text = textReporter(report, audience);
  expect(text.split(/[\n\u2028]/).filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  const orders = githubReporter(report, audience).split('\n');
  expect(orders.map((order) => order.startsWith('::'))).toEqual([true, false]);
  expect(orders[0]).toMatch(/^::warning /);
});
