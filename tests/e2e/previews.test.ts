import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathOf } from '../pages/site.ts';
import { test } from './test.ts';

const address = pathOf('en', 'concept', 'shared-watch');
const goThere = (page: Page) => page.goto(address, { waitUntil: 'networkidle' });
const link = (page: Page) => page.locator('.relations a').first();
const preview = (page: Page) => page.locator('.link-preview:popover-open');

/** The definition on the page that the link leads to. */
async function definition(page: Page): Promise<string> {
  const to = (await link(page).getAttribute('href')) ?? '';
  const text = await (await page.request.get(to)).text();
  return page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('.lead')?.textContent.trim() ?? '',
    text,
  );
}

test('a link under the pointer shows the definition of its entry, within the window, and can itself be pointed at', async ({
  page,
}) => {
  await goThere(page);
  await link(page).hover();
  await preview(page).waitFor();
  expect(await preview(page).textContent()).toContain(await definition(page));
  expect(await link(page).getAttribute('aria-describedby')).toBe('_preview');
  const box = await preview(page).boundingBox();
  expect(box !== null && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
  await preview(page).hover();
  await page.waitForTimeout(600);
  expect(await preview(page).count()).toBe(1);
  await page.mouse.move(2, 2);
  await preview(page).waitFor({ state: 'hidden' });
  expect(await link(page).getAttribute('aria-describedby')).toBeNull();
});

test('a link that the keyboard reaches shows it too, until Escape or the next', async ({ page }) => {
  await goThere(page);
  await page.locator('.relation-figure a').last().focus();
  await page.keyboard.press('Tab');
  expect(await link(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await preview(page).waitFor();
  expect(await preview(page).textContent()).toContain(await definition(page));
  await page.keyboard.press('Escape');
  expect(await preview(page).count()).toBe(0);
  expect(await link(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await preview(page).waitFor();
});

test('on touch a link is a link', async ({ open }) => {
  const touch = await open({ hasTouch: true, viewport: { width: 390, height: 800 } });
  await goThere(touch);
  const target = touch.locator('.relations a').first();
  const address = (await target.getAttribute('href')) ?? '';
  const asked: string[] = [];
  touch.on('request', (request) => asked.push(request.url()));
  await target.tap();
  await touch.waitForURL(`**${address}`);
  expect(asked.filter((url) => url.includes('/previews-'))).toEqual([]);
});

test('links in the menu and to this page itself show nothing', async ({ page }) => {
  await goThere(page);
  await page.getByRole('banner').getByRole('link').first().hover();
  await page.waitForTimeout(700);
  expect(await page.locator('.link-preview').count()).toBe(0);
});
