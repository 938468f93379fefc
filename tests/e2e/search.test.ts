import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/site/words.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { openBrowser, openPage, watch } from './browser.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
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
      await page.getByRole('status').filter({ hasText: 'betrokkenheid huisartsen' }).first().waitFor();
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

describe('what Dutch asks of it', () => {
  const firstFor = async (question: string, words = nl): Promise<string | undefined> => {
    await ask(question, words);
    return (await addresses())[0];
  };

  test('finds a compound by its last part, a word by its other form, and a page by its other name', async () => {
    await page.goto(pathOf(site, 'nl', 'search'));
    expect(await firstFor('opgave netwerk')).toBe(pathOf(site, 'nl', 'concept', 'opgavenetwerk'));
    expect(await firstFor('dialogen')).toBe(pathOf(site, 'nl', 'concept', 'dialoog'));
    expect(await firstFor('co-steering')).toBe(pathOf(site, 'nl', 'concept', 'samensturing'));
    await ask('net');
    expect(await page.locator('.search-hit mark').allTextContents()).toContain('warmtenet');
    expectNone(unwanted);
  });

  test('says what it looked for instead of a word with a mistake', async () => {
    await page.goto(pathOf(site, 'nl', 'search'));
    expect(await firstFor('opgavenetwrek')).toBe(pathOf(site, 'nl', 'concept', 'opgavenetwerk'));
    const said = nl.mended.replace('{words}', 'opgavenetwerk').replace('{from}', 'opgavenetwrek');
    await page.getByText(said).waitFor();
    expectNone(unwanted);
  });

  test('answers a term with its definition, above the results', async () => {
    await page.goto(`${pathOf(site, 'nl', 'search')}?q=wat+is+samensturing`);
    const definition = page.locator('.search-definition');
    await definition.waitFor();
    const link = definition.getByRole('link');
    expect(await link.getAttribute('href')).toBe(pathOf(site, 'nl', 'concept', 'samensturing'));
    expectNone(unwanted);
  });

  test('shows no page that only has a shorter word', async () => {
    await page.goto(pathOf(site, 'nl', 'search'));
    await ask('aanzienlijkheidje');
    expect(await titles().count()).toBe(0);
    expectNone(unwanted);
  });

  test('offers the pages in the other language, and puts them first when they alone have the words', async () => {
    await page.goto(pathOf(site, 'nl', 'search'));
    await ask('early school leaving');
    expect((await addresses())[0]).toBe(pathOf(site, 'en', 'case', 'voortijdig-schoolverlaten'));
    await ask('wolven');
    await page.getByRole('button', { name: nl.otherLanguage.search }).click();
    await page.getByRole('heading', { name: nl.otherLanguage.heading }).waitFor();
    expectNone(unwanted);
  });

  test('marks the words on the page that a result leads to, until the reader takes them away', async () => {
    await page.goto(`${pathOf(site, 'nl', 'search')}?q=warmtenet`);
    await titles().first().click();
    await page.waitForURL(/\?mark=/);
    const notice = page.locator('.marked-words');
    await notice.waitFor();
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(true);
    await notice.getByRole('button', { name: nl.unmark }).click();
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    expectNone(unwanted);
  });
});

describe('filters', () => {
  test('keep the results to what is chosen, can be shared by the address, and can be taken away', async () => {
    await page.goto(`${pathOf(site, 'nl', 'search')}?q=gemeente`);
    await titles().first().waitFor();
    const all = await page
      .getByRole('radio', { name: nl.allKinds })
      .locator('..')
      .locator('[data-count]')
      .textContent();
    await page.getByText(nl.refine, { exact: true }).click();
    const box = page.getByRole('checkbox', { name: /^Energie/ });
    await box.check();
    await page.waitForURL(new RegExp(`${nl.facets.sector.param}=Energie`));
    const count = page.getByRole('radio', { name: nl.allKinds }).locator('..').locator('[data-count]');
    await expect.poll(async () => count.textContent()).not.toBe(all);
    const found = await addresses();
    expect(found.length).toBeGreaterThan(0);
    await page.reload();
    await titles().first().waitFor();
    expect(await addresses()).toEqual(found);
    expect(await page.getByRole('checkbox', { name: /^Energie/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: nl.unrefine }).click();
    await expect.poll(async () => count.textContent()).toBe(all);
    expectNone(unwanted);
  });
});

describe('bad input', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['an unclosed tag', '<script>alert(1)'],
    ['quotes', '"\'”“'],
    ['emoji', '🙂👩‍👩‍👧'],
    ['right-to-left text', 'שלום \u202eעולם'],
    ['ten thousand characters', 'opgave '.repeat(1500)],
    ['an expression', 'a(b[c{d*+?\\'],
  ])('%s gives a designed answer, and nothing on the console', async (_, question) => {
    await page.goto(pathOf(site, 'nl', 'search'));
    await field().fill(question);
    await page
      .locator('[data-when=none]:visible, .search-hit-title:visible, [data-when=hint]:visible')
      .first()
      .waitFor();
    await page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
    expect(await page.locator('site-search img, site-search script').count()).toBe(0);
    expectNone(unwanted);
  });

  test('a part of the index that is gone is told, and not taken for an empty one', async () => {
    await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${pathOf(site, 'nl', 'search')}?q=huisartsen`);
    await page.getByText(nl.failed).and(page.locator(':visible')).first().waitFor();
    await page.unroute('**/*.pf_index');
    await page.getByRole('button', { name: nl.again }).click();
    await titles().first().waitFor();
  });

  test('a reader without a connection is told so', async () => {
    await page.goto(pathOf(site, 'nl', 'search'));
    await page.getByText(nl.hint).waitFor();
    await page.context().setOffline(true);
    await field().fill('huisartsen');
    await page.getByText(nl.offline).and(page.locator(':visible')).first().waitFor();
  });
});

test('the keys Home, End and the arrows lead through the results, and back to the field', async () => {
  await page.goto(`${pathOf(site, 'nl', 'search')}?q=huisartsen`);
  await titles().first().waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  const all = await titles().allTextContents();
  await field().focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(all[0]);
  await page.keyboard.press('End');
  expect(await focused()).toBe(all.at(-1));
  await page.keyboard.press('Home');
  expect(await focused()).toBe(all[0]);
  await page.keyboard.press('ArrowUp');
  expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
});

test('nothing of search is fetched before a reader turns to it', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(pathOf(site, 'nl', 'case', twente), { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /search|pagefind|panel/.test(path))).toEqual([]);
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
    await open.goto(`${pathOf(site, 'nl', 'search')}?q=wat+is+samensturing+netwrek`);
    await open.locator('.search-hit-title').first().waitFor();
    await open.getByText(nl.refine, { exact: true }).click();
    await open.getByRole('checkbox', { name: /^Energie/ }).waitFor();
    await look('with a definition, a mended word and filters');
    await open.route('**/pagefind/**', (route) => route.abort());
    await open.goto(`${pathOf(site, 'nl', 'search')}?q=huisartsen`);
    await open.locator('[data-when=failed]:visible, [data-when~=failed]:visible').first().waitFor();
    await look('that failed');
    await open.unroute('**/pagefind/**');
    await open.goto(pathOf(site, 'nl'));
    await open.keyboard.press('/');
    await open.keyboard.type('betrokkenheid huisartsen');
    await open.locator('.search-hit-title').first().waitFor();
    await look('in the dialog');
  }
  await open.context().close();
  expectNone(findings);
});
