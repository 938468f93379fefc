import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readPages } from '../pages/read-pages.ts';
import { original, pages, pathOf, site, wordsIn } from '../pages/site.ts';
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

test('a stance hides the passages of the others, without scripts too, and on paper all are there', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(pathOf('en', 'concept', 'shared-watch'));
  const shown = async () => {
    const groups = await page.locator('.evidence-group').all();
    const seen = await Promise.all(groups.map(async (group) => ((await group.isVisible()) ? group : undefined)));
    return Promise.all(seen.flatMap((group) => (group === undefined ? [] : [group.locator('h3').getAttribute('id')])));
  };
  const all = ['_evidence-illustrates', '_evidence-contradicts', '_evidence-absent'];
  expect(await shown()).toEqual(all);
  await page.locator('.stance-choice label', { hasText: 'Contradicts' }).click();
  expect(await shown()).toEqual(['_evidence-contradicts']);
  await page.locator('.stance-choice label', { hasText: 'Nuances' }).click();
  expect(await shown()).toEqual([]);
  expect(await page.locator('#_evidence-none').textContent()).toContain('No passage nuances shared watch');
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual(all);
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
  const evidence = readPages(pages.filter(({ kind, locale }) => kind === 'concept' && locale === original));
  const quoted = evidence.flatMap(({ html }) => html.querySelectorAll('figure.quotation'));
  expect(quoted).toHaveLength(shown.length);
});
