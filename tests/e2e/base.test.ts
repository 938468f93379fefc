import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { quotationsPerPage } from '../../src/core/views/evidence-view.ts';
import { wordsIn } from '../../src/site/words.ts';
import { openBrowser, openPage, watch } from './browser.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
import { build, copyProject } from './project-copy.ts';
import { preview } from 'astro';
import { dist, pathOf, type ServedSite } from './site.ts';

// One build answers for two things that the content of the atlas does not have of itself: a base path, and a case with a
// picture and with more passages for one concept than a page shows.
const base = '/opgavenatlas/';
const caseId = 'proeftuin-aan-de-rand';
const concept = 'samen-leren';
const passages = 14;

let folder: string;
let site: ServedSite;
let browser: Browser;
let page: Page;
let unwanted: readonly Finding[];

beforeAll(async () => {
  folder = copyProject('base-path');
  await addCase();
  const { code, output } = await build(folder, { ATLAS_BASE: base });
  if (code !== 0) throw new Error(`The build under the base failed:\n${output}`);
  const server = await preview({ root: folder, base, server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  site = {
    folder: join(folder, 'dist'),
    base,
    project: folder,
    atlas: dist.atlas,
    origin: `http://127.0.0.1:${server.port}`,
    pages: [],
    pieces: [],
    close: () => server.stop(),
  };
  browser = await openBrowser();
  page = await openPage(browser, site);
  unwanted = watch(page, site);
  return async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  };
}, 900_000);

async function addCase(): Promise<void> {
  const cases = join(folder, 'src/content/cases');
  const picture = sharp({ create: { width: 1600, height: 900, channels: 3, background: '#1d5c77' } });
  await picture.png().toFile(join(cases, 'proeftuin.png'));
  const source = /\[@([a-z0-9-]+)/.exec(readFileSync(join(cases, 'energie-in-vier-wijken.mdx'), 'utf8'))?.[1] ?? '';
  const shown = Array.from({ length: passages }, (_, at) => [
    `<Passage id="proef-${at + 1}">`,
    `  Bijeenkomst ${at + 1} bracht de partijen bij elkaar. [@${source}]`,
    '',
    `  <Shows concept="${concept}" how="illustrates" reading="atlas">`,
    `    In bijeenkomst ${at + 1} keken zij samen terug.`,
    '  </Shows>',
    '</Passage>',
  ]);
  const frontMatter = {
    title: 'Een proeftuin aan de rand',
    summary: 'Een verzonnen casus met een plaatje, om te zien of plaatjes goed op een bladzijde komen.',
    form: 'illustration',
    status: 'published',
    sector: ['energie'],
    scale: 'buurt',
    place: 'Nergens',
    period: { from: '2020' },
    parties: [{ id: 'bewoners', kind: 'bewoners', name: 'De buurt', role: 'Doet mee' }],
    timeline: [{ id: 'begin', date: '2020', text: 'Het begint.', sources: [source] }],
    worked: [{ id: 'goed', text: 'Dat ging goed.', sources: [source] }],
    friction: [{ id: 'stroef', text: 'Dat ging stroef.', sources: [source] }],
    unknown: [{ id: 'onbekend', text: 'Hoe het afliep.' }],
    questions: [{ id: 'vraag', level: 'understand', text: 'Wat gebeurde er?' }],
  };
  const picturePart = ['![Een vlak van één kleur](./proeftuin.png)'];
  const body = [picturePart, ...shown].map((part) => part.join('\n')).join('\n\n');
  writeFileSync(
    join(cases, `${caseId}.mdx`),
    `---\n${JSON.stringify(frontMatter)}\n---\n\nEen begin. [@${source}]\n\n${body}\n`,
  );
}

describe('a site under a base path', () => {
  test('loads its pages with all they need, and lights a lens', async () => {
    await page.goto(pathOf(site, 'nl', 'case', 'een-huisartsenorganisatie-in-twente'));
    const grounds = (): Promise<readonly string[]> =>
      page.locator('.passage-text').evaluateAll((texts) => texts.map((text) => getComputedStyle(text).backgroundColor));
    const before = await grounds();
    await page.locator('input[type=radio][value=drie-functies]').check();
    expect(await grounds()).not.toEqual(before);
    expectNone(unwanted);
  });

  test('searches, and leads to what it found', async () => {
    await page.goto(pathOf(site, 'nl'));
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: wordsIn('nl').search.title }).waitFor();
    await page.keyboard.type('betrokkenheid huisartsen');
    await page.locator('.search-hit-title').first().click();
    const found = pathOf(site, 'nl', 'case', 'een-huisartsenorganisatie-in-twente');
    await page.waitForURL(({ pathname }) => pathname === found);
    expectNone(unwanted);
  });
});

test('a picture in a case is sized, responsive and lazy, has its words, and loads', async () => {
  await page.goto(pathOf(site, 'nl', 'case', caseId));
  const picture = page.locator('.page-body img');
  const attribute = (name: string): Promise<string | null> => picture.getAttribute(name);
  expect(await attribute('alt')).toBe('Een vlak van één kleur');
  expect([await attribute('width'), await attribute('height')]).toEqual(['1600', '900']);
  expect(await attribute('loading')).toBe('lazy');
  expect(((await attribute('srcset')) ?? '').split(',').length).toBeGreaterThan(1);
  expect(await attribute('sizes')).not.toBeNull();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      picture.evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0),
    )
    .toBe(true);
  const { width, measure } = await picture.evaluate((image) => ({
    width: image.getBoundingClientRect().width,
    measure: image.parentElement?.getBoundingClientRect().width ?? 0,
  }));
  expect(width).toBeLessThanOrEqual(measure);
  expectNone(unwanted);
});

test('a concept with many passages shows the strongest, and the rest on pages of their own', async () => {
  const shown: string[] = [];
  const collect = async (): Promise<number> => {
    const from = await page
      .locator('.quotation-from a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    shown.push(...from);
    return from.length;
  };
  await page.goto(pathOf(site, 'nl', 'concept', concept));
  expect(await collect()).toBe(quotationsPerPage);
  const others = await page
    .locator('nav.pager a:not([aria-current])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(others).not.toEqual([]);
  for (const path of others) {
    await page.goto(path);
    await collect();
  }
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.filter((address) => address.startsWith(pathOf(site, 'nl', 'case', caseId)))).toHaveLength(passages);
});
