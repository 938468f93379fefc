import { expect, test } from 'vitest';
import { problemsAt, toldProblems } from '../../../src/core/diagnostics/told-problems.ts';
import type { Problem } from '../../../src/core/diagnostics/diagnostic.ts';

const problem = (path: string, severity: Problem['severity']): Problem => ({
  code: 'x',
  severity,
  range: { path, line: 3, column: 5, length: 1 },
  message: { nl: 'Dit klopt niet.', en: 'This is wrong.' },
  repair: { nl: 'Schrijf: a', en: 'Write: a' },
});

const told = toldProblems(
  [
    problem('src/content/cases/mijn-casus.mdx', 'error'),
    problem('src/content/cases/mijn-casus.en.mdx', 'warning'),
    problem('src/content/sources/bron.yaml', 'error'),
  ],
  'nl',
);

test('a page tells the problems of its own files, warnings too, and counts the others', () => {
  const { own, others } = problemsAt('/atlas/casussen/mijn-casus/', told);
  expect(own.map(({ place, severity }) => `${severity} ${place}`)).toEqual([
    'error src/content/cases/mijn-casus.mdx:3:5',
    'warning src/content/cases/mijn-casus.en.mdx:3:5',
  ]);
  expect(others).toBe(1);
});

test('a page that is no entry only counts', () => {
  expect(problemsAt('/', told)).toEqual({ own: [], others: 3 });
});
