import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { wordsIn } from '../../src/site/words.ts';
import { expectNone, type Finding } from '../pages/findings.ts';
import { atlas, pathOf } from '../pages/site.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { test } from './test.ts';

const story = pathOf('en', 'case', atlas.story);
const lens = 'three-duties';

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
  test('begins with no passage lit', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(story);
    const looks = await looksOf(page);
    expect(looks.length).toBeGreaterThan(3);
    expect(new Set(looks.map(({ ground }) => ground)).size).toBe(1);
    expect(looks.flatMap(({ notes }) => notes).filter(({ reason, sign }) => reason || sign)).toEqual([]);
  });

  test('lights the passages that show a concept of the chosen lens, with sign and reason, and fades nothing', async ({
    open,
  }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(story);
    const before = await looksOf(page);
    await page.locator(`input[type=radio][value=${lens}]`).check();
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

  test('lights others with another lens, and none again with none', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(story);
    await page.locator(`input[type=radio][value=${lens}]`).check();
    const lit = async (): Promise<readonly string[]> =>
      (await looksOf(page)).filter(({ notes }) => notes.some(({ sign }) => sign)).map(({ id }) => id);
    const first = await lit();
    await page.locator('input[type=radio][value=near-and-far]').check();
    const second = await lit();
    expect(second).not.toEqual([]);
    expect(second).not.toEqual(first);
    await page.getByRole('radio', { name: wordsIn('en').lens.none, exact: true }).check();
    expect(await lit()).toEqual([]);
  });
});

test('a lens that is chosen by touch stands in the address, however late its script comes', async ({ open }) => {
  const page = await open({ hasTouch: true });
  const script = Promise.withResolvers<undefined>();
  await page.route('**/lens-reader.*.js', async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto(story);
  await page.locator(`input[type=radio][value=${lens}]`).tap();
  expect(new URL(page.url()).search).toBe('');
  script.resolve(undefined);
  await page.waitForURL(`**${story}?lens=${lens}`);
  await page.reload();
  await expect.poll(() => page.locator(`input[value=${lens}]`).isChecked()).toBe(true);
});

test('axe finds nothing on a case with a lens chosen, in light and dark', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  await bringAxe(page);
  const findings: Finding[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(story);
    const radios = page.locator('input[type=radio][name=lens]');
    for (let at = 1; at < (await radios.count()); at += 1) {
      await radios.nth(at).check();
      const chosen = await radios.nth(at).getAttribute('value');
      findings.push(...(await axeFindings(page, `the case with lens "${chosen ?? ''}" (${colorScheme})`, 'theme')));
    }
  }
  expectNone(findings);
});

test('the language switch leads from a case to its translation and back', async ({ page }) => {
  await page.goto(story);
  await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click();
  await page.waitForURL(`**${pathOf('nl', 'case', atlas.story)}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`**${story}`);
});
