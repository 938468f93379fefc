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

const story = pathOf('en', 'case', 'night-without-oil');

test('a finger on a word of the field is told what it means, and on its second press follows the link', async ({
  open,
}) => {
  const touch = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  await touch.goto(story, { waitUntil: 'networkidle' });
  const word = touch.locator('.word').first();
  await word.tap();
  await preview(touch).waitFor();
  expect(await preview(touch).textContent()).toContain('A stone vessel');
  expect(new URL(touch.url()).pathname).toBe(story);
  await word.tap();
  await touch.waitForURL(`**${pathOf('en', 'word', 'jug')}`);
  expect(await touch.locator('.relations a').first().getAttribute('href')).toBe(story);
});

test('a word of the field is marked once in a case, where it is first used, and leads to the glossary without scripts', async ({
  open,
}) => {
  const plain = await open({ javaScriptEnabled: false });
  await plain.goto(story);
  expect(await plain.locator('.word').allTextContents()).toEqual(['jug']);
  await plain.locator('.word').click();
  await plain.waitForURL(`**${pathOf('en', 'word', 'jug')}`);
});
