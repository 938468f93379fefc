import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atlas, pathOf, wordsIn } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { desktop, phone, test } from './test.ts';

const story = pathOf('en', 'case', atlas.story);
const lens = 'three-duties';
const words = wordsIn('en');

/** Opens the choice, and takes a lens from it with the pointer. */
async function choose(page: Page, value: string): Promise<void> {
  await page.getByRole('button', { name: words.lens.choose }).first().click();
  await page.locator(`input[value=${value}]`).click();
}
const withoutLens = (page: Page) => page.getByRole('button', { name: words.lens.without }).click();
const addressOf = (page: Page): string => new URL(page.url()).search + new URL(page.url()).hash;

/** A passage as it looks now. */
interface Look {
  readonly id: string;
  readonly ground: string;
  readonly colour: string;
  readonly opacity: string;
  /** The notes that can be seen, and how many it says are folded. */
  readonly notes: readonly {
    readonly concept: string;
    readonly contrary: boolean;
    readonly reason: boolean;
    readonly sign: boolean;
  }[];
  readonly folded: number;
}

const looksOf = (page: Page): Promise<readonly Look[]> =>
  page.evaluate(() => {
    const visible = (one: Element | null): boolean => one?.checkVisibility({ visibilityProperty: true }) === true;
    return [...document.querySelectorAll('.passage')].map((passage) => {
      const { backgroundColor, color, opacity } = getComputedStyle(passage);
      const all = [...passage.querySelectorAll('.note')];
      const notes = all.filter(visible).map((note) => ({
        concept: note.querySelector('a')?.textContent.trim() ?? '',
        contrary: note.querySelector('details') === null,
        reason: visible(note.querySelector('.reason')),
        sign: [...note.querySelectorAll('.sign')].some(visible),
      }));
      const folded = visible(passage.querySelector('.others')) ? all.length - notes.length : 0;
      return { id: passage.id, ground: backgroundColor, colour: color, opacity, notes, folded };
    });
  });

describe('a case, with JavaScript switched off', () => {
  test('begins with no passage lit, and with the reason of what is contrary', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(story);
    const looks = await looksOf(page);
    expect(looks.length).toBeGreaterThan(3);
    expect(new Set(looks.map(({ ground }) => ground)).size).toBe(1);
    const notes = looks.flatMap((look) => look.notes);
    expect(notes.filter(({ sign, reason, contrary }) => sign || reason !== contrary)).toEqual([]);
    expect(await page.locator('.lens-bar').isVisible()).toBe(false);
  });

  test('tells a reason at one touch, and all at another', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(story);
    await page.locator('.note summary').first().click();
    const told = async () => (await looksOf(page)).flatMap(({ notes }) => notes).filter(({ reason }) => reason);
    expect((await told()).filter(({ contrary }) => !contrary)).toHaveLength(1);
    await page.getByRole('checkbox', { name: words.lens.every }).check();
    expect(await told()).toEqual((await looksOf(page)).flatMap(({ notes }) => notes));
  });

  test('lights the passages of the chosen lens with sign and reason, folds other notes, and fades nothing', async ({
    open,
  }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(story);
    const before = await looksOf(page);
    await choose(page, lens);
    const legend = page.locator('.lens-legend:visible li');
    const concepts = (await legend.allTextContents()).map((text) => text.replace(/^\s*\d+|\d+\s*$/g, '').trim());
    expect(concepts).toHaveLength(3);
    for (const [at, look] of (await looksOf(page)).entries()) {
      const was = before[at];
      const ofLens = was?.notes.filter(({ concept }) => concepts.includes(concept)) ?? [];
      expect(look).toMatchObject({
        id: was?.id,
        colour: was?.colour,
        opacity: '1',
        notes: ofLens.map((note) => ({ ...note, reason: true, sign: true })),
        folded: (was?.notes.length ?? 0) - ofLens.length,
      });
      expect({ id: look.id, lit: look.ground !== was?.ground }).toEqual({ id: look.id, lit: ofLens.length > 0 });
    }
    const others = page.locator('.others summary:visible').first();
    await page.keyboard.press('Escape');
    await others.click();
    const opened = await looksOf(page);
    expect(opened.filter(({ id, folded }) => folded === 0 && before.some((one) => one.id === id))).not.toEqual([]);
  });

  test('lights others with another lens, leads to them by the legend, and lights none again without', async ({
    open,
  }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(story);
    await choose(page, lens);
    const lit = async () => (await looksOf(page)).filter(({ notes }) => notes.some(({ sign }) => sign));
    const first = await lit();
    await page.locator('input[value=near-and-far]').click();
    const second = await lit();
    expect(second).not.toEqual([]);
    expect(second).not.toEqual(first);
    await page.keyboard.press('Escape');
    await page.locator('.lens-legend:visible a[href]').first().click();
    expect(second.map(({ id }) => `#${id}`)).toContain(new URL(page.url()).hash);
    await page.locator('.lens-name button').click();
    await page.getByRole('radio', { name: words.lens.none, exact: true }).click();
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
  await page.getByRole('button', { name: words.lens.choose }).first().tap();
  await page.locator(`input[value=${lens}]`).tap();
  expect(new URL(page.url()).search).toBe('');
  script.resolve(undefined);
  await page.waitForURL(`**${story}?lens=${lens}`);
  await page.reload();
  await expect.poll(() => page.locator(`input[value=${lens}]`).isChecked()).toBe(true);
});

describe('a chosen lens', () => {
  const steps = (page: Page) => page.locator('.lens-steps:not([hidden])');
  const place = (page: Page) => page.locator('.lens-steps [aria-hidden]').textContent();
  const current = (page: Page) =>
    page.locator('.passage[aria-current]').evaluateAll((found) => found.map(({ id }) => id));
  const lit = async (page: Page) =>
    (await looksOf(page)).filter(({ notes }) => notes.some(({ sign }) => sign)).map(({ id }) => id);

  test('is what the address says, and a choice goes into the address, which keeps its fragment', async ({ page }) => {
    await page.goto(`${story}?lens=${lens}#_parties`);
    await steps(page).waitFor();
    expect(await page.locator(`input[value=${lens}]`).isChecked()).toBe(true);
    expect(await current(page)).toEqual([]);
    await page.getByRole('checkbox', { name: words.lens.every }).check();
    expect(addressOf(page)).toBe(`?reasons=1&lens=${lens}#_parties`);
    await withoutLens(page);
    await expect.poll(() => addressOf(page)).toBe('#_parties');
    expect(await page.locator('.lens-bar').isVisible()).toBe(false);
  });

  test.for([desktop, phone])(
    'leads from passage to passage and round, each above the bar, whose buttons stay where they are; $width px',
    async (viewport, { open }) => {
      const page = await open({ viewport });
      await page.goto(story);
      await choose(page, lens);
      const passages = await lit(page);
      expect(passages.length).toBeGreaterThan(1);
      const next = page.getByRole('button', { name: words.lens.next });
      const where = await next.boundingBox();
      for (const [at, id] of [...passages, passages[0]].entries()) {
        expect(await current(page)).toEqual([id]);
        expect(await place(page)).toBe(`${(at % passages.length) + 1}/${passages.length}`);
        expect(await next.boundingBox()).toEqual(where);
        const above = await page.evaluate(() => {
          const { top } = document.querySelector('.passage[aria-current]')?.getBoundingClientRect() ?? { top: NaN };
          return top > 0 && top < (document.querySelector('.lens-bar')?.getBoundingClientRect().top ?? 0);
        });
        expect({ id, above }).toEqual({ id, above: true });
        await next.click();
      }
      await page.getByRole('button', { name: words.lens.previous }).click();
      expect(await current(page)).toEqual(passages.slice(0, 1));
      expect(await page.locator('.lens-bar [role=status]').textContent()).toMatch(
        new RegExp(`^Passage 1 of ${passages.length}: .+`),
      );
    },
  );

  test('covers nothing that the keyboard reaches', async ({ page }) => {
    await page.goto(`${story}?lens=${lens}`);
    await steps(page).waitFor();
    const covered = await page.evaluate(() => {
      const top = document.querySelector('.lens-bar')?.getBoundingClientRect().top ?? 0;
      return [...document.querySelectorAll<HTMLElement>('main a[href], .site-footer a')]
        .filter((link) => link.closest('.lens-bar') === null && link.checkVisibility({ visibilityProperty: true }))
        .filter((link) => {
          link.focus();
          return link.getBoundingClientRect().bottom > top;
        })
        .map(({ textContent }) => textContent);
    });
    expect(covered).toEqual([]);
  });

  test('by keyboard stays with the choice until Enter, then goes by n and p, from a passage too but nowhere else', async ({
    page,
  }) => {
    await page.goto(story);
    await page.getByRole('button', { name: words.lens.choose }).first().press('Enter');
    await page.locator('input[name=lens]').first().focus();
    await page.keyboard.press('ArrowDown');
    await steps(page).waitFor();
    expect(await current(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const passages = await lit(page);
    expect(await current(page)).toEqual(passages.slice(0, 1));
    await page.keyboard.press('n');
    expect(await current(page)).toEqual([passages[1] ?? passages[0]]);
    await page.keyboard.press('p');
    expect(await current(page)).toEqual(passages.slice(0, 1));
    await page.getByRole('banner').getByRole('link').first().focus();
    await page.keyboard.press('n');
    expect(await current(page)).toEqual(passages.slice(0, 1));
  });
});

test('axe finds nothing on a case with a lens chosen, in light and dark', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  const axe = await bringAxe(page);
  await page.goto(story);
  await page.getByRole('button', { name: words.lens.choose }).first().click();
  await axe.look('the choice of a lens', 'colour');
  const radios = page.locator('input[type=radio][name=lens]');
  for (let at = 1; at < (await radios.count()); at += 1) {
    await radios.nth(at).evaluate((radio) => {
      if (radio instanceof HTMLInputElement) radio.checked = true;
    });
    await page.evaluate(() => document.querySelector<HTMLElement>(':popover-open')?.hidePopover());
    await axe.look(`the case with lens "${(await radios.nth(at).getAttribute('value')) ?? ''}"`, 'colour');
  }
  axe.expectNothing();
});

test('the language switch leads from a case to its translation and back', async ({ page }) => {
  await page.goto(story);
  await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click();
  await page.waitForURL(`**${pathOf('nl', 'case', atlas.story)}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`**${story}`);
});
