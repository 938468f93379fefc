import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atlas, pathOf, wordsIn } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { test } from './test.ts';

const story = pathOf('en', 'case', atlas.story);
const search = pathOf('en', 'search');
const dutch = pathOf('nl', 'search');
const en = wordsIn('en').search;
const nl = wordsIn('nl').search;

const dialog = (page: Page) => page.getByRole('dialog', { name: en.title });
const field = (page: Page, words = en) => page.locator('site-search').getByRole('searchbox', { name: words.field });
const titles = (page: Page) => page.locator('.search-hit-title');
/** Addresses of the results, without the words that are to be marked there. */
const addresses = (page: Page) =>
  titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/\?.*/, '') ?? ''));

/** Types a question and waits until the panel says what it found. */
async function ask(page: Page, question: string, words = en): Promise<void> {
  await field(page, words).fill(question);
  await page.getByRole('status').filter({ hasText: question }).first().waitFor();
}

describe('the dialog', () => {
  test('leads to the search page with the question when it cannot be had, unless it was closed meanwhile', async ({
    open,
  }) => {
    const page = await open();
    const went: string[] = [];
    page.on('framenavigated', (frame) => went.push(new URL(frame.url()).pathname));
    await page.goto(story);
    let held = Promise.withResolvers<undefined>();
    await page.route(`**${search}`, async (route) => {
      await held.promise;
      await route.abort();
    });
    for (const isClosed of [true, false]) {
      held = Promise.withResolvers();
      const asking = page.waitForRequest(`**${search}`);
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill('oil & fog');
      await asking;
      if (isClosed) await page.getByRole('dialog').evaluate((one: HTMLDialogElement) => one.close());
      const failing = page.waitForEvent('requestfailed');
      held.resolve(undefined);
      await failing;
    }
    await page.waitForURL((url) => url.search === '?q=oil+%26+fog');
    expect(went).toEqual([story, search]);
  });

  test.for(['/', 'Control+k'])(
    'opens with %s, finds the story that was asked for, and opens it with the keyboard alone',
    async (key, { page }) => {
      await page.goto(pathOf('en'));
      await page.keyboard.press(key);
      await dialog(page).waitFor();
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);

      await page.keyboard.type('borrowed oil');
      await page.getByRole('status').filter({ hasText: 'borrowed oil' }).first().waitFor();
      expect((await addresses(page))[0]).toBe(story);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${story}?mark=*`);
    },
  );

  test('opens from the header, and closes with Escape', async ({ page }) => {
    await page.goto(pathOf('en', 'concept', 'relief'));
    await page
      .getByRole('banner')
      .getByRole('link', { name: wordsIn('en').searchOpen })
      .click();
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
  });

  test('leads to the search page with the question, when that is sent', async ({ page }) => {
    await page.goto(pathOf('en'));
    await page.keyboard.press('/');
    await ask(page, 'oil');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?/);
    const url = new URL(page.url());
    expect([url.pathname, url.searchParams.get('q')]).toEqual([search, 'oil']);
  });

  test('finds Dutch pages only on a Dutch page', async ({ page }) => {
    await page.goto(pathOf('nl'));
    await page.keyboard.press('/');
    await ask(page, 'nacht olie', nl);
    await titles(page).first().waitFor();
    const found = await addresses(page);
    expect(found).toContain(pathOf('nl', 'case', atlas.story));
    expect(found.filter((address) => !address.startsWith(pathOf('nl')))).toEqual([]);
  });
});

describe('the search page', () => {
  test('answers the question in its address, and keeps the address to the question', async ({ page }) => {
    await page.goto(`${search}?q=borrowed+oil`);
    await titles(page).first().waitFor();
    expect((await addresses(page))[0]).toBe(story);
    expect(await field(page).inputValue()).toBe('borrowed oil');

    await ask(page, 'fog horn');
    expect(new URL(page.url()).searchParams.get('q')).toBe('fog horn');
    const found = await addresses(page);
    await page.reload();
    await titles(page).first().waitFor();
    expect(await addresses(page)).toEqual(found);
  });

  test('keeps to one kind when asked, and says so in the address', async ({ page }) => {
    await page.goto(`${search}?q=oil`);
    await titles(page).first().waitFor();
    expect((await addresses(page)).filter((address) => !address.startsWith(pathOf('en', 'concept')))).not.toEqual([]);
    const kind = wordsIn('en').kinds.concept.inText;
    await page.getByRole('radio', { name: kind }).check();
    await page.waitForURL(/concept/);
    await expect
      .poll(async () => (await addresses(page)).filter((address) => !address.startsWith(pathOf('en', 'concept'))))
      .toEqual([]);
    expect(await titles(page).count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get(en.kindParam)).toBe('concept');
  });

  test('says that it found nothing, with ways on', async ({ page }) => {
    await page.goto(search);
    await ask(page, 'xqzvwkp');
    expect(await page.getByRole('status').first().textContent()).toBe(en.none.replace('{query}', 'xqzvwkp'));
    expect(await titles(page).count()).toBe(0);
    await page
      .getByRole('main')
      .getByRole('link', { name: wordsIn('en').kinds.concept.many })
      .waitFor();
  });

  test('says that search could not be loaded when the index is missing, with ways on', async ({ open }) => {
    const page = await open();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(search);
    await page.getByText(en.failed).and(page.locator(':visible')).first().waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: wordsIn('en').kinds.case.many })
      .waitFor();
  });

  test('leads to the lists when JavaScript is switched off', async ({ open }) => {
    const plain = await open({ javaScriptEnabled: false });
    await plain.goto(search);
    // The search by text and role passes over what stands in <noscript>.
    const said = plain.locator('main noscript');
    await said.waitFor();
    expect(await said.innerText()).toContain(en.noScript);
    expect(await said.locator('a:visible').count()).toBeGreaterThan(3);
  });
});

test.for([
  ['What does a keeper owe the next one?', pathOf('en', 'lens', 'three-duties')],
  ['How do I learn the trade quickly?', pathOf('en', 'path', 'first-night')],
  ['Why is one book worth less than another?', pathOf('en', 'guide', 'grades')],
] as const)(
  'finds the lens, the path or the guide that says it answers "%s"',
  async ([question, address], { page }) => {
    await page.goto(search);
    await ask(page, question);
    expect((await addresses(page))[0]).toBe(address);
  },
);

describe('what Dutch asks of it', () => {
  test('says what it looked for instead of a word with a mistake', async ({ page }) => {
    await page.goto(dutch);
    await ask(page, 'lampolei', nl);
    expect((await addresses(page))[0]).toBe(pathOf('nl', 'concept', 'lamp-oil'));
    const said = nl.mended.replace('{words}', 'lampolie').replace('{from}', 'lampolei');
    await page.getByText(said).waitFor();
  });

  test('answers a term with its definition, above the results', async ({ page }) => {
    await page.goto(`${dutch}?q=wat+is+mistsein`);
    const definition = page.locator('.search-definition');
    await definition.waitFor();
    const link = definition.getByRole('link');
    expect(await link.getAttribute('href')).toBe(pathOf('nl', 'concept', 'fog-signal'));
  });

  test('offers the pages in the other language, and puts them first when they alone have the words', async ({
    page,
  }) => {
    await page.goto(dutch);
    await ask(page, 'ferry ran aground', nl);
    expect((await addresses(page))[0]).toBe(pathOf('en', 'case', 'fog-on-the-sound'));
    await ask(page, 'Morrow', nl);
    await page.getByRole('button', { name: nl.otherLanguage.search.replace('{language}', 'Engels') }).click();
    await page.getByRole('heading', { name: nl.otherLanguage.heading.replace('{language}', 'Engels') }).waitFor();
  });

  test('marks the words on the page that a result leads to, until the reader takes them away', async ({ page }) => {
    await page.goto(`${dutch}?q=lamp`);
    await titles(page).first().click();
    await page.waitForURL(/\?mark=/);
    const notice = page.locator('.marked-words');
    await notice.waitFor();
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map(({ startContainer }) =>
          startContainer.parentElement?.closest('h1'),
        ),
      );
    expect((await marked()).length).toBeGreaterThan(1);
    expect((await marked()).filter((title) => title != null)).toEqual([]);
    expect(await notice.locator('span').textContent()).toContain(`lamp · ${String((await marked()).length)}`);
    await notice.getByRole('button', { name: nl.nextMark }).click();
    await notice.getByRole('button', { name: nl.unmark }).click();
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('filters', () => {
  test('keep the results to what is chosen, can be shared by the address, and can be taken away', async ({ page }) => {
    await page.goto(`${search}?q=lamp`);
    await titles(page).first().waitFor();
    const all = await page
      .getByRole('radio', { name: en.allKinds })
      .locator('..')
      .locator('[data-count]')
      .textContent();
    await page.getByText(en.refine, { exact: true }).click();
    const box = page.getByRole('checkbox', { name: /^Freight/ });
    await box.check();
    await page.waitForURL(new RegExp(`${en.facets.sector.param}=Freight`));
    const count = page.getByRole('radio', { name: en.allKinds }).locator('..').locator('[data-count]');
    await expect.poll(async () => count.textContent()).not.toBe(all);
    const found = await addresses(page);
    expect(found.length).toBeGreaterThan(0);
    await page.reload();
    await titles(page).first().waitFor();
    expect(await addresses(page)).toEqual(found);
    expect(await page.getByRole('checkbox', { name: /^Freight/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: en.unrefine }).click();
    await expect.poll(async () => count.textContent()).toBe(all);
  });
});

describe('bad input', () => {
  test('gives a designed answer, runs nothing, and says nothing on the console', async ({ page }) => {
    await page.goto(search);
    for (const question of [
      '<img src=x onerror=alert(1)>',
      '<script>alert(1)',
      '"\'”“',
      '🙂👩‍👩‍👧',
      'שלום \u202eעולם',
      'opgave '.repeat(1500),
      'a(b[c{d*+?\\',
    ]) {
      // With nothing asked the answer of the question before is gone.
      await field(page).fill('');
      await page.locator('[data-when=none]:visible, .search-hit-title:visible').first().waitFor({ state: 'hidden' });
      await field(page).fill(question);
      await page
        .locator('[data-when=none], .search-hit-title, [data-when=hint]')
        .locator('visible=true')
        .first()
        .waitFor();
      await page.getByRole('status').filter({ hasText: /./ }).first().waitFor();
      expect(await page.locator('site-search img, site-search script').count(), question.slice(0, 40)).toBe(0);
    }
  });

  test('a part of the index that is gone is told, and not taken for an empty one', async ({ open }) => {
    const page = await open();
    await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${search}?q=oil`);
    await page.getByText(en.failed).and(page.locator(':visible')).first().waitFor();
    await page.unroute('**/*.pf_index');
    await page.getByRole('button', { name: en.again }).click();
    await titles(page).first().waitFor();
  });

  test.for(['**/_astro/site-search.*', '**/panel*.json'])(
    'without %s the question is asked again by loading the page again',
    async (part, { open }) => {
      const page = await open();
      await page.route(part, (route) => route.abort());
      await page.goto(search);
      await page.getByText(en.failed).and(page.locator(':visible')).first().waitFor();
      await page.locator('site-search').getByRole('searchbox').fill('oil');
      await page.unroute(part);
      await page.getByRole('button', { name: en.again }).click();
      await titles(page).first().waitFor();
    },
  );

  test('a reader without a connection is told so', async ({ open }) => {
    const page = await open();
    await page.goto(search);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await field(page).fill('oil');
    await page.getByText(en.offline).and(page.locator(':visible')).first().waitFor();
  });
});

test('the keys Home, End and the arrows lead through the results, and back to the field', async ({ page }) => {
  await page.goto(`${search}?q=oil`);
  await titles(page).first().waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  const all = await titles(page).allTextContents();
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(all[0]);
  await page.keyboard.press('End');
  expect(await focused()).toBe(all.at(-1));
  await page.keyboard.press('Home');
  expect(await focused()).toBe(all[0]);
  await page.keyboard.press('ArrowUp');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
});

test('nothing of search is fetched before a reader turns to it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(story, { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /search|pagefind|panel/.test(path))).toEqual([]);
});

test('axe finds nothing on search in any of its states, in light and dark', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  const axe = await bringAxe(page);
  await page.goto(search);
  await axe.look('search, asked nothing');
  await page.goto(`${search}?q=oil`);
  await page.locator('.search-hit-title').first().waitFor();
  await axe.look('search, with results');
  await page.goto(`${search}?q=xqzvwkp`);
  await page.locator('[data-when=none]:visible').waitFor();
  await axe.look('search, without result');
  await page.goto(`${search}?q=what+is+shared+watch+lamp+oli`);
  await page.locator('.search-hit-title').first().waitFor();
  await page.getByText(en.refine, { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Freight/ }).waitFor();
  await axe.look('search, with a definition, a mended word and filters');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${search}?q=oil`);
  await page.locator('[data-when=failed]:visible, [data-when~=failed]:visible').first().waitFor();
  await axe.look('search, that failed');
  await page.unroute('**/pagefind/**');
  await page.goto(pathOf('en'));
  await page.keyboard.press('/');
  await page.keyboard.type('borrowed oil');
  await page.locator('.search-hit-title').first().waitFor();
  await axe.look('search, in the dialog');
  axe.expectNothing();
});
