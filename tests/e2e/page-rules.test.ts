import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { choiceRules } from '../../src/styles/choice-rules.ts';
import { lensRules } from '../../src/styles/lens-rules.ts';
import { test } from './test.ts';

// Pages hold rules of their own for what they list. These are the rules alone, on the least HTML that they speak of.

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const visible = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map(({ id }) => id));

describe('the rules of lenses', () => {
  test.for([1, 13, 40])('light the passages of the chosen one of %i, and no other', async (count, { page }) => {
    const lenses = numbers(count);
    await page.setContent(
      `<style>:root { --place-10: teal } </style><style>${lensRules(lenses.map((number) => ({ number, places: 10 })))}</style>` +
        lenses
          .map(
            (n) => `<input type="radio" name="lens" id="_lens-${n}"><div class="with-l${n}" id="legend-${n}">L</div>`,
          )
          .join('') +
        lenses
          .map(
            (n) =>
              `<div class="passage in-l${n} l${n}p10"><ul class="notes"><li class="note in-l${n}"><span class="with-l${n}" id="sign-${n}">1</span><details><summary>why</summary><p id="reason-${n}">R</p></details></li></ul></div>`,
          )
          .join(''),
    );
    expect(await visible(page, '[id^=legend], [id^=sign], [id^=reason]')).toEqual([]);
    await page.check(`#_lens-${count}`);
    expect(await visible(page, '[id^=legend], [id^=sign], [id^=reason]')).toEqual([
      `legend-${count}`,
      `sign-${count}`,
      `reason-${count}`,
    ]);
    const places = await page
      .locator('.passage')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).getPropertyValue('--place')));
    expect(places).toEqual([...Array.from({ length: count - 1 }, () => ''), 'teal']);
  });
});

describe('the rules of choices', () => {
  test.for([1, 17, 60])('leave the rows of the last of %i values', async (count, { page }) => {
    const values = numbers(count);
    await page.setContent(
      `<style>${choiceRules([
        { facet: 'sector', values: count },
        { facet: 'scale', values: 9 },
        { facet: 'period', values: 0 },
      ])}</style><case-matrix>` +
        `<select class="by-sector"><option value="">all</option>${values.map((n) => `<option value="${n}"></option>`).join('')}</select>` +
        `<select class="by-scale"><option value="">all</option>${numbers(9)
          .map((n) => `<option value="${n}"></option>`)
          .join('')}</select>` +
        values.map((n) => `<p class="case-row sector-${n} scale-${(n % 9) + 1}" id="row-${n}">row</p>`).join('') +
        `</case-matrix>`,
    );
    expect(await visible(page, '.case-row')).toHaveLength(count);
    await page.selectOption('.by-sector', String(count));
    expect(await visible(page, '.case-row')).toEqual([`row-${count}`]);
    await page.selectOption('.by-sector', '');
    await page.selectOption('.by-scale', '9');
    expect(await visible(page, '.case-row')).toEqual(values.filter((n) => n % 9 === 8).map((n) => `row-${n}`));
  });
});
