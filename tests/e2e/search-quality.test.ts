import { expect, test } from 'vitest';
import { askAll, meanReciprocalRank, readSearches } from '../searches.ts';

/** What search has reached on the made-up atlas. What makes it better raises this. */
const reached = 0.885;

test('search of the made-up atlas finds what its readers ask in three languages', async () => {
  const all = await askAll(await readSearches(new URL('../fixtures/atlas/searches.yaml', import.meta.url)));
  const missed = all.filter(({ place }) => place !== 1).map((one) => `${one.locale} "${one.question}": ${one.place}`);
  expect(meanReciprocalRank(all), `not first: ${missed.join('; ')}`).toBeGreaterThanOrEqual(reached);
});
