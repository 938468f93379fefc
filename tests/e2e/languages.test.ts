import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect } from 'vitest';
import { pages as german } from '../../src/languages/de/pages.ts';
import { languageName } from '../../src/site/words.ts';
import { atlas, pathOf } from '../pages/site.ts';
import { astro, copyProject, ended } from '../setup/project-copy.ts';
import { test } from './test.ts';

test('a reader turns to the third language, and finds each page in it or a notice in it', async ({ page }) => {
  await page.goto(pathOf('en', 'case', atlas.story));
  await page
    .getByRole('banner')
    .getByRole('link', { name: languageName('de') })
    .click();
  await page.waitForURL(`**${pathOf('de', 'case', atlas.story)}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await page.locator('.notice').count()).toBe(0);

  await page.getByRole('article').getByRole('link', { name: 'gemeinsam wachen' }).click();
  await page.waitForURL(`**${pathOf('de', 'concept', 'shared-watch')}`);
  await page.goto(pathOf('de', 'concept', 'relief'));
  const notice = page.locator('.notice');
  expect(await notice.textContent()).toContain(german.untranslated.title);
  expect(await notice.getByRole('link').getAttribute('href')).toBe(pathOf('en', 'concept', 'relief'));
  expect(await page.locator('h1').evaluate((title) => title.closest('[lang]')?.getAttribute('lang'))).toBe('en');
});

test('a question in the third language is answered in it', async ({ page }) => {
  await page.goto(`${pathOf('de', 'search')}?q=nacht+%C3%B6l`);
  const first = page.locator('.search-hit-title').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toContain(pathOf('de', 'case', atlas.story));
});

test('an atlas in one language builds, and leads to no other language and speaks of none', async () => {
  const folder = copyProject('one-language');
  const change = (file: string, from: string | RegExp, to: string): void => {
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replaceAll(from, to));
  };
  change('site.config.ts', "languages: ['en', 'nl', 'de']", "languages: ['en']");
  for (const file of globSync('src/{content,guides}/**/*.{mdx,yaml}', { cwd: folder }))
    if (/\.(?:nl|de)\.mdx$/.test(file)) rmSync(join(folder, file));
    else change(file, /^ +(?:nl|de): .*\n/gm, '');
  const { code, output } = await ended(astro(folder, ['build']));
  expect(code, output).toBe(0);
  const read = globSync('dist/**/index.html', { cwd: folder })
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')))
    .filter((html) => html.querySelector('h1') !== null);
  rmSync(folder, { recursive: true });

  expect(new Set(read.map((html) => html.querySelector('html')?.getAttribute('lang')))).toEqual(new Set(['en']));
  expect(read.flatMap((html) => html.querySelectorAll('head [hreflang], header [hreflang]').map(String))).toEqual([]);
  const other = read.filter((html) =>
    /Dutch|German|undefined|\bin [.,;]\s/.test(html.querySelector('main')?.text ?? ''),
  );
  expect(other.map((html) => html.querySelector('h1')?.text)).toEqual([]);
});

test.for([
  ['path', 'first-night', '.step-text', [null, null, 'en']],
  ['lens', 'three-duties', '.prompt', [null, null, 'en']],
] as const)(
  'what a translation of a %s has no words for stands there in the language of the original',
  async ([kind, id, part, wanted], { page }) => {
    await page.goto(pathOf('nl', kind, id));
    expect(await page.locator(part).evaluateAll((all) => all.map((one) => one.getAttribute('lang')))).toEqual(wanted);
  },
);
