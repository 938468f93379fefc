import { expect } from 'vitest';
import { atlas, pathOf } from '../pages/site.ts';
import { test } from './test.ts';

test('a picture in a case is sized, responsive and lazy, has its words, and loads', async ({ page }) => {
  await page.goto(pathOf('en', 'case', atlas.story));
  const picture = page.locator('.page-body img');
  const attribute = (name: string): Promise<string | null> => picture.getAttribute(name);
  expect(await attribute('alt')).toBe('The tower of Gull Rock, drawn as a plain block');
  expect([await attribute('width'), await attribute('height')]).toEqual(['1200', '675']);
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
});
