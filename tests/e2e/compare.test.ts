import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fill } from '../../src/browser/sentence.ts';
import { wordsIn } from '../../src/site/words.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { openBrowser, openPage, phone, watch } from './browser.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
import { dist, pathOf, serve, type ServedSite } from './site.ts';

const { compare, lens: lensWords, matrix } = wordsIn('nl');
const one = 'een-huisartsenorganisatie-in-twente';
const other = 'propositie-sociaal-domein';

let site: ServedSite;
let browser: Browser;
let address: string;

beforeAll(async () => {
  site = await serve(dist);
  address = pathOf(site, 'nl', 'compare');
  browser = await openBrowser();
  return async () => {
    await browser.close();
    await site.close();
  };
});

/** The ids of the columns that stand on the page, from the left. */
const columnsOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('article.column')
    .evaluateAll((columns) => columns.map((column) => column.getAttribute('data-case') ?? ''));

const open = async (page: Page, query: string): Promise<void> => {
  await page.goto(address + query);
  await page.locator('.compare-choices:visible').waitFor();
};

describe('the comparison', () => {
  let page: Page;
  let unwanted: readonly Finding[];

  beforeEach(async () => {
    page = await openPage(browser, site);
    unwanted = watch(page, site);
  });
  afterEach(async () => {
    expectNone(unwanted);
    await page.context().close();
  });

  test('begins with the cases that were ticked in a matrix, through its lens', async () => {
    await page.goto(pathOf(site, 'nl', 'matrix', 'zes-principes'));
    for (const id of [one, other]) await page.locator(`tbody input[value="${id}"]`).check();
    await page.getByRole('button', { name: matrix.compare }).click();
    await page.locator('article.column').nth(1).waitFor();
    expect([...(await columnsOf(page))].sort()).toEqual([one, other].sort());
    expect(await page.locator('select[name=lens]').inputValue()).toBe('zes-principes');
    const columns = page.locator('article.column');
    expect(await columns.locator('.concept').count()).toBe(2 * 6);
    // What stands beside each other begins at the same height.
    const tops = await columns.evaluateAll((all) =>
      all.map((column) => [...column.querySelectorAll('h3, h4')].map((head) => head.getBoundingClientRect().top)),
    );
    expect(tops[0]).toEqual(tops[1]);
  });

  test('tells in words how the cases differ for each concept, with a gap where one has nothing', async () => {
    await open(page, `?casussen=${one},${other}&lens=zes-principes`);
    await page.locator('table.differences').waitFor();
    const rows = page.locator('table.differences tbody tr');
    expect(await rows.count()).toBe(6);
    const columns = page.locator('article.column');
    const verdicts = [];
    for (let at = 0; at < 6; at += 1) {
      const own = await columns
        .locator(`.concept:nth-of-type(${at + 1})`)
        .evaluateAll((groups) =>
          groups.map((group) => [...group.querySelectorAll('.how')].map((how) => how.textContent.trim())),
        );
      const cells = await rows.nth(at).locator('td:not(.verdict)').allTextContents();
      for (const [column, hows] of own.entries()) {
        const said = hows.length === 0 ? [lensWords.gap] : hows;
        for (const word of said) expect(cells[column]).toContain(word);
      }
      verdicts.push((await rows.nth(at).locator('.verdict').textContent()) ?? '');
    }
    expect(verdicts.filter((verdict) => verdict === '')).toEqual([]);
    expect(new Set(verdicts).size).toBeGreaterThan(1);
  });

  test('follows the choice in its address, and goes back with it', async () => {
    await open(page, '');
    expect(await page.getByText(compare.empty).isVisible()).toBe(true);
    const slots = page.locator('[data-part=slots] select');
    await slots.nth(0).selectOption(one);
    await page.getByText(compare.one).waitFor();
    await slots.nth(1).selectOption(other);
    await page.locator('table.differences:visible').waitFor();
    await page.locator('select[name=lens]').selectOption('drie-functies');
    await page.waitForURL(`**${address}?casussen=${one},${other}&lens=drie-functies`);
    await expect.poll(() => page.locator('table.differences tbody tr').count()).toBe(3);
    expect(await page.getByRole('status').textContent()).toBe(fill(compare.ready, { count: 2, lens: 'Drie functies' }));

    const shared = await openPage(browser, site);
    await shared.goto(page.url());
    await shared.locator('article.column').nth(1).waitFor();
    expect(await columnsOf(shared)).toEqual([one, other]);
    await shared.context().close();

    await page.goBack();
    await expect.poll(() => page.locator('table.differences tbody tr').count()).not.toBe(3);
    await page.goBack();
    await expect.poll(() => columnsOf(page)).toEqual([one]);
  });

  test('says what it leaves out: what is no case, and what there is no room for', async () => {
    await open(page, `?casussen=${one},bestaat-niet,${other},jeugdhulp,wolvendebat,netwerk-100`);
    await page.locator('article.column').nth(3).waitFor();
    expect(await page.locator('article.column').count()).toBe(4);
    const notes = await page.locator('.compare-notes li').allTextContents();
    expect(notes[0]).toBe(fill(compare.unknown, { id: 'bestaat-niet' }));
    expect(notes[1]?.startsWith(fill(compare.tooMany, { cases: '' }).slice(0, 30))).toBe(true);
  });

  test('stands on one scale of time, with a dot for every event', async () => {
    await open(page, `?casussen=${one},${other}`);
    await page.locator('.history').nth(1).waitFor();
    const events = await page
      .locator('article.column')
      .evaluateAll((all) => all.map((column) => column.querySelectorAll('.events time').length));
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

  test('keeps the choice when the language is switched', async () => {
    await open(page, `?casussen=${one},${other}&lens=zes-principes`);
    await page.locator('article.column').nth(1).waitFor();
    await page.locator('a.language').click();
    await page.waitForURL(`**${pathOf(site, 'en', 'compare')}?*`);
    await page.locator('article.column').nth(1).waitFor();
    expect(await columnsOf(page)).toEqual([one, other]);
    expect(await page.locator('article.column').first().getAttribute('lang')).toBe('en');
  });

  test('begins from the page of a case', async () => {
    await page.goto(pathOf(site, 'nl', 'case', one));
    await page.getByRole('link', { name: compare.link }).click();
    await page.getByText(compare.one).waitFor();
    expect(await columnsOf(page)).toEqual([one]);
  });
});

test('a case that cannot be loaded is told, and can be asked for again', async () => {
  const page = await openPage(browser, site);
  const piece = `**${pathOf(site, 'nl', 'compare', other)}`;
  await page.route(piece, (route) => route.abort());
  await open(page, `?casussen=${one},${other}`);
  const retry = page.getByRole('button', { name: compare.retry });
  await retry.waitFor();
  expect(await columnsOf(page)).toEqual([one]);
  await page.unroute(piece);
  await retry.click();
  await page.locator('article.column').nth(1).waitFor();
  expect(await page.locator('.compare-notes').isVisible()).toBe(false);
  await page.context().close();
});

test('without scripts the comparison says so, and leads to the matrices', async () => {
  const page = await openPage(browser, site, { javaScriptEnabled: false });
  await page.goto(`${address}?casussen=${one},${other}`);
  expect(await page.locator('noscript p').allTextContents()).toContain(compare.noScript);
  const links = await page.locator('noscript a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toContain(pathOf(site, 'nl', 'matrix', 'zes-principes'));
  expect(await page.locator('.compare-choices').isVisible()).toBe(false);
  await page.context().close();
});

test('two cases print on two sheets at the most, lying down', async () => {
  const page = await openPage(browser, site);
  await open(page, `?casussen=${one},${other}&lens=zes-principes`);
  await page.locator('article.column').nth(1).waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  // A sheet has two sides.
  expect(pages.length).toBeLessThanOrEqual(4);
  const [, width = '0', height = '0'] = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.context().close();
});

test('axe finds nothing on a comparison, in light and dark and on a phone', async () => {
  const findings: Finding[] = [];
  for (const viewport of [{ width: 1280, height: 800 }, phone]) {
    const page = await openPage(browser, site, { bypassCSP: true, viewport });
    await bringAxe(page);
    await open(page, `?casussen=${one},${other},bestaat-niet&lens=zes-principes`);
    await page.locator('article.column').nth(1).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const where = `${address} with two cases (${colorScheme}, ${viewport.width} px)`;
      findings.push(...(await axeFindings(page, where, colorScheme === 'light' ? 'all' : 'theme')));
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    await page.context().close();
  }
  expectNone(findings);
});

describe('the pieces that a comparison is made of', () => {
  test('are valid HTML without ids, hidden from search engines and from our own search', async () => {
    expect(site.pieces.length).toBeGreaterThan(20);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:standard'],
      rules: { 'long-title': 'off' },
    });
    const findings: Finding[] = [];
    for (const { path, file } of site.pieces) {
      const html = readFileSync(file, 'utf8');
      const { results } = await validator.validateString(html, file);
      const wrong = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
      if (/\sid=/.test(html)) wrong.push('it has an id, and stands beside others of its kind');
      if (/\sstyle=|<script/.test(html)) wrong.push('it has a style attribute or a script');
      if (!html.includes('name="robots" content="noindex"')) wrong.push('it is not noindex');
      if (html.includes('data-pagefind-body')) wrong.push('it stands in the search index');
      findings.push(
        ...wrong.map((text) => ({ page: path, wrong: text, repair: 'src/components/compare/CaseColumn.astro.' })),
      );
    }
    expectNone(findings);
  });

  test('exist for every case that can be chosen, and lead to pages that exist', async () => {
    const page = await openPage(browser, site);
    const findings: Finding[] = [];
    for (const locale of ['nl', 'en'] as const) {
      await page.goto(pathOf(site, locale, 'compare'));
      const offered = await page.evaluate(() =>
        [...document.querySelectorAll('template')]
          .flatMap((template) => [...template.content.querySelectorAll('option')])
          .flatMap(({ dataset }) => [dataset.column ?? '', dataset.page ?? ''])
          .filter((path) => path !== ''),
      );
      expect(offered.length).toBe(
        2 * site.pages.filter((each) => each.kind === 'case' && each.locale === locale).length,
      );
      const linked = site.pieces
        .filter((piece) => piece.locale === locale)
        .flatMap(({ file }) =>
          [...readFileSync(file, 'utf8').matchAll(/href="(\/[^"#]*)/g)].map(([, path = '']) => path),
        );
      for (const path of [...offered, ...linked]) {
        if (existsSync(join(site.folder, path.slice(site.base.length), 'index.html'))) continue;
        findings.push({
          page: pathOf(site, locale, 'compare'),
          wrong: `${path} leads nowhere`,
          repair: 'src/site/urls.ts.',
        });
      }
    }
    await page.context().close();
    expectNone(findings);
  });
});
