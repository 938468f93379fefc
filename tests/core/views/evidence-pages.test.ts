import { expect, test } from 'vitest';
import type { How } from '../../../src/core/body/passage.ts';
import {
  countGrades,
  evidencePages,
  quotationsPerPage,
  type Quotation,
} from '../../../src/core/views/evidence-view.ts';

/** Quotations in this order, named by their number from 1. */
const quotations = (hows: readonly How[]): Quotation[] =>
  hows.map((how, at) => ({
    from: {
      ref: { kind: 'case', id: 'noord', fragment: String(at + 1) },
      name: { words: 'Noord', lang: 'nl' },
      about: { words: 'een plan', lang: 'nl' },
    },
    period: { from: '2020' },
    how,
    reading: 'atlas',
    passage: [],
    reason: [],
    lang: 'nl',
    grade: 'B',
  }));

const told = (hows: readonly How[]) =>
  evidencePages(quotations(hows)).map((groups) =>
    groups.map(({ how, quotations: ofSort }) => `${how} ${ofSort.map(({ from }) => from.ref.fragment).join(' ')}`),
  );

test('evidence is grouped for, nuancing and against, each the strongest first; a sort without passages has no group', () => {
  expect(told(['contradicts', 'illustrates', 'nuances', 'illustrates'])).toEqual([
    ['illustrates 2 4', 'nuances 3', 'contradicts 1'],
  ]);
  expect(told(['nuances', 'nuances'])).toEqual([['nuances 1 2']]);
});

test('the first page has the strongest, and what speaks against though it is weak', () => {
  const many = Array.from({ length: 14 }, (): How => 'illustrates');
  expect(told([...many, 'contradicts', 'nuances'])).toEqual([
    ['illustrates 1 2 3 4 5 6 7 8 9 10', 'nuances 16', 'contradicts 15'],
    ['illustrates 11 12 13 14'],
  ]);
});

test('no page has more than fits, and together they have each passage once', () => {
  const sorts = ['illustrates', 'nuances', 'contradicts'] as const;
  for (const length of [1, 11, 12, 13, 24, 25, 40]) {
    const all = quotations(Array.from({ length }, (_, at) => sorts[(at * at) % 3] ?? 'illustrates'));
    const pages = evidencePages(all).map((groups) => groups.flatMap((group) => group.quotations));
    expect(pages).toHaveLength(Math.ceil(length / quotationsPerPage));
    expect(pages.filter((page) => page.length > quotationsPerPage)).toEqual([]);
    expect(new Set(pages.flat())).toEqual(new Set(all));
  }
});

test('a passage that is tied twice counts once for its best source', () => {
  const [one, two] = quotations(['illustrates', 'nuances']);
  if (one === undefined || two === undefined) throw new Error('there are two');
  expect(countGrades([one, { ...one, how: 'nuances' }, { ...two, grade: 'A' }])).toEqual({ A: 1, B: 1, C: 0 });
});
