import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { catalogueOf, pathOf, site, wordsIn } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { phone, test } from './test.ts';

const lens = 'ten-questions';
const { matrix } = wordsIn('en');
const address = pathOf('en', 'lens', lens);

/** The rows that are seen, from above: their names, or the numbers of one column. */
const rowsOf = (page: Page, column = 0): Promise<readonly string[]> =>
  page
    .locator('.case-row:visible')
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.getAttribute('data-value') ?? ''), column);

const enter = async (page: Page): Promise<void> => {
  await page.goto(address);
  await page.locator('.matrix').scrollIntoViewIfNeeded();
  await page.locator('.sort:visible').first().waitFor();
};

describe('the matrix on the page of a lens', () => {
  test('is sorted by name at first, and by the number of passages when its head is pressed', async ({ page }) => {
    await enter(page);
    const names = await rowsOf(page);
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));

    const head = page.locator('.matrix thead th').nth(1);
    await head.locator('.sort').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
    const numbers = await rowsOf(page, 1);
    expect(numbers).toEqual([...numbers].sort((a, b) => Number(b) - Number(a)));
    expect(Number(numbers[0])).toBeGreaterThan(0);

    await head.locator('.sort').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await rowsOf(page, 1)).toEqual([...numbers].reverse());
    expect(await page.locator('.matrix-count').textContent()).not.toBe('');
  });

  test('is narrowed by several things together, counts what is left, and keeps the choice in the address', async ({
    page,
  }) => {
    await enter(page);
    const all = await rowsOf(page);
    await page.locator('.by-sector').selectOption('freight');
    const bySector = await rowsOf(page);
    await page.locator('.by-scale').selectOption('harbour');
    const byBoth = await rowsOf(page);
    expect([all.length > bySector.length, bySector.length > byBoth.length, byBoth.length > 0]).toEqual([
      true,
      true,
      true,
    ]);
    const total = Number(await page.locator('.matrix tfoot td').first().textContent());
    expect(total).toBe((await rowsOf(page, 1)).reduce((sum, one) => sum + Number(one), 0));
    expect(await page.locator('.matrix-count').textContent()).toBe(`${byBoth.length} of ${all.length} cases`);
    expect(new URL(page.url()).searchParams.get(catalogueOf('en').addresses.sector)).toBe('freight');
    await page.reload();
    await page.locator('.sort:visible').first().waitFor();
    expect(await rowsOf(page)).toEqual(byBoth);
    await page.locator('.by-sector').selectOption('rescue');
    expect(await rowsOf(page)).toEqual([]);
    expect(await page.locator('.matrix-count').textContent()).toBe(matrix.nothing);
  });

  test('is narrowed to a stance: rows without it go, and other cells lose their ground', async ({ page }) => {
    await enter(page);
    const all = await rowsOf(page);
    await page.locator('.by-how').selectOption('contradicts');
    const left = page.locator('.case-row:visible');
    expect(await left.count()).toBeLessThan(all.length);
    expect(await left.filter({ hasNot: page.locator('.mark-contradicts') }).count()).toBe(0);
    const grounds = await left.locator('.lit-cell').evaluateAll((cells) =>
      cells.map((cell) => ({
        lit: getComputedStyle(cell).backgroundColor !== 'rgba(0, 0, 0, 0)',
        against: cell.querySelector('.mark-contradicts') !== null,
      })),
    );
    expect(grounds.filter(({ lit, against }) => lit !== against)).toEqual([]);
    expect(new Set(grounds.map(({ lit }) => lit)).size).toBe(2);
  });

  test('opens a cell from the keyboard, leads to the passage through the lens, and closes with Escape', async ({
    page,
  }) => {
    await enter(page);
    const cell = page.locator('.cell').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    const open = page.locator('.cell-passages:popover-open');
    await open.waitFor();
    expect(await open.locator('.beside > .quotation').count()).toBe(
      Number(await cell.locator('[aria-hidden]').first().textContent()),
    );
    await page.keyboard.press('Tab');
    expect(await open.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await open.waitFor({ state: 'hidden' });
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await open.locator('.beside figure > a').first().click();
    await page.waitForURL(/#/);
    const { hash, searchParams } = new URL(page.url());
    expect(searchParams.get('lens')).toBe(lens);
    expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"].passage`).count()).toBe(1);
  });
});

test('without scripts a matrix opens its cells and is narrowed, and says that it cannot be sorted', async ({
  open,
}) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(address);
  const all = await rowsOf(page);
  await page.locator('.by-sector').selectOption('freight');
  expect((await rowsOf(page)).length).toBeLessThan(all.length);
  expect(await page.locator('.matrix tfoot').isVisible()).toBe(false);
  expect(await page.locator('.sort:visible').count()).toBe(0);
  expect(await page.locator('noscript p').allTextContents()).toContain(matrix.unsorted);
  await page.locator('.cell:visible').first().click();
  expect(await page.locator('.cell-passages:visible .beside > .quotation').count()).toBeGreaterThan(0);
});

test('the heads of columns stay in sight, and the page is the only thing that scrolls', async ({ open }) => {
  for (const viewport of [{ width: 320, height: 640 }, phone, { width: 1280, height: 700 }]) {
    const page = await open({ viewport });
    await page.goto(address);
    const cell = page.locator('.case-row').last().locator('td').nth(9);
    await cell.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const frame = page.locator('case-matrix .table-scroll');
    expect(await frame.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    for (const seen of [cell, page.locator('.matrix thead th').nth(10).locator('.sign')]) {
      expect(
        await seen.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const found = document.elementFromPoint(left + width / 2, top + height / 2);
          return found !== null && element.contains(found);
        }),
        `${viewport.width} px`,
      ).toBe(true);
    }
  }
});

test('axe finds nothing on a matrix with a cell open', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  const axe = await bringAxe(page);
  await page.goto(address);
  await page.locator('.cell').first().click();
  await axe.look(`${address} with a cell open`);
  axe.expectNothing();
});

test('addresses that matrices had lead to the lens, and the table for programs stays where it was, with the same numbers', async ({
  page,
}) => {
  expect(await (await page.request.get(pathOf('en', 'matrix', lens))).text()).toContain(`url=${address}"`);
  expect(await (await page.request.get(pathOf('en', 'matrix'))).text()).toContain(`url=${pathOf('en', 'lens')}"`);
  await page.goto(address);
  const names = await rowsOf(page);
  const text = readFileSync(join(site.folder, `matrix/${lens}.csv`), 'utf8');
  expect(text.startsWith('\uFEFFCase,')).toBe(true);
  const lines = text.slice(1).trimEnd().split('\r\n');
  expect(lines).toHaveLength(names.length + 1);
  for (const [at, name] of names.entries()) expect(lines[at + 1]?.replace(/^"/, '').startsWith(name)).toBe(true);
  const answer = await page.request.get(
    (await page.getByRole('link', { name: matrix.table }).getAttribute('href')) ?? '',
  );
  expect(await answer.text()).toBe(text);
  expect(readFileSync(join(site.folder, `nl/matrix/${lens}.csv`), 'utf8').slice(1, 7)).toBe('Casus,');
});
