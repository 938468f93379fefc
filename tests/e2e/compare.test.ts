import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { fill } from '../../src/browser/sentence.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
import { atlas, catalogueOf, pages, pathOf, pieces, site, wordsIn } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { desktop, phone, test } from './test.ts';

const { compare, matrix } = wordsIn('en');
const address = pathOf('en', 'compare');
const one = 'night-without-oil';
const other = 'two-keepers-one-lamp';
const lens = 'ten-questions';
const param = catalogueOf('en').addresses.case;
const both = `?${param}=${one},${other}`;

/** The ids of the cases that stand beside each other, from the left. */
const casesOn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.heads a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

const openAt = async (page: Page, query: string): Promise<void> => {
  await page.goto(address + query);
  await page.locator('.choices:visible').waitFor();
};

describe('the comparison', () => {
  test('begins with the cases that were ticked in a matrix, through its lens', async ({ page }) => {
    await page.goto(pathOf('en', 'lens', lens));
    for (const id of [one, other]) await page.locator(`tbody input[value="${id}"]`).check();
    await page.getByRole('button', { name: matrix.compare }).click();
    await page.locator('.heads').waitFor();
    expect([...(await casesOn(page))].sort()).toEqual([one, other].sort());
    expect(await page.locator('select[name=lens]').inputValue()).toBe(lens);
    expect(await page.locator('.concept').count()).toBe(10);
  });

  test('puts first what differs, in words, and names what is found nowhere without cells', async ({ page }) => {
    await openAt(page, `${both}&lens=${lens}`);
    await page.locator('.concept').first().waitFor();
    const rows = await page.locator('.concept').evaluateAll((all) =>
      all.map((row) => ({
        is: /verdict-(\w+)/.exec(row.getAttribute('class') ?? '')?.[1] ?? '',
        said: row.querySelector('.verdict')?.textContent ?? '',
        cells: [...row.querySelectorAll('.cells > *')].map((cell) => cell.querySelectorAll('.quotation').length),
        gaps: row.querySelectorAll('.gap-cell').length,
      })),
    );
    const order = rows.map(({ is }) => Object.keys(compare.verdict).indexOf(is));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBeGreaterThan(2);
    for (const { is, said, cells, gaps } of rows) {
      expect(said).not.toMatch(/^$|[{}]/);
      expect(cells).toHaveLength(is === 'none' ? 0 : 2);
      expect(gaps).toBe(cells.filter((readings) => readings === 0).length);
    }
  });

  test('begins with pairs that contrast, and shows nothing else until a case is chosen', async ({ page }) => {
    await openAt(page, '');
    expect(await page.locator('.compare-rows').textContent()).toBe('');
    const pair = page.locator('.contrasts a').first();
    await pair.click();
    await page.locator('.concept').first().waitFor();
    expect(await page.locator('.concept').first().getAttribute('class')).toContain('verdict-opposite');
    expect(await page.locator('.contrasts').isVisible()).toBe(false);
  });

  test('gives no verdict over one case, follows the choice in its address, and goes back with it', async ({
    page,
    open,
  }) => {
    await openAt(page, '');
    const slots = page.locator('[data-part=slots] select');
    await slots.nth(0).selectOption(one);
    await page.getByText(compare.one).waitFor();
    await page.locator('.concept').first().waitFor();
    expect(await page.locator('.verdict').count()).toBe(0);
    await slots.nth(1).selectOption(other);
    await page.locator('.verdict').first().waitFor();
    await page.locator('select[name=lens]').selectOption('three-duties');
    await page.waitForURL(`**${address}${both}&lens=three-duties`);
    await expect.poll(() => page.locator('.concept').count()).toBe(3);
    expect(await page.getByRole('status').textContent()).toBe(fill(compare.ready, { count: 2, lens: 'Three duties' }));

    const shared = await open();
    await shared.goto(page.url());
    await shared.locator('.heads').waitFor();
    expect(await casesOn(shared)).toEqual([one, other]);

    await page.goBack();
    await expect.poll(() => page.locator('.concept').count()).not.toBe(3);
    await page.goBack();
    await expect.poll(() => casesOn(page)).toEqual([one]);
  });

  test('says what it leaves out: what is no case, and what there is no room for', async ({ page }) => {
    await openAt(page, `?${param}=${one},unknown,${other},the-long-row,fog-on-the-sound,harbour-lights-agree`);
    await page.locator('.heads').waitFor();
    expect(await casesOn(page)).toHaveLength(4);
    const notes = await page.locator('.compare-notes li').allTextContents();
    expect(notes[0]).toBe(fill(compare.unknown, { id: 'unknown' }));
    expect(notes[1]?.startsWith(fill(compare.tooMany, { cases: '' }).slice(0, 30))).toBe(true);
  });

  test('stands on one scale of time, with a dot for every event', async ({ page }) => {
    await openAt(page, both);
    await page.locator('.history').nth(1).waitFor();
    const events = await page
      .locator('.cells > [data-name]:has(.events)')
      .evaluateAll((all) => all.map((cell) => cell.querySelectorAll('time').length));
    const dots = await page
      .locator('.history')
      .evaluateAll((all) => all.map((history) => history.querySelectorAll('.dot').length));
    expect(dots).toEqual(events);
    expect(
      await page.locator('.line').evaluateAll((lines) =>
        lines.every((line) => {
          const { left, right } = line.getBoundingClientRect();
          return [...line.children].every((piece) => {
            const box = piece.getBoundingClientRect();
            return box.left >= left - 6 && box.right <= right + 6;
          });
        }),
      ),
    ).toBe(true);
  });

  test('keeps the choice when the language is switched', async ({ page }) => {
    await openAt(page, `${both}&lens=${lens}`);
    await page.locator('.heads').waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click();
    await page.waitForURL(`**${pathOf('nl', 'compare')}?*`);
    await page.locator('.heads').waitFor();
    expect(await casesOn(page)).toEqual([one, other]);
    expect(await page.locator('.cells > [data-name]').first().getAttribute('lang')).toBe('nl');
  });

  test('begins from the page of a case', async ({ page }) => {
    await page.goto(pathOf('en', 'case', one));
    await page.getByRole('link', { name: compare.link }).click();
    await page.getByText(compare.one).waitFor();
    expect(await casesOn(page)).toEqual([one]);
  });
});

test('a case that cannot be loaded is told, and can be asked for again', async ({ open }) => {
  const page = await open();
  const piece = `**${pathOf('en', 'compare', other)}`;
  await page.route(piece, (route) => route.abort());
  await openAt(page, both);
  const retry = page.getByRole('button', { name: compare.retry });
  await retry.waitFor();
  expect(await casesOn(page)).toEqual([one]);
  await page.unroute(piece);
  await retry.click();
  await page.locator('.heads').waitFor();
  await page.locator('.compare-notes').waitFor({ state: 'hidden' });
});

test('without scripts the comparison says so, and leads to the matrices', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(address + both);
  expect(await page.locator('noscript p').allTextContents()).toContain(compare.noScript);
  const links = await page.locator('noscript a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toContain(`${pathOf('en', 'lens', lens)}#_cases`);
  expect(await page.locator('.choices').isVisible()).toBe(false);
});

test('two cases print on two sheets at the most, lying down', async ({ open }) => {
  const page = await open();
  await openAt(page, `${both}&lens=${lens}`);
  await page.locator('.heads').waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  // A sheet has two sides.
  expect(pages.length).toBeLessThanOrEqual(4);
  const [, width = '0', height = '0'] = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('axe finds nothing on a comparison, in light and dark and on a phone', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  const axe = await bringAxe(page);
  await openAt(page, `${both},unknown&lens=${lens}`);
  await page.locator('.heads').waitFor();
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await axe.look(`${address} with two cases (${viewport.width} px)`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  }
  axe.expectNothing();
});

describe('the pieces that a comparison is made of', () => {
  test('are valid HTML without ids, hidden from search engines and from our own search', async () => {
    expect(pieces.length).toBeGreaterThan(4);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:standard'],
      rules: { 'long-title': 'off' },
    });
    const findings: Finding[] = [];
    for (const { path, file } of pieces) {
      const html = readFileSync(file, 'utf8');
      const { results } = await validator.validateString(html, file);
      const wrong = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
      if (!/^<!doctype html>/i.test(html)) wrong.push('it is no document');
      if (/\sid=/.test(html)) wrong.push('it has an id, and stands beside others of its kind');
      if (/\sstyle=|<script/.test(html)) wrong.push('it has a style attribute or a script');
      if (!html.includes('name="robots" content="noindex"')) wrong.push('it is not noindex');
      if (html.includes('data-search-page')) wrong.push('it stands in the search index');
      findings.push(
        ...wrong.map((text) => ({ page: path, wrong: text, repair: 'src/components/compare/CaseColumn.astro.' })),
      );
    }
    expectNone(findings);
  });

  test('exist for every case that can be chosen, and lead to pages that exist', async ({ page }) => {
    const findings: Finding[] = [];
    for (const locale of atlas.languages) {
      await page.goto(pathOf(locale, 'compare'));
      const offered = await page.evaluate(() =>
        [...document.querySelectorAll('template')]
          .flatMap((template) => [...template.content.querySelectorAll('option')])
          .flatMap(({ dataset }) => [dataset.column ?? '', dataset.page ?? ''])
          .filter((path) => path !== ''),
      );
      expect(offered.length).toBe(2 * pages.filter((each) => each.kind === 'case' && each.locale === locale).length);
      const linked = pieces
        .filter((piece) => piece.locale === locale)
        .flatMap(({ file }) =>
          [...readFileSync(file, 'utf8').matchAll(/<a href="(\/[^"#]*)/g)].map(([, path = '']) => path),
        );
      for (const path of [...offered, ...linked]) {
        if (existsSync(join(site.folder, path.slice(site.base.length), 'index.html'))) continue;
        findings.push({
          page: pathOf(locale, 'compare'),
          wrong: `${path} leads nowhere`,
          repair: 'src/site/urls.ts.',
        });
      }
    }
    expectNone(findings);
  });
});
