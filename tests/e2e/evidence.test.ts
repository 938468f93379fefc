import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { quotationsPerPage } from '../../src/core/views/evidence-view.ts';
import { wordsIn } from '../../src/site/words.ts';
import { readPages } from '../pages/read-pages.ts';
import { original, pages, pathOf, site } from '../pages/site.ts';
import { test } from './test.ts';

test('the way back from a quotation brings its passage into view', async ({ page }) => {
  await page.goto(pathOf('en', 'concept', 'relief'));
  await page.locator('.quotation-from a').first().click();
  await page.waitForURL(/#/);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(
    await page.locator(`[id="${id}"]`).evaluate((passage) => {
      const { top } = passage.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight / 2;
    }),
  ).toBe(true);
});

test('a concept with many passages shows the strongest, and the rest on pages of their own, each passage once', async ({
  page,
}) => {
  const shown: string[] = [];
  const collect = async (path: string): Promise<number> => {
    await page.goto(path);
    const from = await page
      .locator('.quotation-from a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    return shown.push(...from);
  };
  expect(await collect(pathOf('en', 'concept', 'shared-watch'))).toBe(quotationsPerPage);
  const others = await page
    .locator('nav.pager a:not([aria-current])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(others).not.toEqual([]);
  for (const path of others) await collect(path);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.filter((address) => address.startsWith(pathOf('en', 'case', 'the-long-row')))).toHaveLength(14);
});

test('a concept that no passage shows says so', async ({ page }) => {
  await page.goto(pathOf('en', 'concept', 'silence'));
  expect(await page.locator('figure.quotation').count()).toBe(0);
  expect(await page.locator('main').textContent()).toContain(wordsIn('en').noEvidence);
});

test('every passage of a public case stands with each concept that it shows', () => {
  const cases = pages.filter(({ kind, locale }) => kind === 'case' && locale === original);
  const shown = cases.flatMap(({ id = '' }) =>
    readFileSync(join(site.project, `src/content/cases/${id}.mdx`), 'utf8').match(/<Shows\s/g),
  );
  const evidence = readPages(
    pages.filter(({ kind, locale }) => /^(concept|evidence)$/.test(kind) && locale === original),
  );
  const quoted = evidence.flatMap(({ html }) => html.querySelectorAll('figure.quotation'));
  expect(quoted).toHaveLength(shown.length);
});
