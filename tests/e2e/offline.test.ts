import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { wordsIn } from '../../src/site/words.ts';
import { original, pathOf } from '../pages/site.ts';
import { test } from './test.ts';

const { states } = wordsIn(original).offline;
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const kept = (page: Page) => page.evaluate(() => caches.keys());

// What happens when a server is gone, a store is full, versions mix or a page is killed is asked of the code itself: tests/browser/offline-copy.test.ts.
test('nothing is kept before a reader asks; what was taken along is read and searched without a connection, and goes when it is sent away', async ({
  open,
}) => {
  const page = await open();
  const status = page.locator('take-along [role=status]');
  await page.goto(pathOf(original, 'case', 'night-without-oil'));
  expect([await workers(page), await kept(page)]).toEqual([0, []]);
  await page.goto(pathOf(original, 'offline'));
  await expect.poll(() => status.textContent()).toBe(states.choose);
  expect(await workers(page)).toBe(0);

  await page.locator(`input[value$="/night-without-oil/"]`).check();
  await expect.poll(() => status.textContent()).toMatch(/MB/);
  await page.locator('take-along [type=submit]').click();
  await expect.poll(() => status.textContent(), { timeout: 60_000 }).toBe(states.done);
  expect(await status.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.evaluate(() => navigator.serviceWorker.ready);

  await page.context().setOffline(true);
  await page.goto(pathOf(original, 'case', 'night-without-oil'));
  expect(await page.locator('h1').textContent()).toBe('The night without oil');
  const picture = page.locator('main img[srcset]').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth))
    .toBeGreaterThan(0);
  await page.goto(`${pathOf(original, 'search')}?q=oil`);
  await expect.poll(() => page.locator('.search-hit-title').count()).toBeGreaterThan(0);
  await page.goto(pathOf(original, 'workbook'));
  expect(await page.locator('h1').count()).toBe(1);
  await page.goto(pathOf(original, 'case', 'the-long-row'));
  await expect.poll(() => status.textContent()).toBe(states.missing);

  await page.context().setOffline(false);
  await page.goto(pathOf(original, 'offline'));
  await page.locator('[data-forget]').click();
  await expect.poll(() => workers(page)).toBe(0);
});
