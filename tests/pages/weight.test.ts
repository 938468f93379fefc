import { expect, test } from 'vitest';
import { expectNone } from './findings.ts';
import { readPages } from './read-pages.ts';
import { pages } from './site.ts';
import { loadsOf, overBudget, readingKinds } from './weight.ts';

test('a first visit to every reading page stays within the budget, as its HTML names what it needs', () => {
  const reading = readPages(pages.filter(({ kind }) => readingKinds.includes(kind)));
  expect(reading).not.toEqual([]);
  expectNone(reading.flatMap((page) => overBudget(page.path, loadsOf(page))));
});
