import type { How } from '../core/body/passage.ts';

/** How often the passages of a case relate to a concept in each way; `undefined` without passages. */
export type Ways = ReadonlyMap<How, number> | undefined;

/** The ways in which cases can differ, the greatest difference first. */
export const verdicts = ['opposite', 'differs', 'only', 'some', 'same', 'none'] as const;

/** How cases differ for one concept. `cases` are places in the list, from 0: the one that has it, or those that have it not. */
export interface Verdict {
  readonly is: (typeof verdicts)[number];
  readonly cases: readonly number[];
}

/**
 * How cases differ. The gravest is told: one shows what another contradicts (`opposite`), then that only one or not all have passages,
 * then that they relate in different ways (`differs`).
 */
export function verdictOf(ways: readonly Ways[]): Verdict {
  const shown = ways.flatMap((one, at) => (one === undefined ? [] : [at]));
  const missing = ways.flatMap((one, at) => (one === undefined ? [at] : []));
  if (shown.length === 0) return { is: 'none', cases: [] };
  const has = (one: Ways, how: How) => (one?.get(how) ?? 0) > 0;
  const shows = ways.some((one) => has(one, 'illustrates') && !has(one, 'contradicts'));
  const contradicts = ways.some((one) => has(one, 'contradicts') && !has(one, 'illustrates'));
  if (shows && contradicts) return { is: 'opposite', cases: [] };
  if (shown.length === 1 && missing.length > 0) return { is: 'only', cases: shown };
  if (missing.length > 0) return { is: 'some', cases: missing };
  const kinds = new Set(ways.map(kindsOf));
  return { is: kinds.size > 1 ? 'differs' : 'same', cases: [] };
}

const kindsOf = (ways: Ways): string =>
  [...(ways ?? [])]
    .filter(([, count]) => count > 0)
    .map(([how]) => how)
    .sort()
    .join();
