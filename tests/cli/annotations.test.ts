import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { exampleLibrary } from '../../src/core/checks/example.ts';
import { projectWith, rules, run } from './command-run.ts';

const checkHere: Command = (surroundings, audience) =>
  check(surroundings, audience, rules, () => Promise.reject(new Error('The web was asked.')));

/** A mistake of its own in each of five files: what replaces what, and the code and the words that it is told with. */
const mistakes: readonly (readonly [path: string, from: string, to: string, code: string, meant: string])[] = [
  [
    'cases/voorbeeld.mdx',
    'concept="richting-kiezen"',
    'concept="richting-kiezne"',
    'unknown-concept',
    'richting-kiezne',
  ],
  ['concepts/richting-kiezen.mdx', 'group: functies', 'group: functie', 'wrong-value', 'functie'],
  ['concepts/kennis-delen.mdx', 'Meer hierover.', 'Meer hierover.\n\n<div>Kader</div>\n\n', 'code-in-content', 'div'],
  ['sources/jansens-2016.yaml', 'grade: B', 'graad: B', 'unknown-key', 'graad'],
  ['organisations/gemeente-zuidum.yaml', 'kind: gemeente', 'kind: [gemeente', 'yaml-does-not-parse', '[gemeente'],
];

const annotation = /^::(error|warning|notice) file=([^,]+),line=(\d+),col=(\d+),endColumn=(\d+),title=([^:]+)::./;

test('a pull request with five mistakes gets five annotations, each at the words that are wrong', async () => {
  const files = Object.fromEntries(
    mistakes.map(([path, from, to]) => [path, (exampleLibrary[path] ?? '').replace(from, to)]),
  );
  const folder = await projectWith(files);
  const summaryFile = join(folder, 'summary.md');
  const { printed } = await run(checkHere, folder, ['--format', 'github'], {
    env: { GITHUB_STEP_SUMMARY: summaryFile },
  });
  const annotations = printed.split('\n').flatMap((line) => {
    const match = annotation.exec(line);
    return match === null ? [] : [match];
  });
  const told = annotations.map(([, level, file = '', line, column, end, code]) => {
    const text = (files[file.replace('src/content/', '')] ?? '').split('\n')[Number(line) - 1] ?? '';
    return [level, file, code, text.slice(Number(column) - 1, Number(end) - 1)].join(' ');
  });
  const expected = mistakes.map(([path, , , code, meant]) => `error src/content/${path} ${code} ${meant}`);
  expect(told.toSorted()).toEqual(expected.toSorted());
  const summary = await readFile(summaryFile, 'utf8');
  for (const [, , file, line] of annotations) expect(summary).toContain(`${file ?? ''}:${line ?? ''}`);
});
