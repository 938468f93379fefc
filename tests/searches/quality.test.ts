import { expect, test } from 'vitest';
import { atlas } from '../pages/site.ts';
import { askAll, meanReciprocalRank, readSearches, type Answered } from '../searches.ts';

/**
 * The mean reciprocal rank that search has reached, for the questions it is tuned on and for those it is not. What makes search
 * better raises them; what makes it worse fails.
 */
const reached = { tuned: 0.92, held: 0.91 };
/** The held questions may lie this far below the others: more would mean that search is fitted to its questions. */
const widestGap = 0.05;

const told = (name: string, of: readonly Answered[]) => {
  const within = (most: number) => of.filter(({ place }) => place > 0 && place <= most).length;
  return `${name}: ${of.length} questions, first ${within(1)}, first three ${within(3)}, first ten ${within(10)}, mean reciprocal rank ${meanReciprocalRank(of)}\n`;
};

test('search finds what readers ask, as well as it ever did', { timeout: 900_000 }, async () => {
  const all = await askAll(await readSearches(new URL('../searches.yaml', import.meta.url)));
  const tuned = all.filter(({ held }) => held !== true);
  const held = all.filter((one) => one.held === true);
  const groups = { tuned, held, ...Object.groupBy(all, ({ locale }) => locale) };
  for (const [name, of] of Object.entries(groups)) process.stdout.write(told(name, of));
  expect(Object.keys(groups).slice(2)).toEqual(atlas.languages);
  // Of the held questions only the sum is told, so that nobody tunes on one.
  const missed = tuned.filter(({ place }) => place === 0).map(({ question }) => question);
  expect(meanReciprocalRank(tuned), `not found: ${missed.join('; ')}`).toBeGreaterThanOrEqual(reached.tuned);
  expect(meanReciprocalRank(held)).toBeGreaterThanOrEqual(reached.held);
  expect(meanReciprocalRank(tuned) - meanReciprocalRank(held)).toBeLessThanOrEqual(widestGap);
});
