import { describe, expect } from 'vitest';
import { pathOf } from '../pages/site.ts';
import { test } from './test.ts';

const handout = pathOf('en', 'handout', 'night-without-oil');
const session = pathOf('en', 'session', 'night-without-oil');
const visible = ['.sheet-passages > li', '.card-list > li', '.plan > li'];

/** What is to be seen of lists, by the first line of each item. */
const seen = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((one) => one.checkVisibility())
    .map((one) => one.innerText.split('\n')[0]?.trim() ?? '');

describe('a handout', () => {
  test('holds the passages of the chosen lens, without scripts and on paper too', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(handout);
    await page.locator('#_lens-all').check();
    expect(await page.evaluate(seen, visible[0] ?? '')).toEqual(['1', '2', '3', '4', '5']);
    await page.locator('input[value=three-duties]').check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(seen, visible[0] ?? '')).toEqual(['2', '3']);
    expect(await page.evaluate(seen, '.read-on a')).toEqual([
      expect.stringMatching(/night-without-oil\/\?lens=three-duties$/),
    ]);
    expect(await page.evaluate(seen, '.choices')).toEqual([]);
  });

  test('keeps what happened at a decision point from the side on which one chooses', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(handout);
    expect(await page.locator('.sheet-choice .to-tick li').count()).toBe(3);
    expect(await page.locator('.sheet-choice').innerText()).not.toContain('One of them rowed');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet-outcome').innerText()).toContain('One of them rowed');
    expect(await page.locator('.sheet-outcome').evaluate((one) => getComputedStyle(one).breakBefore)).toBe('page');
  });

  test('keeps the choice in its address', async ({ page }) => {
    await page.goto(`${handout}?lens=who-pays`);
    await expect.poll(() => page.locator('input[value=who-pays]').isChecked()).toBe(true);
    await page.locator('input[value=three-duties]').check();
    await expect.poll(() => new URL(page.url()).search).toBe('?lens=three-duties');
  });
});

describe('a session', () => {
  test('shows the plan of 75 minutes for the whole case without scripts, and another when it is chosen', async ({
    open,
  }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(session);
    expect(await page.evaluate(seen, visible[2] ?? '')).toMatchInlineSnapshot(`
      [
        "0:00–0:05",
        "0:05–0:15",
        "0:15–0:30",
        "0:30–0:40",
        "0:40–0:55",
        "0:55–1:10",
        "1:10–1:15",
      ]
    `);
    await page.locator('#_length-120').check();
    expect(await page.evaluate(seen, visible[2] ?? '')).toMatchInlineSnapshot(`
      [
        "0:00–0:10",
        "0:10–0:25",
        "0:25–0:45",
        "0:45–0:55",
        "0:55–1:10",
        "1:10–1:30",
        "1:30–1:50",
        "1:50–2:00",
      ]
    `);
    expect(await page.evaluate(seen, visible[1] ?? '')).toHaveLength(5);
    await page.locator('input[value=three-duties]').check();
    expect(await page.evaluate(seen, visible[1] ?? '')).toHaveLength(2);
  });

  test('tells those who lead the group how, for the length that is chosen, and keeps that from the screen', async ({
    page,
  }) => {
    await page.goto(session);
    const notes = page.locator('.teaching');
    expect(await notes.innerText()).toContain('stop at the choice');
    await page.locator('#_length-120').check();
    expect(await notes.innerText()).toContain('two groups defend');
    expect(await notes.innerText()).not.toContain('stop at the choice');
    expect(await page.evaluate(seen, '.roles li')).toEqual([
      'The keeper wants the lamp to burn and has no money.',
      'The member of the board wants to be asked first.',
    ]);
    expect(await page.locator('.choices a[href*="first-night"]').count()).toBe(1);
    await page.getByRole('button', { name: 'Show on a screen' }).click();
    expect(await notes.isVisible()).toBe(false);
  });

  test('says of a side that has nothing to bring forward that it has not', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(session);
    expect(await page.evaluate(seen, '.plan .two p')).toEqual([]);
    await page.locator('input[value=bad-weather]').check();
    expect(await page.evaluate(seen, '.plan .two p')).toHaveLength(1);
  });

  test('is shared by its address, and shown in a room step by step with the keys', async ({ page }) => {
    await page.goto(`${session}?lens=three-duties&minutes=120`);
    await expect.poll(() => page.locator('#_length-120').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Show on a screen' }).click();
    const count = page.locator('.screen-bar [role=status]');
    const heading = page.locator('[data-current] :is(h1, h3)');
    expect(await count.textContent()).toBe('1 / 9');
    expect(await heading.innerText()).toBe('The night without oil');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await heading.innerText()).toBe('Stop: what do you do?');
    await page.locator('[data-current] input').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[data-current] :checked').getAttribute('value')).toBe('dark');
    await page.locator('[data-current] summary').focus();
    await page.keyboard.press(' ');
    expect(await page.locator('[data-current] details').getAttribute('open')).toBe('');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    expect(await heading.innerText()).toBe('Reading in cards');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await count.textContent()).toBe('9 / 9');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(seen, visible[2] ?? '')).toHaveLength(8);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Show on a screen');
  });

  test('is found in the list of all cases, with the lens that is fairest to both sides', async ({ page }) => {
    await page.goto(pathOf('en', 'session'));
    await page.locator(`.rows a[href^="${session}?lens="]`).click();
    await expect.poll(() => page.locator('.choices input[name=lens]:checked').getAttribute('value')).not.toBe('');
  });
});
