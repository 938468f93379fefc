import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe.ts';
import { desktop, openBrowser, openPage, phone, watch } from './browser.ts';
import { expectNone, type Finding } from './findings.ts';
import { dist, onePerKind, serve, type BuiltPage, type ServedSite } from './site.ts';

const themes = ['light', 'dark'] as const;

let site: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serve(dist);
  browser = await openBrowser();
  page = await openPage(browser, site, { bypassCSP: true });
  await bringAxe(page);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

// What axe says of structure (names, roles, order, languages) depends on the HTML alone. So the documents take turns in one
// page of the browser, which keeps axe and the stylesheets.
test('axe finds nothing in the structure of any page', { timeout: 300_000 }, async () => {
  await page.goto(site.base);
  const findings: Finding[] = [];
  for (const { path } of site.pages) {
    await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      const html = new DOMParser().parseFromString(text, 'text/html');
      document.documentElement.lang = html.documentElement.lang;
      document.title = html.title;
      document.body.replaceWith(document.adoptNode(html.body));
    }, path);
    findings.push(...(await axeFindings(page, path, 'structure')));
  }
  expectNone(findings);
});

// What axe says of the look (contrast, sizes) depends on the stylesheets, which know elements by name, class and state. So it
// looks at the pages that hold a path of those that no page before them has: every path on the site, in both themes.
test(
  'axe finds nothing in the look of any page, in light, in dark, and on a narrow phone',
  { timeout: 300_000 },
  async () => {
    const findings: Finding[] = [];
    const pages = await pagesOfNewLook();
    expect(pages.length).toBeGreaterThan(15);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      for (const { path } of pages) {
        await page.goto(path);
        findings.push(...(await axeFindings(page, `${path} (${theme})`, 'look')));
      }
      await page.setViewportSize(phone);
      for (const { path } of onePerKind(pages)) {
        await page.goto(path);
        findings.push(...(await axeFindings(page, `${path} (${theme}, 320 px)`, 'all')));
      }
      await page.setViewportSize(desktop);
    }
    expectNone(findings);
  },
);

test(
  'pages load without a message, an error, a failed request or a request to another host',
  { timeout: 120_000 },
  async () => {
    const bare = await openPage(browser, site);
    const findings = watch(bare, site);
    for (const { path } of await pagesOfNewLook()) await bare.goto(path);
    await bare.goto(`${site.base}er-is-geen-bladzijde-met-deze-naam/`);
    await bare.context().close();
    expectNone(findings.filter(({ wrong }) => !wrong.includes('status of 404')));
  },
);

test('no page scrolls sideways at 320 px', { timeout: 120_000 }, async () => {
  const findings: Finding[] = [];
  await page.setViewportSize(phone);
  for (const { path } of await pagesOfNewLook()) {
    await page.goto(path);
    const { width, widest } = await page.evaluate(() => {
      const all = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
      );
      const last = all.filter((element) => element.closest('.table-scroll') === null).at(-1);
      return {
        width: document.documentElement.scrollWidth,
        widest: last === undefined ? '' : `<${last.localName} class="${last.className.toString()}">`,
      };
    });
    if (width <= phone.width) continue;
    const wrong = `it is ${width} px wide on a screen of ${phone.width}`;
    findings.push({ page: path, wrong, repair: `let it wrap, or scroll in itself: ${widest}` });
  }
  await page.setViewportSize(desktop);
  expectNone(findings);
});

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
