import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe.ts';
import { desktop, openBrowser, openPage, phone, watch } from './browser.ts';
import { expectNone, type Finding } from './findings.ts';
import { dist, largestOfEachKind, serve, type BuiltPage, type ServedSite } from './site.ts';

const themes = ['light', 'dark'] as const;

let site: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serve(dist);
  browser = await openBrowser();
  page = await openPage(browser, site, { bypassCSP: true });
  await bringAxe(page);
  return async () => {
    await browser.close();
    await site.close();
  };
});

// What axe says of structure (names, roles, order, languages) depends on the HTML alone. So the documents take turns in one
// page of the browser, which keeps axe and the stylesheets.
test('axe finds nothing in the structure of any page', { timeout: 300_000 }, async () => {
  await page.goto(site.base);
  const findings: Finding[] = [];
  for (const { path } of site.pages) {
    await page.evaluate(takeTurn, path);
    findings.push(...(await axeFindings(page, path, 'structure')));
  }
  expectNone(findings);
});

// What axe says of the look (contrast, sizes) depends on the stylesheets, which know elements by name, class and state. So it
// looks at the pages that hold a path of those that no page before them has: every path on the site, in both themes.
test('axe finds nothing in the look of any page, in light and dark', { timeout: 300_000 }, async () => {
  const findings: Finding[] = [];
  const pages = await pagesOfNewLook();
  expect(pages.length).toBeGreaterThan(15);
  for (const { path } of pages) {
    await page.goto(path);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      findings.push(...(await axeFindings(page, `${path} (${theme})`, 'look')));
    }
  }
  expectNone(findings);
});

test(
  'axe finds nothing on a page of each kind on a phone of 320 px, in light and dark',
  { timeout: 300_000 },
  async () => {
    const findings: Finding[] = [];
    await page.setViewportSize(phone);
    for (const { path } of largestOfEachKind(site.pages)) {
      await page.goto(path);
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        findings.push(...(await axeFindings(page, `${path} (${theme}, 320 px)`, theme === 'light' ? 'all' : 'look')));
      }
    }
    await page.setViewportSize(desktop);
    expectNone(findings);
  },
);

test('no page scrolls sideways at 320 px', { timeout: 120_000 }, async () => {
  await page.setViewportSize(phone);
  await page.goto(site.base);
  const findings: Finding[] = [];
  for (const { path } of site.pages) {
    await page.evaluate(takeTurn, path);
    const { width, widest } = await page.evaluate(() => {
      const { scrollWidth } = document.documentElement;
      const all = [...document.body.querySelectorAll('*')];
      const last =
        scrollWidth === window.innerWidth
          ? undefined
          : all.findLast((element) => element.getBoundingClientRect().right > scrollWidth - 1);
      return { width: scrollWidth, widest: last?.outerHTML.slice(0, 100) ?? '' };
    });
    const wrong = `it is ${width} px wide on a screen of ${phone.width}`;
    if (width > phone.width)
      findings.push({ page: path, wrong, repair: `let it wrap, or scroll in a positioned element: ${widest}` });
  }
  await page.setViewportSize(desktop);
  expectNone(findings);
});

// What a page loads and runs depends on its elements too; what its addresses lead to is in pages.test.ts, for every page.
test(
  'pages load without a message, an error, a failed request or a request to another host',
  { timeout: 120_000 },
  async () => {
    const bare = await openPage(browser, site);
    const findings = watch(bare, site);
    for (const { path } of await pagesOfNewLook()) await bare.goto(path);
    await bare.context().close();
    expectNone(findings);
  },
);

test('an address that does not exist gets the page that says so, in both languages', async () => {
  const answer = await page.goto(`${site.base}er-is-geen-bladzijde-met-deze-naam/`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator('main [lang=en], main[lang=en]').count()).toBeGreaterThan(0);
});

/** Puts the document at an address in the place of the one that is open, with its language and title. Runs in the browser. */
async function takeTurn(address: string): Promise<void> {
  const text = await (await fetch(address)).text();
  const html = new DOMParser().parseFromString(text, 'text/html');
  document.documentElement.lang = html.documentElement.lang;
  document.title = html.title;
  document.body.replaceWith(document.adoptNode(html.body));
}

let known: readonly BuiltPage[] | undefined;

/** The pages with a path of elements, from the body down, by name, class and state, that no page before them holds. */
async function pagesOfNewLook(): Promise<readonly BuiltPage[]> {
  if (known !== undefined) return known;
  await page.goto(site.base);
  const fresh = await page.evaluate(
    async (addresses) => {
      const seen = new Set<string>();
      const states = ['aria-current', 'aria-selected', 'open', 'disabled', 'checked', 'type'];
      const isNew: boolean[] = [];
      for (const address of addresses) {
        const text = await (await fetch(address)).text();
        const before = seen.size;
        const walk = (element: Element, above: string): void => {
          const state = states
            .filter((name) => element.hasAttribute(name))
            .map((name) => `[${name}=${element.getAttribute(name) ?? ''}]`);
          const path = `${above}>${element.localName}.${[...element.classList].sort().join('.')}${state.join('')}`;
          seen.add(path);
          for (const child of element.children) walk(child, path);
        };
        walk(new DOMParser().parseFromString(text, 'text/html').body, '');
        isNew.push(seen.size > before);
      }
      return isNew;
    },
    site.pages.map(({ path }) => path),
  );
  known = site.pages.filter((_, at) => fresh[at] === true);
  return known;
}
