import { expect, vi } from 'vitest';
import { exampleFiles, exampleLibrary } from '../../../src/core/checks/example.ts';
import { githubReporter } from '../../../src/core/diagnostics/github-reporter.ts';
import { jsonReporter } from '../../../src/core/diagnostics/json-reporter.ts';
import { textReporter } from '../../../src/core/diagnostics/text-reporter.ts';
import { readCheckedLibrary } from '../../../src/reader/checked-library.ts';
import { audience, rules } from '../../cli/command-run.ts';
import { withIdList } from '../../core/checks/checked.ts';

/** Slow machines are no mistake; what never ends is. */
vi.setConfig({ testTimeout: 60_000 });

export const root = 'src/content/';
export const many = 10_000;
export const times = (count: number, piece: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at));

export type Files = Readonly<Record<string, string>>;

/**
 * What is told about the example library with other files, as `code path:line:column and n more`, notes left out. Fails when a problem has no place in
 * its file, or when a stack is shown in any form of the report.
 */
export function told(files: Files): string[] {
  const { report } = readCheckedLibrary(withIdList(exampleFiles({ files }, root)), root, rules);
  const { diagnostics } = report;
  const lines = new Map([...report.texts].map(([path, text]) => [path, text.split(/\r\n|\n|\r/)]));
  const outside = diagnostics.filter(({ range: { path, line, column } }) => {
    const last = lines.get(path)?.[line - 1];
    return last === undefined || column < 1 || column > last.length + 1;
  });
  expect(outside).toEqual([]);
  const said = [textReporter, githubReporter, jsonReporter].map((reporter) => reporter(report, audience)).join('\n');
  expect(said).not.toMatch(/call stack|RangeError|\bat \w+ \(/);
  const counts = Map.groupBy(
    diagnostics.filter(({ severity }) => severity !== 'note'),
    ({ code, range }) => `${code} ${range.path.slice(root.length)}`,
  );
  return [...counts].map(([what, [first, ...others]]) => {
    const at = first === undefined ? '' : `:${first.range.line}:${first.range.column}`;
    return `${what}${at}${others.length === 0 ? '' : ` and ${others.length} more`}`;
  });
}

export const conceptPath = 'concepts/kennis-delen.mdx';
export const concept = (body: string): Files => ({
  [conceptPath]: `---\nterm: kennis delen\ndefinition: Met elkaar.\ngroup: functies\n---\n${body}\n\nMeer hierover. [@jansens-2016]\n`,
});
const casePath = 'cases/voorbeeld.mdx';
export const caseWith = (body: string): Files => ({ [casePath]: `${exampleLibrary[casePath] ?? ''}\n${body}\n` });
export const sourcePath = 'sources/jansens-2016.yaml';
export const source = (fields: string): Files => ({ [sourcePath]: `${exampleLibrary[sourcePath] ?? ''}${fields}\n` });
