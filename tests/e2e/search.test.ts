import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/site/words/index.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { openBrowser, openPage, watch } from './browser.ts';
import { expectNone, type Finding } from './findings.ts';
import { dist, pathOf, serve, type ServedSite } from './site.ts';

const twente = 'een-huisartsenorganisatie-in-twente';
const nl = wordsIn('nl').search;
const en = wordsIn('en').search;

let site: ServedSite;
let browser: Browser;
let page: Page;
let unwanted: readonly Finding[];

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
  unwanted = watch(page, site);
});

afterEach(async () => {
  await page.context().close();
});

const dialog = (words = nl) => page.getByRole('dialog', { name: words.title });
const field = (words = nl) => page.locator('site-search').getByRole('searchbox', { name: words.field });
const titles = () => page.locator('.search-hit-title');
/** Addresses of the results, without the words that are to be marked there. */
const addresses = () =>
  titles().evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/\?.*/, '') ?? ''));

/** Types a question and waits until the panel says what it found. */
async function ask(question: string, words = nl): Promise<void> {
  await field(words).fill(question);
  await page.getByRole('status').filter({ hasText: question }).first().waitFor();
}

describe('the dialog', () => {
  test.each(['/', 'Control+k'])(
    'opens with %s, finds the Twente case first, and opens it with the keyboard alone',
    async (key) => {
      await page.goto(pathOf(site, 'nl'));
      await page.keyboard.press(key);
      await dialog().waitFor();
      expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);

      await page.keyboard.type('betrokkenheid huisartsen');
      await titles().first().waitFor();
      expect((await addresses())[0]).toBe(pathOf(site, 'nl', 'case', twente));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${pathOf(site, 'nl', 'case', twente)}?mark=*`);
      expectNone(unwanted);
    },
  );

  test('opens from the header, and closes with Escape', async () => {
    await page.goto(pathOf(site, 'nl', 'concept', 'samen-leren'));
    await page
      .getByRole('banner')
      .getByRole('link', { name: wordsIn('nl').searchOpen })
      .click();
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    expectNone(unwanted);
  });

  test('leads to the search page with the question, when that is sent', async () => {
    await page.goto(pathOf(site, 'nl'));
    await page.keyboard.press('/');
    await ask('huisartsen');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?/);
    const url = new URL(page.url());
    expect([url.pathname, url.searchParams.get('q')]).toEqual([pathOf(site, 'nl', 'search'), 'huisartsen']);
  });

  test('finds English pages only on an English page', async () => {
    await page.goto(pathOf(site, 'en'));
    await page.keyboard.press('/');
    await ask('merger GPs', en);
    await titles().first().waitFor();
    const found = await addresses();
    expect(found).toContain(pathOf(site, 'en', 'case', twente));
    expect(found.filter((address) => !address.startsWith(pathOf(site, 'en')))).toEqual([]);
    expectNone(unwanted);
  });
});

describe('the search page', () => {
  test('answers the question in its address, and keeps the address to the question', async () => {
    await page.goto(`${pathOf(site, 'nl', 'search')}?q=betrokkenheid+huisartsen`);
    await titles().first().waitFor();
    expect((await addresses())[0]).toBe(pathOf(site, 'nl', 'case', twente));
    expect(await field().inputValue()).toBe('betrokkenheid huisartsen');

    await ask('warmtenet');
    expect(new URL(page.url()).searchParams.get('q')).toBe('warmtenet');
    const found = await addresses();
    await page.reload();
    await titles().first().waitFor();
    expect(await addresses()).toEqual(found);
    expectNone(unwanted);
  });

  test('keeps to one kind when asked, and says so in the address', async () => {
    await page.goto(`${pathOf(site, 'nl', 'search')}?q=huisartsen`);
    await titles().first().waitFor();
    expect((await addresses()).filter((address) => !address.startsWith(pathOf(site, 'nl', 'concept')))).not.toEqual([]);
    const kind = nl.kinds.find(({ value }) => value === 'concept');
    await page.getByRole('radio', { name: kind?.many ?? '' }).check();
    await page.waitForURL(/concept/);
    await expect
      .poll(async () => (await addresses()).filter((address) => !address.startsWith(pathOf(site, 'nl', 'concept'))))
      .toEqual([]);
    expect(await titles().count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get(nl.kindParam)).toBe('concept');
    expectNone(unwanted);
  });

  test('says that it found nothing, with ways on', async () => {
    await page.goto(pathOf(site, 'nl', 'search'));
    await ask('xqzvwkp');
    expect(await page.getByRole('status').first().textContent()).toBe(nl.none.replace('{query}', 'xqzvwkp'));
    expect(await titles().count()).toBe(0);
    await page
      .getByRole('main')
      .getByRole('link', { name: wordsIn('nl').kinds.concept.many })
      .waitFor();
    expectNone(unwanted);
  });

  test('says that search could not be loaded when the index is missing, with ways on', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(pathOf(site, 'nl', 'search'));
    await page.getByText(nl.failed).and(page.locator(':visible')).first().waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: wordsIn('nl').kinds.case.many })
      .waitFor();
  });

  test('leads to the lists when JavaScript is switched off', async () => {
    const plain = await openPage(browser, site, { javaScriptEnabled: false });
    await plain.goto(pathOf(site, 'nl', 'search'));
    // The search by text and role passes over what stands in <noscript>.
    const said = plain.locator('main noscript');
    await said.waitFor();
    expect(await said.innerText()).toContain(nl.noScript);
    expect(await said.locator('a:visible').count()).toBeGreaterThan(3);
    await plain.context().close();
  });
});

test('axe finds nothing on search in any of its states, in light and dark', async () => {
  const open = await openPage(browser, site, { bypassCSP: true });
  await bringAxe(open);
  const findings: Finding[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await open.emulateMedia({ colorScheme });
    const look = async (state: string): Promise<void> => {
      findings.push(...(await axeFindings(open, `search, ${state} (${colorScheme})`, 'all')));
    };
    await open.goto(pathOf(site, 'nl', 'search'));
    await look('asked nothing');
    await open.goto(`${pathOf(site, 'nl', 'search')}?q=huisartsen`);
    await open.locator('.search-hit-title').first().waitFor();
    await look('with results');
    await open.goto(`${pathOf(site, 'nl', 'search')}?q=xqzvwkp`);
    await open.locator('[data-when=none]:visible').waitFor();
    await look('without result');
    await open.goto(pathOf(site, 'nl'));
    await open.keyboard.press('/');
    await open.keyboard.type('betrokkenheid huisartsen');
    await open.locator('.search-hit-title').first().waitFor();
    await look('in the dialog');
  }
  await open.context().close();
  expectNone(findings);
});
