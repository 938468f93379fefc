import { expect, test } from 'vitest';
import { githubAnnotations, reportJson, reportText, summary } from '../../../src/core/diagnostics/report.ts';
import { toldProblems } from '../../../src/core/diagnostics/told.ts';
import type { Problem } from '../../../src/core/diagnostics/diagnostic.ts';

const many = (count: number, path = 'inhoud/a.mdx', said = 'Dubbel.'): Problem[] =>
  Array.from({ length: count }, (_, at) => ({
    code: 'double-word',
    severity: 'warning',
    range: { path, line: at + 1, column: 1, length: 1 },
    message: { nl: said, en: said },
  }));

test('of one kind a hundred are told in a file, and the rest are counted where the next would stand', () => {
  const told = toldProblems([...many(250), ...many(1, 'inhoud/b.mdx')]);
  expect(told).toHaveLength(102);
  expect(told[100]).toMatchObject({ code: 'double-word', severity: 'warning', range: { line: 101 } });
  expect(told[100]?.message).toMatchInlineSnapshot(`
    {
      "en": "The same stands 150 more times in this file, from here on.",
      "nl": "Hetzelfde staat vanaf hier nog 150 keer in dit bestand.",
    }
  `);
});

test('a hundred and one are all told', () => {
  expect(toldProblems(many(101))).toEqual(many(101));
});

test('every form of the report is cut, and the summary counts all', () => {
  const report = { problems: many(50_000), files: 1, texts: new Map([['inhoud/a.mdx', 'a a']]) };
  const forms = [reportText(report, 'nl'), githubAnnotations(report.problems, 'nl'), reportJson(report)];
  expect(forms.map((form) => form.length < 100_000)).toEqual([true, true, true]);
  expect(summary(report, 'nl')).toMatchInlineSnapshot(
    `"50000 waarschuwingen in 1 van 1 bestand. Niet gecontroleerd: externe links."`,
  );
  expect(reportText(report, 'nl').endsWith(summary(report, 'nl'))).toBe(true);
});

test('a sentence in which an author wrote a very long word keeps its beginning and its end', () => {
  const problems = many(1, 'inhoud/a.mdx', `<Passage> kent geen ${'a'.repeat(40_000)}, helaas.`);
  const forms = [
    reportText({ problems, files: 1, texts: new Map() }, 'nl'),
    githubAnnotations(problems, 'nl'),
    reportJson({ problems, files: 1, texts: new Map() }),
  ];
  expect(forms.map((form) => [form.length < 4000, /<Passage> kent geen aaa.* … a+, helaas\./.test(form)])).toEqual([
    [true, true],
    [true, true],
    [true, true],
  ]);
});

test('no name of a file and no sentence gives a line that GitHub takes for an order', () => {
  const path = 'inhoud/x\n::error file=README.md::PWNED.mdx';
  const problems = many(1, path, `Noem het:\n  ::stop-commands::x\u2028::error::y`);
  const text = reportText({ problems, files: 1, texts: new Map([[path, '\n::error::z']]) }, 'nl');
  expect(text.split(/[\n\u2028]/).filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  const orders = githubAnnotations(problems, 'nl').split('\n');
  expect(orders).toHaveLength(1);
  expect(orders[0]).toMatch(/^::warning /);
});
