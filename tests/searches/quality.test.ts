import { expect } from 'vitest';
import type { Locale } from '../../src/core/model/locale.ts';
import { wordsIn } from '../../src/site/words.ts';
import { test } from '../e2e/test.ts';
import { atlas, original, pathOf, site } from '../pages/site.ts';
import { readSearches, type Search } from '../searches.ts';
import type { Page } from 'playwright-core';

/**
 * The mean reciprocal rank that search has reached, for the questions it is tuned on and for those it is not. What makes search
 * better raises them; what makes it worse fails.
 */
const reached = { tuned: 0.92, held: 0.91 };
/** The held questions may lie this far below the others: more would mean that search is fitted to its questions. */
const widestGap = 0.05;
const mostResults = 10;

/** `kind/id` of a page by its address; the same for both languages. */
function pageAt(address: string): string {
  const parts = address.slice(site.base.length).split('/').filter(Boolean);
  const locale = atlas.languages.find((one) => one === parts[0]) ?? original;
  const [segment, ...id] = parts[0] === locale ? parts.slice(1) : parts;
  const kind = Object.entries(atlas.segments).find(([, names]) => names[locale] === segment)?.[0] ?? segment ?? '';
  return `${kind}/${id.join('/')}`;
}

/** Asks the questions on the search page, one after the other, and gives for each the place of the first expected page, 0 without one. */
async function ranks(page: Page, locale: Locale, questions: readonly Search[]): Promise<number[]> {
  const words = wordsIn(locale).search;
  const field = page.getByRole('searchbox', { name: words.field });
  const places: number[] = [];
  await page.goto(pathOf(locale, 'search'));
  for (const { question, expect: wanted } of questions) {
    await field.fill(question);
    await page.getByRole('status').filter({ hasText: question }).first().waitFor();
    const addresses = await page
      .locator('.search-hit-title:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const found = addresses.slice(0, mostResults).map((address) => pageAt(address.replace(/[?#].*/, '')));
    const best = found.findIndex((one) => wanted.includes(one));
    places.push(best + 1);
  }
  return places;
}

interface Score {
  readonly questions: number;
  readonly first: number;
  readonly firstThree: number;
  readonly firstTen: number;
  readonly meanReciprocalRank: number;
}

function score(places: readonly number[]): Score {
  const within = (place: number): number => places.filter((one) => one > 0 && one <= place).length;
  const sum = places.reduce((total, place) => total + (place === 0 ? 0 : 1 / place), 0);
  return {
    questions: places.length,
    first: within(1),
    firstThree: within(3),
    firstTen: within(10),
    meanReciprocalRank: Math.round((1000 * sum) / places.length) / 1000,
  };
}

test('search finds what readers ask, as well as it ever did', { timeout: 900_000 }, async ({ page }) => {
  const searches = await readSearches();
  const asked = new Map<Search, number>();
  for (const locale of atlas.languages) {
    const own = searches.filter((one) => one.locale === locale);
    const places = await ranks(page, locale, own);
    own.forEach((one, at) => asked.set(one, places[at] ?? 0));
  }
  const of = (keep: (one: Search) => boolean): Score =>
    score([...asked].filter(([one]) => keep(one)).map(([, place]) => place));
  const tuned = of(({ held }) => held !== true);
  const held = of((one) => one.held === true);
  const rows = Object.entries({
    tuned,
    held,
    ...Object.fromEntries(atlas.languages.map((locale) => [locale, of((one) => one.locale === locale)])),
  }).map(
    ([name, { questions, first, firstThree, firstTen, meanReciprocalRank }]) =>
      `${name}: ${questions} questions, first ${first}, first three ${firstThree}, first ten ${firstTen}, mean reciprocal rank ${meanReciprocalRank}`,
  );
  process.stdout.write(`${rows.join('\n')}\n`);
  // Of the held questions only the sum is told, so that nobody tunes on one.
  const missed = [...asked].filter(([one, place]) => one.held !== true && place === 0).map(([one]) => one.question);
  expect(tuned.meanReciprocalRank, `not found: ${missed.join('; ')}`).toBeGreaterThanOrEqual(reached.tuned);
  expect(held.meanReciprocalRank).toBeGreaterThanOrEqual(reached.held);
  expect(tuned.meanReciprocalRank - held.meanReciprocalRank).toBeLessThanOrEqual(widestGap);
});
