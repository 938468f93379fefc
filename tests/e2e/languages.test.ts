import { expect } from 'vitest';
import { pages as german } from '../../src/languages/de/pages.ts';
import { languageName } from '../../src/site/words.ts';
import { atlas, pathOf } from '../pages/site.ts';
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

test('an old address leads on in its language, with the passage and what else was asked for', async ({ page }) => {
  await page.goto(`${pathOf('nl', 'case', 'gull-rock-1907')}?lens=three-duties#oil-borrowed`);
  await page.waitForURL(`**${pathOf('nl', 'case', 'night-without-oil')}?lens=three-duties#oil-borrowed`);
});
