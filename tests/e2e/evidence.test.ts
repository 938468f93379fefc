import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../src/site/words.ts';
import { openBrowser, openPage } from './browser.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
import { dist, pathOf, root, serve, type ServedSite } from './site.ts';

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

test('every quotation on every concept page says how, whose reading, why and from what source, and leads to its passage', async () => {
  const words = wordsIn('nl');
  const page = await openPage(browser, site);
  await page.goto(site.base);
  const concepts = site.pages.filter(
    ({ kind, locale }) => (kind === 'concept' || kind === 'evidence') && locale === 'nl',
  );
  const quotations = await page.evaluate(
    async (addresses) => {
      const documents = new Map<string, Promise<Document>>();
      const read = (address: string): Promise<Document> => {
        const made =
          documents.get(address) ??
          fetch(address).then(async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html'));
        documents.set(address, made);
        return made;
      };
      const textOf = (element: Element | null | undefined): string =>
        element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      const found = [];
      for (const address of addresses) {
        for (const figure of (await read(address)).querySelectorAll('figure.quotation')) {
          const quote = figure.querySelector('blockquote');
          const back = new URL(figure.querySelector('.quotation-from a')?.getAttribute('href') ?? '', location.href);
          const passage = (await read(back.pathname)).getElementById(decodeURIComponent(back.hash.slice(1)));
          found.push({
            address,
            to: back.pathname + back.hash,
            how: textOf(figure.querySelector('.how')),
            line: textOf(figure.querySelector('.quotation-how')),
            reason: textOf(figure.querySelector('.quotation-how + p')),
            quoted: textOf(quote?.querySelector('p, li')),
            sources: quote?.querySelectorAll('.cite a').length ?? 0,
            passage: passage?.classList.contains('passage') === true ? textOf(passage) : '',
          });
        }
      }
      return found;
    },
    concepts.map(({ path }) => path),
  );
  await page.context().close();

  expect(quotations).toHaveLength(shownInCases());
  const findings: Finding[] = [];
  const hows: readonly string[] = Object.values(words.how);
  for (const { address, to, how, line, reason, quoted, sources, passage } of quotations) {
    const add = (wrong: string): void => {
      findings.push({
        page: address,
        wrong: `the passage from ${to} ${wrong}`,
        repair: 'src/components/concept/Evidence.astro.',
      });
    };
    if (!hows.includes(how)) add('does not say how it shows the concept');
    if (!Object.values(words.reading).some((reading) => line.includes(reading)))
      add('does not say whose reading it is');
    if (reason === '') add('has no reason');
    if (sources === 0) add('has no source');
    if (passage === '') add('leads to no passage of that name');
    // Citations are written shorter on the page of the case, so the words before the first are compared.
    else if (!passage.includes(quoted.slice(0, 40))) add('is not what stands there');
  }
  expectNone(findings);
});

test('the way back from a quotation brings its passage into view', async () => {
  const page = await openPage(browser, site);
  await page.goto(pathOf(site, 'nl', 'concept', 'samen-leren'));
  await page.locator('.quotation-from a').first().click();
  await page.waitForURL(/#/);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(
    await page.locator(`[id="${id}"]`).evaluate((passage) => {
      const { top } = passage.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight / 2;
    }),
  ).toBe(true);
  await page.context().close();
});

/** How often the cases say in their files that a passage shows a concept. */
function shownInCases(): number {
  const files = globSync('src/content/cases/*.mdx', { cwd: root }).filter((file) => !file.endsWith('.en.mdx'));
  return files.flatMap((file) => readFileSync(join(root, file), 'utf8').match(/<Shows\s/g) ?? []).length;
}
