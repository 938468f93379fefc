import { describe, expect } from 'vitest';
import { atlas, pathOf, wordsIn } from '../pages/site.ts';
import { phone, test } from './test.ts';

const words = wordsIn('en');

describe('the head of an entry', () => {
  test.for([
    ['case', atlas.story, words.facts.questions(4)],
    ['concept', 'shared-watch', words.facts.read(1)],
    ['lens', 'three-duties', words.facts.read(1)],
    ['path', 'first-night', words.path.begin],
    ['tool', 'borrow-in-writing', words.path.steps(3)],
  ] as const)(
    'tells of a %s what one can do with it, and each way leads somewhere',
    async ([kind, id, tool], { page }) => {
      await page.goto(pathOf('en', kind, id));
      const tools = page.locator('.page-head .tools');
      expect(await tools.innerText()).toContain(tool);
      expect(await tools.innerText()).toContain(words.handout.open);
      for (const fragment of await tools
        .locator('a[href^="#"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
        expect(await page.locator(fragment).count(), fragment).toBe(1);
    },
  );

  test('shows the definition of a concept and three ways on within the narrowest screen', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(pathOf('en', 'concept', 'shared-watch'));
    const steps = page.locator('.next-steps li');
    expect(await steps.count()).toBe(3);
    expect(await steps.last().evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThan(phone.height);
  });

  test('prints the page by its button, which is not there without scripts', async ({ page, open }) => {
    const path = pathOf('en', 'concept', 'shared-watch');
    await page.addInitScript(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.goto(path);
    await page.getByRole('button', { name: words.handout.open }).click();
    await expect.poll(() => page.title()).toBe('printed');
    const still = await open({ javaScriptEnabled: false });
    await still.goto(path);
    expect(await still.getByRole('button', { name: words.handout.open }).count()).toBe(0);
  });
});
