import { expect, test } from 'vitest';
import { nl } from '../../../src/languages/nl/index.ts';
import { problemsAt, toldProblems } from '../../../src/core/diagnostics/told-problems.ts';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';

const diagnostic = (path: string, severity: Diagnostic['severity']): Diagnostic => ({
  code: 'x',
  stage: 'body',
  severity,
  range: { path, line: 3, column: 5, length: 1 },
  message: () => 'Dit klopt niet.',
  repair: ({ phrases }) => phrases.write('a'),
});

const told = toldProblems(
  [
    diagnostic('src/content/cases/mijn-casus.mdx', 'error'),
    diagnostic('src/content/cases/mijn-casus.en.mdx', 'warning'),
    diagnostic('src/content/sources/bron.yaml', 'error'),
  ],
  'nl',
  nl,
  '/atlas/controles/',
);

test('a page tells the problems of its own files, warnings too, and counts the others', () => {
  const { own, others } = problemsAt('/atlas/casussen/mijn-casus/', told);
  expect(own.map(({ place, severity }) => `${severity} ${place}`)).toEqual([
    'fout src/content/cases/mijn-casus.mdx:3:5',
    'waarschuwing src/content/cases/mijn-casus.en.mdx:3:5',
  ]);
  expect(own[0]?.manual).toBe('/atlas/controles/x/');
  expect(others).toBe(1);
});

test('a page that is no entry only counts', () => {
  expect(problemsAt('/', told)).toEqual({ own: [], others: 3 });
});
