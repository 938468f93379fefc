import { describe, expect } from 'vitest';
import { pathOf } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { phone, test } from './test.ts';

const path = pathOf('en', 'path', 'first-night');
const story = pathOf('en', 'case', 'night-without-oil');
const asked = 'path=first-night&step=story';

describe('a learning path', () => {
  test('leads through its steps, with the step in sight and the lens chosen', async ({ page }) => {
    await page.goto(path);
    await page.getByRole('link', { name: 'Begin with the first step' }).click();
    await expect.poll(() => page.url()).toContain(`${story}?lens=three-duties&${asked}#oil-watch`);
    const band = page.locator('path-band');
    await band.getByRole('button', { name: 'Done' }).waitFor();
    expect(await band.innerText()).toMatchInlineSnapshot(`
      "Your first night on watch
      Step 1 of 3 · 10 minutes

      shared watch
      →
      Done

      Read the story. Note who was awake."
    `);
    expect(await page.locator('input[value=three-duties]').isChecked()).toBe(true);
    await band.locator('a[rel=next]').click();
    await expect.poll(() => band.innerText()).toContain('Step 2 of 3');
    expect(await band.locator('a[rel=prev]').getAttribute('href')).toContain(`${story}?lens=three-duties&${asked}`);
    await band.locator('a[rel=next]').click();
    await expect.poll(() => band.innerText()).toContain('End of the learning path');
  });

  test('is followed in Dutch under Dutch names, with what is not translated marked as such', async ({ page }) => {
    await page.goto(pathOf('nl', 'path', 'first-night'));
    const href = await page.locator('#lens h2 a').getAttribute('href');
    expect(href).toContain('?pad=first-night&stap=lens');
    await page.goto(href ?? '');
    const task = page.locator('.band-task');
    await expect.poll(() => task.getAttribute('lang')).toBe('en');
  });

  test.for([
    ['a step that the path has not', 'path=first-night&step=nothing'],
    ['a step whose place is another page', 'path=first-night&step=idea'],
    ['a step that is no id', 'path=first-night&step=<img src=x>'],
    ['a path that is no id', 'path=../first-night&step=story'],
  ])('shows nothing for %s', async ([, query], { page }) => {
    await page.goto(`${story}?${query ?? ''}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('path-band').textContent()).toBe('');
  });

  test('keeps to a narrow screen, and leads back to what there is to do', async ({ open }) => {
    const page = await open({ viewport: phone });
    await page.goto(`${story}?${asked}`);
    await page.locator('.band-task').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await page.evaluate(() => {
      scrollTo(0, 3000);
    });
    await page.locator('.band-to-task').click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(300);
  });

  test('has a band in which axe finds nothing, in light and dark', async ({ open }) => {
    const page = await open({ bypassCSP: true });
    const axe = await bringAxe(page);
    await page.goto(`${story}?${asked}`);
    await page.locator('.band-task').waitFor();
    await axe.look('the band', 'colour');
    axe.expectNothing();
  });

  test('needs no scripts: each step leads to its page, through its lens', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(path);
    await page.locator('#story .step-ways a').click();
    expect(new URL(page.url()).hash).toBe('#idea');
    await page.locator('#story h2 a').click();
    expect(page.url()).toContain(`${story}?lens=three-duties&${asked}#oil-watch`);
  });
});
