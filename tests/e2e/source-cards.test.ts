import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atlas, pathOf, wordsIn } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { desktop, phone, test } from './test.ts';

const story = pathOf('en', 'case', atlas.story);
const { sourceCard: words, kinds } = wordsIn('en');

const citation = (page: Page) => page.locator('.passage .cite a').first();
const grade = (page: Page) => page.locator('.passage .cite .grade').first();
const card = (page: Page) => page.locator('.source-card:popover-open');
const back = (page: Page) => page.getByRole('button', { name: words.back });
const inSight = (one: Element): boolean => {
  const { top, bottom } = one.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

/** The reference that a citation stands for, as the list of the page has it, without its grade. */
async function referenceOf(page: Page): Promise<string> {
  const href = (await citation(page).getAttribute('href')) ?? '';
  return (await page.locator(href).innerText()).replace(/\s*[ABC]$/, '');
}

test.for([desktop, phone])(
  'a citation shows its source, grade, reason and link where it stands, until Escape; $width px',
  async (viewport, { open }) => {
    const page = await open({ viewport });
    await page.goto(story);
    const reference = await referenceOf(page);
    await citation(page).click();
    await card(page).waitFor();
    expect(await card(page).innerText()).toContain(reference);
    const { A, B, C } = kinds.source.fields.grade.options;
    await card(page)
      .getByText(new RegExp([A, B, C].join('|')))
      .waitFor();
    expect(await card(page).locator('a').last().textContent()).toBe(words.list);
    expect(await card(page).evaluate(inSight)).toBe(true);
    expect(await citation(page).evaluate(inSight)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    await citation(page).click();
    await expect.poll(() => card(page).locator('.reference').count()).toBe(1);
  },
);

describe('a grade', () => {
  test('opens the card by touch', async ({ open }) => {
    const page = await open({ hasTouch: true, viewport: phone });
    await page.goto(story);
    await grade(page).tap();
    await card(page).waitFor();
    await page.touchscreen.tap(5, 5);
    await card(page).waitFor({ state: 'hidden' });
  });

  test('opens the card by keyboard; without scripts it leads to the page of its source', async ({ open, page }) => {
    await page.goto(story);
    await grade(page).press('Enter');
    await card(page).getByRole('link', { name: words.about }).waitFor();
    const quiet = await open({ javaScriptEnabled: false });
    await quiet.goto(story);
    await grade(quiet).press('Enter');
    await quiet.waitForURL(`**${pathOf('en', 'source')}*/`);
    expect(await quiet.locator('.why-grade').count()).toBe(1);
  });
});

test('from a card one can go to the list, and back to where one came from', async ({ page }) => {
  await page.goto(story);
  for (const start of [citation(page), grade(page)]) {
    await start.click();
    await card(page).getByRole('link', { name: words.list }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(await citation(page).getAttribute('href'));
    await expect.poll(() => card(page).count()).toBe(0);
    expect(await back(page).evaluate(inSight)).toBe(true);
    await back(page).click();
    expect(await start.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await start.evaluate(inSight)).toBe(true);
    expect(await back(page).count()).toBe(0);
  }
});

test('without scripts a citation leads to the reference; in a browser without cards it does, and leaves a way back', async ({
  open,
}) => {
  const quiet = await open({ javaScriptEnabled: false });
  await quiet.goto(story);
  await citation(quiet).click();
  expect(new URL(quiet.url()).hash).toBe(await citation(quiet).getAttribute('href'));
  const old = await open();
  await old.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'));
  await old.goto(story);
  await citation(old).click();
  await back(old).click();
  expect(await citation(old).evaluate((one) => one === document.activeElement)).toBe(true);
});

test('axe finds nothing on an open card, in light and dark', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  const axe = await bringAxe(page);
  await page.goto(story);
  await citation(page).click();
  await card(page).waitFor();
  await axe.look('an open card', 'colour');
  axe.expectNothing();
});
