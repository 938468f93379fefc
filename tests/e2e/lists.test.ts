import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { wordsIn } from '../../src/site/words.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
import { pages, pathOf } from '../pages/site.ts';
import { test } from './test.ts';

/** Every value of every filter of a list, with the number beside it. */
const values = (page: Page) =>
  page.locator('.filters li:has(.count):has(a)').evaluateAll((all) =>
    all.map((one) => ({
      to: one.querySelector('a')?.getAttribute('href') ?? '',
      count: Number(one.querySelector('.count')?.textContent),
    })),
  );

const rows = { case: '.rows > li', concept: '.glossary > div', source: '.references > li' } as const;

test.for(['case', 'concept', 'source'] as const)(
  'each filter of the list of a %s leads without scripts to as many entries as it says, names itself, and can be left',
  async (kind, { open }) => {
    const page = await open({ javaScriptEnabled: false });
    const list = pathOf('en', kind);
    await page.goto(list);
    const all = await page.locator(rows[kind]).count();
    const filters = await values(page);
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
    await page.locator('.list-count a', { hasText: wordsIn('en').showAll }).click();
    await page.waitForURL(`**${list}`);
    expect(await page.locator(rows[kind]).count()).toBe(all);
  },
);

test('the page of open questions counts what stands on it, and each part says how to help or that nothing is open', async ({
  page,
}) => {
  await page.goto(pathOf('en', 'open'));
  const { groups } = wordsIn('en').open;
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

test('the page of a source quotes the passages that cite it, and leads to each', async ({ page }) => {
  const sources = pages.filter(({ kind, locale }) => kind === 'source' && locale === 'en');
  const findings: Finding[] = [];
  let followed = 0;
  for (const { path } of sources) {
    await page.goto(path);
    const first = page.locator('.uses ul a').first();
    if ((await first.count()) === 0) continue;
    followed += 1;
    const words = (await first.textContent())?.replace(/…$/, '').trim() ?? '';
    await first.click();
    await page.waitForURL(({ hash }) => hash !== '', { waitUntil: 'load' });
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
  expect(followed).toBeGreaterThan(3);
  expectNone(findings);
});

test('the home page leads to every list and every page that looks across entries', async ({ page }) => {
  await page.goto(pathOf('en'));
  const hrefs = new Set(
    await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  );
  const ways = (
    ['case', 'concept', 'lens', 'path', 'tool', 'source', 'word', 'dissent', 'compare', 'session', 'open'] as const
  ).map((one) => pathOf('en', one));
  expect(ways.filter((way) => !hrefs.has(way))).toEqual([]);
  const cases = await page
    .locator('.case-grid a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect([...cases].sort()).toEqual(
    pages
      .filter(({ kind, locale }) => kind === 'case' && locale === 'en')
      .map(({ path }) => path)
      .sort(),
  );
  expect(await page.locator('.quotation .mark-contradicts').count()).toBe(1);
});

test('on a phone the filters of a list wait behind a button, and every item of the menu is in sight', async ({
  open,
}) => {
  for (const width of [320, 390]) {
    const page = await open({ viewport: { width, height: 640 } });
    await page.goto(pathOf('en', 'case'));
    for (const item of await page.locator('.site-nav a').all()) {
      const box = await item.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height < 200, `${width} px`).toBe(true);
    }
    expect(await page.locator('.filters').isVisible()).toBe(false);
    const [first] = await page.locator('.rows > li').all();
    expect((await first?.boundingBox())?.y).toBeLessThan(640);
    await page.locator('.filters-open').click();
    await page.locator('.filters a').nth(1).click();
    await page.waitForURL(`**${pathOf('en', 'case')}*/*/`);
  }
});
