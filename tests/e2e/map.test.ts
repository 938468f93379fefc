import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { wordsIn } from '../../src/site/words.ts';
import { atlas, pathOf } from '../pages/site.ts';
import { desktop, test } from './test.ts';

const address = pathOf('en', 'map');
const words = wordsIn('en').map;

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
    test.for([true, false])(
      'lays no name on another and cuts none, with scripts: %s',
      async (javaScriptEnabled, { open }) => {
        const page = await open({ viewport, javaScriptEnabled });
        for (const locale of atlas.languages) {
          await page.goto(pathOf(locale, 'map'), { waitUntil: 'networkidle' });
          const seen = await namesOn(page);
          expect(seen.names.length).toBeGreaterThan(5);
          expect(overlapping(seen)).toEqual([]);
          expect(cut(seen)).toEqual([]);
        }
      },
    );
  },
);

describe('the map by keyboard', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');

  /** Opens the map, and goes to its first name; gives the address of that. */
  const enter = async (page: Page): Promise<string> => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: words.zoomIn }).focus();
    await page.keyboard.press('Tab');
    return focused(page);
  };

  test('is one stop of the Tab key, and opens an entry with Enter', async ({ page }) => {
    const first = await enter(page);
    expect(first).toMatch(/^\/.+\/$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.map-list') !== null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
  });

  test('goes from name to name with the arrows, and marks what each is tied to', async ({ page }) => {
    const seen = new Set([await enter(page)]);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      seen.add(await focused(page));
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(await page.locator('.tied').count()).toBeGreaterThan(0);
  });

  test('names more with +, brings the name in hand in sight, and says how many; 0 shows the whole', async ({
    page,
  }) => {
    await enter(page);
    const names = page.locator('.map-name:not(.far)');
    const whole = await page.locator('.map-frame > svg').getAttribute('viewBox');
    const before = await names.count();
    for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    expect(await names.count()).toBeGreaterThan(before);
    expect(await page.locator('atlas-map [role=status]').textContent()).toBe(
      words.detail(await names.count(), await page.locator('.map-sign[class*=sized]').count()),
    );
    await page.keyboard.press('ArrowRight');
    const { map } = await namesOn(page);
    const box = await page.locator('.map-name:focus').boundingBox();
    expect(box !== null && map !== undefined && box.x >= map.left && box.x + box.width <= map.right).toBe(true);
    await page.keyboard.press('0');
    expect(await page.locator('.map-frame > svg').getAttribute('viewBox')).toBe(whole);
    expect((await namesOn(page)).names.length).toBeGreaterThan(9);
  });
});

test('a chosen lens lights its region and numbers its concepts, without scripts', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(address);
  expect(await page.locator('.lit:visible').count()).toBe(0);
  await page.locator('.map-page input[value=light-and-dark]').check();
  expect(await page.locator('.lit:visible').count()).toBe(2);
});

test('every name on the map is in the list, and leads where the list leads', async ({ page }) => {
  await page.goto(address);
  const hrefs = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))].sort());
  expect(await hrefs('a.map-name')).toEqual(await hrefs('.map-list li a'));
});

test('the figure of the relations of a concept has the links of its list', async ({ page }) => {
  await page.goto(pathOf('en', 'concept', 'shared-watch'));
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const listed = await hrefs('.relations > li > p:first-child a');
  expect(listed.length).toBeGreaterThan(2);
  expect(await hrefs('.relation-figure a')).toEqual(listed);
});
