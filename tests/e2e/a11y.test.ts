import { expect, inject } from 'vitest';
import { pagesWithNew } from '../pages/distinct-pages.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
import { readPages } from '../pages/read-pages.ts';
import { largestOfEachKind, pages, site, type BuiltPage } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { takeTurn } from './document-turns.ts';
import { desktop, phone, test } from './test.ts';

/** Milliseconds: these look at every page, and a slow machine must not fail for that. */
const patience = 1_500_000;

const read = readPages(pages);
const largest = largestOfEachKind(pages);
/** Where each page is asked for, those that differ from all others in what a rule can see; or else one of each kind. */
const differing = (what: 'path' | 'skeleton'): readonly BuiltPage[] =>
  inject('everyPage') ? pagesWithNew(what, read) : largest;

test(
  'axe finds nothing on any page, nor on one of each kind on a phone of 320 px, in light and dark',
  {
    timeout: patience,
  },
  async ({ open }) => {
    const page = await open({ bypassCSP: true });
    const axe = await bringAxe(page);
    for (const one of new Set([...differing('path'), ...largest])) {
      await page.setViewportSize(desktop);
      await page.goto(one.path);
      await axe.look(one.path);
      if (!largest.includes(one)) continue;
      await page.setViewportSize(phone);
      await axe.look(`${one.path} (${phone.width} px)`, inject('everyPage') ? 'all' : 'size');
    }
    axe.expectNothing();
  },
);

// What axe says of structure (names, roles, order) depends on the HTML alone, and hardly on its words. So the documents take
// turns in one page of the browser, which keeps axe and the stylesheets; one whose skeleton was looked at is not looked at again.
test.runIf(inject('everyPage'))(
  'axe finds nothing in the structure of any page',
  { timeout: patience },
  async ({ open }) => {
    const page = await open({ bypassCSP: true });
    const axe = await bringAxe(page);
    await page.goto(site.base);
    for (const { path } of differing('skeleton')) {
      await takeTurn(page, path);
      await axe.look(path);
    }
    axe.expectNothing();
  },
);

test('no page scrolls sideways at 320 px', { timeout: patience }, async ({ open }) => {
  const page = await open({ bypassCSP: true, viewport: phone });
  await page.goto(site.base);
  const wide: Finding[] = [];
  for (const { path } of inject('everyPage') ? pages : pagesWithNew('path', read)) {
    await takeTurn(page, path);
    const found = await page.evaluate(() => {
      const width = document.documentElement.scrollWidth;
      if (width <= window.innerWidth) return undefined;
      const all = [...document.body.querySelectorAll('*')];
      const widest = all.findLast((element) => element.getBoundingClientRect().right > width - 1);
      return `${width} px, by ${widest?.outerHTML.slice(0, 100) ?? 'nothing that can be named'}`;
    });
    if (found === undefined) continue;
    wide.push({
      page: path,
      wrong: `it is wider than a screen of ${phone.width} px`,
      repair: 'let it wrap, or scroll in an element of its own that is positioned.',
      detail: found,
    });
  }
  expectNone(wide);
});

// What a page loads and runs depends on its elements too; what its addresses lead to is in tests/pages, for every page.
test(
  'pages load without a message, an error, a failed request or a request to another host',
  { timeout: patience },
  async ({ page }) => {
    for (const { path } of differing('path')) await page.goto(path);
  },
);

test('an address that does not exist gets the page that says so, in both languages', async ({ open }) => {
  const page = await open();
  const answer = await page.goto(`${site.base}er-is-geen-bladzijde-met-deze-naam/`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator('main [lang=en], main[lang=en]').count()).toBeGreaterThan(0);
});
