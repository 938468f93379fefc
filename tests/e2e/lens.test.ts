import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/site/words/index.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { expectNone, type Finding } from './findings.ts';
import { dist, pathOf, serve, type ServedSite } from './site.ts';

const caseId = 'een-huisartsenorganisatie-in-twente';
const lensId = 'drie-functies';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = await serve(dist);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A passage as it looks now. */
interface Look {
  readonly id: string;
  readonly ground: string;
  readonly colour: string;
  readonly opacity: string;
  /** Addresses of the concepts it shows, with whether their reason and a sign stand beside it visibly. */
  readonly notes: readonly { readonly concept: string; readonly reason: boolean; readonly sign: boolean }[];
}

const looksOf = (page: Page): Promise<readonly Look[]> =>
  page.evaluate(() => {
    const visible = (element: Element | null): boolean =>
      element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;
    return [...document.querySelectorAll('.passage')].map((passage) => {
      const text = passage.querySelector('.passage-text') ?? passage;
      const { backgroundColor, color, opacity } = getComputedStyle(text);
      const notes = [...passage.querySelectorAll('.notes > li')].map((note) => ({
        concept: note.querySelector('a')?.getAttribute('href') ?? '',
        reason: visible(note.querySelector('.note-reason')),
        sign: [...note.querySelectorAll('.sign')].some(visible),
      }));
      return { id: passage.id, ground: backgroundColor, colour: color, opacity, notes };
    });
  });

describe('a case, with JavaScript switched off', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(browser, site, { javaScriptEnabled: false });
    await page.goto(pathOf(site, 'nl', 'case', caseId));
  });

  test('begins with no passage lit', async () => {
    const looks = await looksOf(page);
    expect(looks.length).toBeGreaterThan(5);
    expect(new Set(looks.map(({ ground }) => ground)).size).toBe(1);
    expect(looks.flatMap(({ notes }) => notes).filter(({ reason, sign }) => reason || sign)).toEqual([]);
  });

  test('lights the passages that show a concept of the chosen lens, with sign and reason, and fades nothing', async () => {
    const before = await looksOf(page);
    await page.locator(`input[type=radio][value=${lensId}]`).check();
    const concepts = await page
      .locator('.lens-legend:visible li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(concepts).toHaveLength(3);

    const plain = before[0]?.ground;
    for (const [at, look] of (await looksOf(page)).entries()) {
      const ofLens = look.notes.filter(({ concept }) => concepts.includes(concept));
      expect({ id: look.id, lit: look.ground !== plain }).toEqual({ id: look.id, lit: ofLens.length > 0 });
      expect({ id: look.id, signs: look.notes.filter(({ sign }) => sign) }).toEqual({
        id: look.id,
        signs: ofLens.map((note) => ({ ...note, reason: true, sign: true })),
      });
      expect([look.colour, look.opacity]).toEqual([before[at]?.colour, '1']);
    }
  });

  test('lights others with another lens, and none again with none', async () => {
    const lit = async (): Promise<readonly string[]> =>
      (await looksOf(page)).filter(({ notes }) => notes.some(({ sign }) => sign)).map(({ id }) => id);
    const first = await lit();
    await page.locator('input[type=radio][value=zes-principes]').check();
    const second = await lit();
    expect(second).not.toEqual([]);
    expect(second).not.toEqual(first);
    await page.getByRole('radio', { name: wordsIn('nl').lens.none, exact: true }).check();
    expect(await lit()).toEqual([]);
  });
});

test('axe finds nothing on a case with a lens chosen, in light and dark', async () => {
  const page = await openPage(browser, site, { bypassCSP: true });
  await bringAxe(page);
  const findings: Finding[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(pathOf(site, 'nl', 'case', caseId));
    const radios = page.locator('input[type=radio][name=lens]');
    for (let at = 1; at < (await radios.count()); at += 1) {
      await radios.nth(at).check();
      const chosen = await radios.nth(at).getAttribute('value');
      findings.push(...(await axeFindings(page, `the case with lens "${chosen ?? ''}" (${colorScheme})`, 'look')));
    }
  }
  await page.context().close();
  expectNone(findings);
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

  expect(quotations.length).toBeGreaterThan(20);
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

test('the language switch leads from a case to its translation and back', async () => {
  const page = await openPage(browser, site);
  await page.goto(pathOf(site, 'nl', 'case', caseId));
  await page
    .getByRole('banner')
    .getByRole('link', { name: wordsIn('en').language })
    .click();
  await page.waitForURL(`**${pathOf(site, 'en', 'case', caseId)}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page
    .getByRole('banner')
    .getByRole('link', { name: wordsIn('nl').language })
    .click();
  await page.waitForURL(`**${pathOf(site, 'nl', 'case', caseId)}`);
  await page.context().close();
});
