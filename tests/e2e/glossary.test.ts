import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../src/site/words.ts';
import { openBrowser, openPage, phone } from './browser.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
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

test.each(['nl', 'en'] as const)(
  'the glossary (%s) holds every concept once, with what it means, in the order of its letters',
  async (locale) => {
    const page = await openPage(browser, site, { javaScriptEnabled: false });
    await page.goto(pathOf(site, locale, 'glossary'));
    const concepts = site.pages.filter((one) => one.kind === 'concept' && one.locale === locale).map(({ id }) => id);
    const terms = await page
      .locator('.words > div[id]')
      .evaluateAll((all) => all.map((one) => ({ id: one.id, means: one.querySelector('dd')?.textContent ?? '' })));
    expect(terms.map(({ id }) => id).sort()).toEqual([...concepts].sort());
    expect(terms.filter(({ means }) => means.trim() === '')).toEqual([]);
    const headings = await page.locator('.letter h2').allTextContents();
    expect(headings.map((text) => text.trim())).toEqual(headings.map((text) => text.trim()).toSorted());
    await page.context().close();
  },
);

test('every letter leads to its words, or says that it has none, and other names lead to the term', async () => {
  const page = await openPage(browser, site, { javaScriptEnabled: false, viewport: phone });
  await page.goto(pathOf(site, 'nl', 'glossary'));
  const findings: Finding[] = [];
  const letters = await page.locator('.letters li').evaluateAll((all) =>
    all.map((one) => ({
      text: one.textContent.trim(),
      to: one.querySelector('a')?.getAttribute('href') ?? undefined,
    })),
  );
  expect(letters.length).toBeGreaterThanOrEqual(26);
  for (const { text, to } of letters) {
    const count = to === undefined ? 0 : await page.locator(`.letter:has(${to}) .words > div`).count();
    if (to === undefined ? !text.endsWith(wordsIn('nl').glossary.emptyLetter) : count === 0)
      findings.push({ page: text, wrong: 'it leads to nothing and does not say so', repair: 'Glossary.astro.' });
  }
  expectNone(findings);
  const alias = page.locator('.alias a').first();
  const target = (await alias.getAttribute('href')) ?? '';
  await alias.click();
  expect(await page.locator(`.words > div${target}`).evaluate((term) => term.matches(':target'))).toBe(true);
  await page.context().close();
});

test('without scripts the search page sends its reader to the glossary', async () => {
  const page = await openPage(browser, site, { javaScriptEnabled: false });
  await page.goto(pathOf(site, 'nl', 'search'));
  await page.locator(`main noscript a[href="${pathOf(site, 'nl', 'glossary')}"]`).click();
  await page.waitForURL(`**${pathOf(site, 'nl', 'glossary')}`);
  expect(await page.locator('h1').textContent()).toBe(wordsIn('nl').across.glossary);
  await page.context().close();
});
