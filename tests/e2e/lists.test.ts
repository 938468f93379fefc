import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../src/site/words.ts';
import { openBrowser, openPage } from './browser.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
import { dist, pathOf, serve, type ServedSite } from './site.ts';

let site: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serve(dist);
  browser = await openBrowser();
  page = await openPage(browser, site, { javaScriptEnabled: false });
  return async () => {
    await browser.close();
    await site.close();
  };
});

/** Every value of every filter of a list, with the number beside it. */
const values = () =>
  page.locator('.filters li:has(.count):has(a)').evaluateAll((all) =>
    all.map((one) => ({
      to: one.querySelector('a')?.getAttribute('href') ?? '',
      count: Number(one.querySelector('.count')?.textContent),
    })),
  );

const rows = { case: '.rows > li', concept: '.glossary > div', source: '.references > li' } as const;

test.each(['case', 'concept', 'source'] as const)(
  'each filter of the list of a %s leads without scripts to as many entries as it says, names itself, and can be left',
  async (kind) => {
    const list = pathOf(site, 'nl', kind);
    await page.goto(list);
    const all = await page.locator(rows[kind]).count();
    const filters = await values();
    expect(filters.length).toBeGreaterThan(2);
    const findings: Finding[] = [];
    for (const { to, count } of filters) {
      await page.goto(to);
      const shown = await page.locator(rows[kind]).count();
      const current = await page
        .locator('.filters a[aria-current]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      if (shown !== count || shown > all || current.join() !== to)
        findings.push({
          page: to,
          wrong: 'it shows other entries than its link promised, or does not say which it is',
          repair: 'src/components/list.',
          detail: `${shown} for ${count}`,
        });
    }
    expectNone(findings);
    await page.locator('.list-count a', { hasText: wordsIn('nl').showAll }).click();
    await page.waitForURL(`**${list}`);
    expect(await page.locator(rows[kind]).count()).toBe(all);
  },
);

test('the page of open questions counts what stands on it, and each part says how to help or that nothing is open', async () => {
  await page.goto(pathOf(site, 'nl', 'open'));
  const { groups } = wordsIn('nl').open;
  const told = await page.locator('.open-contents li').evaluateAll((all) =>
    all.map((one) => ({
      to: one.querySelector('a')?.getAttribute('href') ?? '',
      count: Number(one.querySelector('.count')?.textContent),
    })),
  );
  expect(told).toHaveLength(Object.keys(groups).length);
  for (const { to, count } of told) {
    const part = page.locator(`.open-group:has(${to})`);
    expect(Number(await part.locator('h2 .count').textContent())).toBe(count);
    expect(await part.locator('.open-none').count()).toBe(count === 0 ? 1 : 0);
    expect(await part.locator('.open-help a').count()).toBe(count === 0 ? 0 : 1);
  }
  expect(await page.locator('.open-group:has(#_unknown) .open-cases li').count()).toBe(told[0]?.count);
});

test('the page of a source quotes the passages that cite it, and leads to each', async () => {
  const sources = site.pages.filter(({ kind, locale }) => kind === 'source' && locale === 'nl');
  const findings: Finding[] = [];
  let followed = 0;
  for (const { path } of sources.slice(0, 25)) {
    await page.goto(path);
    const first = page.locator('.uses ul a').first();
    if ((await first.count()) === 0) continue;
    followed += 1;
    const words = (await first.textContent())?.replace(/…$/, '').trim() ?? '';
    await first.click();
    const passage = page.locator('.passage:target');
    const text = (await passage.count()) === 1 ? await passage.innerText() : '';
    if (!text.includes(words.slice(0, 20)))
      findings.push({
        page: path,
        wrong: 'a passage that it quotes is not where its link leads',
        repair: 'usesOf in list-view.ts.',
        detail: words,
      });
  }
  expect(followed).toBeGreaterThan(5);
  expectNone(findings);
});

test('the home page leads to every list and every page that looks across entries', async () => {
  await page.goto(pathOf(site, 'nl'));
  const hrefs = new Set(
    await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  );
  const ways = (
    ['case', 'concept', 'lens', 'path', 'source', 'glossary', 'matrix', 'compare', 'map', 'open'] as const
  ).map((one) => pathOf(site, 'nl', one));
  expect(ways.filter((way) => !hrefs.has(way))).toEqual([]);
  expect(await page.locator('.story figure blockquote').count()).toBe(1);
});
