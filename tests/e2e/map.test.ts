import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/site/words.ts';
import { desktop, openBrowser, openPage } from './browser.ts';
import { dist, pathOf, serve, type ServedSite } from './site.ts';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = await serve(dist);
  browser = await openBrowser();
  return async () => {
    await browser.close();
    await site.close();
  };
});

/** The names that are shown on the map with their boxes on the screen, and the box of the map. */
const namesOn = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { words: element.textContent, left, top, right, bottom };
    };
    const map = document.querySelector('.map-frame > svg');
    const texts = [...document.querySelectorAll('.map-frame .map-name text, .map-frame .region-name text')];
    return {
      map: map === null ? undefined : boxOf(map),
      names: texts.filter((text) => text.checkVisibility()).map(boxOf),
    };
  });

type Seen = Awaited<ReturnType<typeof namesOn>>;

/** Which names lie on another, by more than the air in their boxes. */
const overlapping = ({ names }: Seen, air = 3) =>
  names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .filter(
        (b) => a.left < b.right - air && b.left < a.right - air && a.top < b.bottom - air && b.top < a.bottom - air,
      )
      .map((b) => `${a.words} on ${b.words}`),
  );

const cut = ({ map, names }: Seen) =>
  names.filter(
    ({ left, top, right, bottom }) =>
      map === undefined || left < map.left || top < map.top || right > map.right || bottom > map.bottom,
  );

describe.each([desktop, { width: 390, height: 800 }, { width: 768, height: 900 }])(
  'the map in a window of $width pixels',
  (viewport) => {
    test.each([true, false])('lays no name on another and cuts none, with scripts: %s', async (javaScriptEnabled) => {
      const page = await openPage(browser, site, { viewport, javaScriptEnabled });
      for (const locale of ['nl', 'en'] as const) {
        await page.goto(pathOf(site, locale, 'map'), { waitUntil: 'networkidle' });
        const seen = await namesOn(page);
        expect(seen.names.length).toBeGreaterThan(9);
        expect(overlapping(seen)).toEqual([]);
        expect(cut(seen)).toEqual([]);
      }
      await page.context().close();
    });
  },
);

describe('the map by keyboard', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(browser, site);
    await page.goto(pathOf(site, 'nl', 'map'), { waitUntil: 'networkidle' });
  });

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  const shown = async () => (await namesOn(page)).names.length;

  test('is one stop of the Tab key', async () => {
    await page.getByRole('button', { name: wordsIn('nl').map.zoomIn }).focus();
    await page.keyboard.press('Tab');
    const first = await focused();
    expect(first).toMatch(/^\/.+\/$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.map-list') !== null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(first);
  });

  test('goes from name to name with the arrows, and marks what each is tied to', async () => {
    const first = await focused();
    const seen = new Set([first]);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      seen.add(await focused());
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(await page.locator('.tied').count()).toBeGreaterThan(0);
  });

  test('names more with +, brings the name in hand in sight, and says how many; 0 shows the whole', async () => {
    const whole = await page.locator('.map-frame > svg').getAttribute('viewBox');
    const before = await page.locator('.map-name:not(.far)').count();
    for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    expect(await page.locator('.map-name:not(.far)').count()).toBeGreaterThan(before);
    const said = await page.locator('atlas-map [role=status]').textContent();
    expect(said).toBe(
      wordsIn('nl').map.detail(
        await page.locator('.map-name:not(.far)').count(),
        await page.locator('.map-sign[class*=sized]').count(),
      ),
    );
    await page.keyboard.press('ArrowRight');
    const { map } = await namesOn(page);
    const box = await page.locator('.map-name:focus').boundingBox();
    expect(box !== null && map !== undefined && box.x >= map.left && box.x + box.width <= map.right).toBe(true);
    await page.keyboard.press('0');
    expect(await page.locator('.map-frame > svg').getAttribute('viewBox')).toBe(whole);
    expect(await shown()).toBeGreaterThan(9);
  });

  test('opens an entry with Enter', async () => {
    const address = await focused();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    await page.context().close();
  });
});

test('a chosen lens lights its region and numbers its concepts, without scripts', async () => {
  const page = await openPage(browser, site, { javaScriptEnabled: false });
  await page.goto(pathOf(site, 'nl', 'map'));
  expect(await page.locator('.lit:visible').count()).toBe(0);
  await page.locator('.map-page input[value=drie-functies]').check();
  expect(await page.locator('.lit:visible').count()).toBe(3);
  await page.context().close();
});

test('every name on the map is in the list, and leads where the list leads', async () => {
  const page = await openPage(browser, site);
  await page.goto(pathOf(site, 'nl', 'map'));
  const hrefs = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))].sort());
  expect(await hrefs('a.map-name')).toEqual(await hrefs('.map-list li a'));
  await page.context().close();
});

test('the figure of the relations of a concept has the links of its list', async () => {
  const page = await openPage(browser, site);
  await page.goto(pathOf(site, 'nl', 'concept', 'netwerklegitimatie'));
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const listed = await hrefs('.relations > li > p:first-child a');
  expect(listed.length).toBeGreaterThan(2);
  expect(await hrefs('.relation-figure a')).toEqual(listed);
  await page.context().close();
});
