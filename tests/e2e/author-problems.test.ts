import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { site } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { phone, test } from './test.ts';

const newCase = `${site.base}contribute/new-case/`;
const isAt = (one: Locator) => one.evaluate((element) => element === document.activeElement);
const inSight = (one: Locator) =>
  one.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
/** Fails when the text of the case is not in sight, with what stands at a part of its length in the middle, or as near as there is. */
const expectScrolled = async (page: Page, part: number) => {
  const area = page.locator('.body-text');
  await expect.poll(() => inSight(area)).toBe(true);
  const off = await area.evaluate(({ scrollTop, scrollHeight, clientHeight }, at) => {
    const middle = Math.min(scrollHeight * at - clientHeight / 2, scrollHeight - clientHeight);
    return Math.abs(scrollTop - middle);
  }, part);
  expect(off).toBeLessThan(60);
};
const rows = (page: Page) => page.locator('.problem-list button');
const row = (page: Page, words: string) => rows(page).filter({ hasText: words });

test('each problem leads to its place, where it is told', async ({ page }) => {
  await page.goto(newCase);
  await row(page, 'Title').waitFor();
  expect(await row(page, 'Title').innerText()).toMatch(/^To do\s+Title\s+This is not filled in yet\.$/);
  expect(await page.locator('.field-problems:visible').count()).toBe(0);
  await row(page, 'Title').press('Enter');
  const title = page.getByLabel('Title', { exact: false }).first();
  expect(await isAt(title)).toBe(true);
  const told = page.locator('[data-place="f_1_title"] > .field-problems');
  expect(await told.isVisible()).toBe(true);
  await expect.poll(() => inSight(told)).toBe(true);

  // In a list of parts the item is named; a fold around the place opens.
  await page.getByRole('button', { name: 'Add: something that worked' }).click();
  const item = page.locator('[data-place="f_1_worked_0"]');
  await item.getByRole('button', { name: 'Add: source' }).click();
  await item.locator('.entry-input').fill('nothing-like-it');
  await row(page, 'Something that worked 1, Source 1').waitFor();
  await item.evaluate((one) => {
    const fold = document.createElement('details');
    one.replaceWith(fold);
    fold.append(one);
  });
  await row(page, 'Something that worked 1, Source 1').press('Enter');
  expect(await isAt(item.locator('.entry-input'))).toBe(true);
  expect(await item.isVisible()).toBe(true);

  // In the text the line is chosen and in sight, however long the text is.
  const lines = Array.from({ length: 90 }, (_, at) => `Line ${at} burned.`);
  await page.locator('.body-text').fill([...lines, 'See [[nowhere-at-all]].', ...lines].join('\n\n'));
  await row(page, 'Text, line 181').waitFor();
  await page.locator('.body-text').evaluate((area) => {
    area.scrollTop = 0;
  });
  await row(page, 'Text, line 181').press('Enter');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('nowhere-at-all');
  await expectScrolled(page, 0.5);

  // Another place in the same text is named by its line there, not by that of a file that nobody sees.
  const passage = (id: string) =>
    `<Passage id="${id}">\nIt burned.\n\n<Shows concept="relief" how="absent">Nobody came in the night.</Shows>\n</Passage>`;
  await page.locator('.body-text').fill(['one', 'two'].map(passage).join('\n\n'));
  await row(page, 'also stands at').first().waitFor({ state: 'attached' });
  expect(await row(page, 'also stands at').allTextContents()).toMatchInlineSnapshot(`
    [
      "Warning Text, line 10 This reason also stands at line 4",
    ]
  `);
});

test('what is wrong stays in sight beside what is written, and so does what can be put back', async ({ open }) => {
  const page = await open({ viewport: { width: 1280, height: 700 } });
  await page.goto(newCase);
  await row(page, 'Title').waitFor();
  const verdict = page.locator('.form-verdict');
  await page.getByRole('button', { name: 'Add: something that worked' }).click();
  await page.getByRole('button', { name: 'Remove: something that worked 1' }).click();
  const undo = page.locator('.form-told button');
  await expect.poll(() => inSight(undo)).toBe(true);
  expect(await inSight(verdict)).toBe(true);
  await page.locator('.body-text').fill(Array.from({ length: 12 }, (_, at) => `[[nowhere-${at}]]`).join(' '));
  await row(page, 'nowhere-11').waitFor({ state: 'attached' });
  const last = page.locator('.problem-list button:visible').last();
  await last.focus();
  await expect.poll(() => inSight(last)).toBe(true);
  expect(await inSight(verdict)).toBe(true);

  // One does not cover the other, not even at the end of the form.
  await page.getByRole('button', { name: 'Add: something that worked' }).click();
  await page.getByRole('button', { name: 'Remove: something that worked 1' }).click();
  await undo.waitFor();
  await page.locator('.ways-out').evaluate((one) => {
    one.scrollIntoView({ block: 'end' });
  });
  const told = await page.locator('.form-told').boundingBox();
  const above = await verdict.boundingBox();
  expect(told?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Infinity));
});

test('many problems are no wall, and who is in the list stays there when it changes', async ({ open }) => {
  const page = await open({ bypassCSP: true, viewport: phone, colorScheme: 'dark' });
  const axe = await bringAxe(page);
  await page.goto(newCase);
  const text = (count: number) => Array.from({ length: count }, (_, at) => `See [[nowhere-${at}]].`).join('\n\n');
  await page.locator('.body-text').fill(text(30));
  await row(page, 'nowhere-29').waitFor({ state: 'attached' });
  const shown = async () => (await rows(page).all()).length;
  const all = await shown();
  expect(all).toBeGreaterThan(30);
  expect(await page.locator('.problem-list button:visible').count()).toBe(10);
  await page.getByText(`${all - 10} more`).press('Enter');
  expect(await page.locator('.problem-list button:visible').count()).toBe(all);
  await axe.look('a list of many problems');
  axe.expectNothing();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);

  // What is told of one thing goes while the focus is on another: it stays there, though that has another place in the list.
  const write = (words: string) =>
    page.locator('.body-text').evaluate((area, value) => {
      if (!(area instanceof HTMLTextAreaElement)) return;
      area.value = value;
      area.dispatchEvent(new Event('input'));
    }, words);
  await row(page, 'nowhere-20').focus();
  await write(text(30).replace('[[nowhere-3]]', 'nothing'));
  await expect.poll(() => row(page, 'nowhere-3]').or(row(page, 'nowhere-3 ')).count()).toBe(0);
  await expect.poll(shown).toBe(all - 1);
  expect(await isAt(row(page, 'nowhere-20'))).toBe(true);
  // What the focus is on goes itself: the focus goes to what stands there now.
  await write(text(20).replace('[[nowhere-3]]', 'nothing'));
  await expect.poll(shown).toBe(all - 11);
  expect(await page.locator('.problem-list :focus').count()).toBe(1);

  // Nothing moves as long as something is pressed, so the press leads where it was meant to.
  await page.setViewportSize({ width: 1280, height: 9000 });
  await row(page, 'nowhere-7').hover();
  await page.mouse.down();
  await write(text(20).replace(/\[\[nowhere-[0-6]\]\]/g, 'nothing'));
  await page.waitForTimeout(800);
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('nowhere-7');
  await expect.poll(shown).toBe(all - 17);
});

test('from a source that was begun at a field one comes back to that, also later and when it has moved', async ({
  page,
}) => {
  await page.goto(newCase);
  const back = page.getByRole('button', { name: 'Back to where you were' });
  const names = page.locator('[data-place^="f_1_worked_"] .entry-input');
  for (const at of [0, 1]) {
    await page.getByRole('button', { name: 'Add: something that worked' }).click();
    const item = page.locator(`[data-place="f_1_worked_${at}"]`);
    await item.getByLabel('What', { exact: false }).first().fill(`Lamp ${at}`);
    await item.getByRole('button', { name: 'Add: source' }).click();
  }
  await page.getByRole('button', { name: 'New: source' }).nth(1).click();
  await page.locator('.piece').last().getByLabel('Title').fill('The second report');
  // Where there are more pieces, a problem says in which it is.
  await row(page, 'Type · Source The second report').waitFor();
  await back.press('Enter');
  expect(await isAt(names.nth(1))).toBe(true);
  await expect.poll(() => inSight(names.nth(1))).toBe(true);
  await page.getByRole('button', { name: 'Move up: something that worked 2' }).click();
  await back.press('Enter');
  expect(await isAt(names.nth(0))).toBe(true);

  await page.getByLabel('Title', { exact: false }).first().fill('Two lamps');
  await page.locator('.drafts li', { hasText: 'Two lamps' }).waitFor({ state: 'attached' });
  await page.reload();
  await back.press('Enter');
  expect(await isAt(names.nth(0))).toBe(true);

  await page.getByRole('button', { name: 'Remove: something that worked 1' }).click();
  await back.waitFor({ state: 'hidden' });
  await page.locator('.body-text').fill(`${'Night.\n\n'.repeat(90)}She signed it. [@the-second-report, p. 4]`);
  await page.locator('.body-text').evaluate((area) => {
    area.scrollTop = 0;
  });
  await back.press('Enter');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('@the-second-report');
  await expectScrolled(page, 1);
});

test('a source that is cited before it is there is begun from the text, by its name', async ({ page }) => {
  await page.goto(newCase);
  const text = page.locator('.body-text');
  await text.fill('She signed it.');
  await text.press('End');
  await page.getByRole('button', { name: 'Source', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('.entry-input').fill('The second report');
  await dialog.getByRole('button', { name: 'Put in the text' }).click();
  await expect
    .poll(() => dialog.getByRole('status').innerText())
    .toBe('There is no such source yet. Choose one from the list, or make it with the button “New: source”.');
  await dialog.getByLabel('Place in the source').fill('p. 4');
  await dialog.getByRole('button', { name: 'New: source' }).press('Enter');
  const begun = page.locator('.piece').last();
  expect(await isAt(begun.locator('.piece-title'))).toBe(true);
  expect(await begun.locator('.piece-title').innerText()).toMatch(/Source\s+The second report/);
  expect(await text.inputValue()).toBe('She signed it. [@the-second-report, p. 4]');
  await begun.getByLabel('Title').fill('The third report');
  await begun.getByRole('button', { name: 'Back to where you were' }).press('Enter');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('@the-second-report');

  // One that is there already is cited, also by the button for new ones, and not begun again.
  await page.locator('datalist option[value="The third report"]').first().waitFor({ state: 'attached' });
  await text.fill('He did too.');
  await text.press('End');
  await page.getByRole('button', { name: 'Source', exact: true }).press('Enter');
  await dialog.locator('.entry-input').fill('the third report');
  await dialog.getByRole('button', { name: 'New: source' }).press('Enter');
  await expect.poll(() => text.inputValue()).toMatch(/^He did too\. \[@[a-z-]+\]$/);
  expect(await page.locator('.piece').count()).toBe(2);

  // What the text names and is nowhere is told with what one can do here, and not with files.
  await text.fill('She signed it. [@nobody-knows]');
  await row(page, 'nobody-knows').waitFor({ state: 'attached' });
  const told = page.locator('.body-field .field-problems');
  expect(await told.innerText()).toContain('If it is a new source');
  expect(await told.innerText()).not.toMatch(/npm run|src\/content/);
});
