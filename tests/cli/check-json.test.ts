import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { check, type AskWeb } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { exampleAnswers, exampleFiles } from '../../src/core/checks/example.ts';
import { rules as allRules } from '../../src/core/checks/index.ts';
import { isRecord } from '../../src/core/model/references.ts';
import { jsonReporter } from '../../src/core/diagnostics/json-reporter.ts';
import { readCheckedLibrary } from '../../src/reader/checked-library.ts';
import { changed } from '../core/checks/checked.ts';
import { audience, projectWith, rules, run } from './command-run.ts';

const schemaFile = new URL('../../docs/check-report.schema.json', import.meta.url);
const schemaData: unknown = JSON.parse(await readFile(schemaFile, 'utf8'));
if (!isRecord(schemaData)) throw new Error('The schema is no object.');
const schema = z.fromJSONSchema(schemaData);
const accepts = (report: unknown) => schema.safeParse(report).success;

const askWeb: AskWeb = (addresses) =>
  Promise.resolve(
    new Map(
      addresses.map((address) => [
        address,
        address.endsWith('dood') ? { state: 'dead', detail: '404' } : { state: 'unknown', detail: 'timeout' },
      ]),
    ),
  );
const checkHere: Command = (surroundings, audience) => check(surroundings, audience, rules, askWeb);

describe('the report for programs keeps to its schema', () => {
  test.each(allRules)('with the problems of $code', ({ bad }) => {
    const { report } = readCheckedLibrary(
      exampleFiles(bad, 'src/content/'),
      'src/content/',
      rules,
      exampleAnswers(bad),
    );
    expect(schema.safeParse(JSON.parse(jsonReporter(report, audience))).error).toBeUndefined();
  });

  test('as it is printed, with a fix, without problems, and with external links', async () => {
    const typo = changed('concepts/kennis-delen.mdx', 'Meer hierover.', 'Zie [[richting-kieze]].');
    const links = changed(
      'concepts/kennis-delen.mdx',
      'Meer hierover.',
      '[a](https://a.nl/dood) [b](https://b.nl/traag)',
    );
    const printedFor = async (files: Readonly<Record<string, string>>, args: readonly string[]) => {
      const { printed } = await run(checkHere, await projectWith(files), [...args, '--format', 'json']);
      const report: unknown = JSON.parse(printed);
      return report;
    };
    const reports = [await printedFor(typo, []), await printedFor({}, []), await printedFor(links, ['--online'])];
    expect(reports.map(accepts)).toEqual([true, true, true]);
    expect(reports).toMatchObject([
      { notChecked: ['external-links'], problems: [{ fix: { replacement: 'richting-kiezen' } }] },
      { notChecked: ['external-links'], problems: [] },
      { notChecked: [], links: { checked: 1, unanswered: [{ address: 'https://b.nl/traag', reason: 'timeout' }] } },
    ]);
  });
});

test('the schema refuses a report that is not one', () => {
  const place = { path: 'a', line: 1, column: 1, length: 1 };
  const problem = { code: 'a-b', severity: 'error', place, message: { nl: 'a', en: 'b', 'pt-BR': 'c' } };
  const report = {
    version: 1,
    files: 1,
    counts: { error: 1, warning: 0, note: 0 },
    notChecked: [],
    missingWords: { de: ['rules'] },
    problems: [problem],
  };
  expect(accepts(report)).toBe(true);
  const wrong = [
    { ...report, version: 2 },
    { ...report, more: true },
    { ...report, missingWords: ['de'] },
    { ...report, notChecked: ['something'] },
    { ...report, counts: { error: 1 } },
    { ...report, problems: [{ ...problem, severity: 'fatal' }] },
    { ...report, problems: [{ ...problem, code: 'A b' }] },
    { ...report, problems: [{ ...problem, place: { ...place, line: 0 } }] },
    { ...report, problems: [{ ...problem, message: { Dutch: 'a' } }] },
    { ...report, problems: [{ ...problem, fix: { place } }] },
  ];
  expect(wrong.map(accepts)).toEqual(wrong.map(() => false));
});
