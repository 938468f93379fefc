import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openPage, watch } from './browser.ts';
import { expectNone } from '../pages/findings.ts';
import { dist, pathOf, serve, type ServedSite } from './site.ts';

let site: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serve(dist);
  browser = await openBrowser();
  return async () => {
    await browser.close();
    await site.close();
  };
});

beforeEach(async () => {
  page = await openPage(browser, site);
  await page.goto(pathOf(site, 'nl', 'concept', 'netwerklegitimatie'), { waitUntil: 'networkidle' });
  return () => page.context().close();
});

const link = () => page.locator('.relations a').first();
const preview = () => page.locator('.link-preview:popover-open');

/** The definition on the page that the link leads to. */
async function definition(): Promise<string> {
  const address = (await link().getAttribute('href')) ?? '';
  const text = await (await page.request.get(site.origin + address)).text();
  return page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('.lead')?.textContent.trim() ?? '',
    text,
  );
}

test('a link under the pointer shows the definition of its entry, within the window, and can itself be pointed at', async () => {
  const findings = watch(page, site);
  await link().hover();
  await preview().waitFor();
  expect(await preview().textContent()).toContain(await definition());
  expect(await link().getAttribute('aria-describedby')).toBe('_preview');
  const box = await preview().boundingBox();
  expect(box !== null && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
  await preview().hover();
  await page.waitForTimeout(600);
  expect(await preview().count()).toBe(1);
  await page.mouse.move(2, 2);
  await preview().waitFor({ state: 'hidden' });
  expect(await link().getAttribute('aria-describedby')).toBeNull();
  expectNone(findings);
});

test('a link that the keyboard reaches shows it too, until Escape or the next', async () => {
  await page.locator('.relation-figure a').last().focus();
  await page.keyboard.press('Tab');
  expect(await link().evaluate((element) => element === document.activeElement)).toBe(true);
  await preview().waitFor();
  expect(await preview().textContent()).toContain(await definition());
  await page.keyboard.press('Escape');
  expect(await preview().count()).toBe(0);
  expect(await link().evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await preview().waitFor();
});

test('on touch a link is a link', async () => {
  const touch = await openPage(browser, site, { hasTouch: true, viewport: { width: 390, height: 800 } });
  await touch.goto(pathOf(site, 'nl', 'concept', 'netwerklegitimatie'), { waitUntil: 'networkidle' });
  const target = touch.locator('.relations a').first();
  const address = (await target.getAttribute('href')) ?? '';
  const asked: string[] = [];
  touch.on('request', (request) => asked.push(request.url()));
  await target.tap();
  await touch.waitForURL(`**${address}`);
  expect(asked.filter((url) => url.includes('/previews-'))).toEqual([]);
  await touch.context().close();
});

test('links in the menu and to this page itself show nothing', async () => {
  await page.getByRole('banner').getByRole('link').first().hover();
  await page.waitForTimeout(700);
  expect(await page.locator('.link-preview').count()).toBe(0);
});
