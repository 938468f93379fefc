import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { wordsIn } from '../../src/site/words.ts';
import { expectNone } from '../pages/findings.ts';
import { atlas, pathOf, site } from '../pages/site.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { phone, test } from './test.ts';

const lens = 'ten-questions';
const { matrix } = wordsIn('en');
const address = pathOf('en', 'matrix', lens);

/** The rows that are seen, from above: their names, and the numbers of one column. */
const rowsOf = (page: Page, column = 0): Promise<readonly string[]> =>
  page.locator('tbody tr:visible').evaluateAll(
    (rows, at) =>
      rows.map((row) => {
        const cell = row.children[at];
        return at === 0
          ? (cell?.querySelector('a')?.textContent.trim() ?? '')
          : (cell?.querySelector('[aria-hidden]')?.textContent ?? cell?.textContent ?? '').trim();
      }),
    column,
  );

const numbersOf = async (page: Page, column: number): Promise<readonly number[]> =>
  (await rowsOf(page, column)).map((text) => Number(text) || 0);

describe('a matrix', () => {
  const enter = async (page: Page): Promise<void> => {
    await page.goto(address);
    await page.locator('.sort:visible').first().waitFor();
  };

  test('is sorted by name at first, and by the number of passages when its head is pressed', async ({ page }) => {
    await enter(page);
    const names = await rowsOf(page);
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));

    const head = page.locator('thead th').nth(1);
    await head.locator('.sort').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
    const numbers = await numbersOf(page, 1);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(numbers.at(0)).toBeGreaterThan(0);

    await head.locator('.sort').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await numbersOf(page, 1)).toEqual([...numbers].reverse());
    expect(await page.getByRole('status').textContent()).not.toBe('');
  });

  test('is narrowed by sector and scale together, counts what is left, and keeps the choice in the address', async ({
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
    const total = Number(await page.locator('tfoot td').first().textContent());
    expect(total).toBe((await numbersOf(page, 1)).reduce((sum, one) => sum + one, 0));
    expect(await page.getByRole('status').textContent()).toBe(`${byBoth.length} of ${all.length} cases`);

    expect(new URL(page.url()).searchParams.get(atlas.segments.sector.en ?? '')).toBe('freight');
    await page.goto(page.url());
    await page.locator('.sort:visible').first().waitFor();
    expect(await rowsOf(page)).toEqual(byBoth);
  });

  test('says so when no case fits', async ({ page }) => {
    await enter(page);
    await page.locator('.by-sector').selectOption('rescue');
    await page.locator('.by-scale').selectOption('harbour');
    expect(await rowsOf(page)).toEqual([]);
    expect(await page.getByRole('status').textContent()).toBe(matrix.nothing);
  });

  test('opens a cell from the keyboard, leads to the passage, and closes with Escape', async ({ page }) => {
    await enter(page);
    const cell = page.locator('.cell').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    const open = page.locator('.cell-passages:popover-open');
    await open.waitFor();
    expect(await open.locator('figure.quotation').count()).toBe(
      Number(await cell.locator('[aria-hidden]').first().textContent()),
    );
    await page.keyboard.press('Tab');
    expect(await open.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await open.waitFor({ state: 'hidden' });
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await open.locator('.quotation-from a').first().click();
    await page.waitForURL(/#/);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"].passage`).count()).toBe(1);
  });

  test('takes what is ticked to the comparison, with its lens', async ({ page }) => {
    await enter(page);
    const boxes = page.locator('tbody input[type=checkbox]');
    const chosen = [await boxes.nth(1).getAttribute('value'), await boxes.nth(2).getAttribute('value')];
    await boxes.nth(1).check();
    await boxes.nth(2).check();
    await page.getByRole('button', { name: matrix.compare }).click();
    await page.waitForURL(`**${pathOf('en', 'compare')}?*`);
    const { searchParams } = new URL(page.url());
    expect(searchParams.getAll(atlas.segments.case.en ?? '').flatMap((value) => value.split(','))).toEqual(chosen);
    expect(searchParams.get('lens')).toBe(lens);
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
  expect(await page.locator('tfoot').isVisible()).toBe(false);
  expect(await page.locator('.sort:visible').count()).toBe(0);
  expect(await page.locator('noscript p').allTextContents()).toContain(matrix.unsorted);
  await page.locator('.cell:visible').first().click();
  expect(await page.locator('.cell-passages:visible figure.quotation').count()).toBeGreaterThan(0);
});

test('the heads of rows stay in sight, and on a desktop those of columns; on a phone the table scrolls down with the page', async ({
  open,
}) => {
  for (const viewport of [phone, { width: 1280, height: 700 }]) {
    const page = await open({ viewport });
    await page.goto(address);
    const last = page.locator('tbody tr').last();
    await last
      .locator('td')
      .last()
      .evaluate((cell) => {
        cell.scrollIntoView({ block: 'center', inline: 'end', behavior: 'instant' });
      });
    const frame = page.locator('.table-scroll');
    expect(await frame.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThan(2);
    const heads = viewport === phone ? [] : [page.locator('thead th').last()];
    for (const head of [last.locator('th'), ...heads]) {
      expect(
        await head.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return seen !== null && element.contains(seen);
        }),
        `${viewport.width} px: ${(await head.textContent()) ?? ''}`,
      ).toBe(true);
    }
  }
});

test('axe finds nothing on a matrix with a cell open', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  await bringAxe(page);
  await page.goto(address);
  await page.locator('.cell').first().click();
  expectNone(await axeFindings(page, `${address} with a cell open`, 'all'));
});

test('the table beside a matrix has its cases, its concepts and the same numbers', async ({ page }) => {
  const text = readFileSync(join(site.folder, `matrix/${lens}.csv`), 'utf8');
  expect(text.startsWith('\uFEFFCase,')).toBe(true);
  const lines = text.slice(1).trimEnd().split('\r\n');
  await page.goto(address);
  const names = await rowsOf(page);
  expect(lines).toHaveLength(names.length + 1);
  for (const [at, name] of names.entries()) expect(lines[at + 1]?.replace(/^"/, '').startsWith(name)).toBe(true);
  const answer = await page.request.get(
    (await page.getByRole('link', { name: matrix.table }).getAttribute('href')) ?? '',
  );
  expect(await answer.text()).toBe(text);
  expect(readFileSync(join(site.folder, `nl/matrix/${lens}.csv`), 'utf8').slice(1, 7)).toBe('Casus,');
});
