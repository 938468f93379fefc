import { expect } from 'vitest';
import { pathOf } from '../pages/site.ts';
import { test } from './test.ts';

test('on a phone the filters of a list wait behind a button, and every item of the menu is in sight', async ({
  open,
}) => {
  for (const width of [320, 390]) {
    const page = await open({ viewport: { width, height: 640 } });
    await page.goto(pathOf('en', 'case'));
    for (const item of await page.locator('.site-nav a').all()) {
      const box = await item.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height < 200, `${width} px`).toBe(true);
    }
    expect(await page.locator('.filters').isVisible()).toBe(false);
    const [first] = await page.locator('.rows > li').all();
    expect((await first?.boundingBox())?.y).toBeLessThan(640);
    await page.locator('.filters-open').click();
    await page.locator('.filters a').nth(1).click();
    await page.waitForURL(`**${pathOf('en', 'case')}*/*/`);
  }
});
