import { expect } from 'vitest';
import { textWidth } from '../../src/core/figures/label-room.ts';
import { atlas, pathOf } from '../pages/site.ts';
import { test } from './test.ts';

const words = [
  ...Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éëïöüçñ.,:;!?()/&+-–—…’%€'),
  ...[
    'samen handelen',
    'huisartsenorganisatie',
    'WWW',
    'mmmm',
    'Ministerie van Binnenlandse Zaken',
    'bestaat mede uit',
  ],
  ...['Zusammenarbeit', 'ownership of the problem', '2016–2019', 'coöperatie', 'Spoedzorg Huisartsen Twente (SHT)'],
];

test.for(['system-ui', 'DejaVu Sans', 'Roboto', 'Noto Sans', 'Arial'])(
  'figures leave room for words in the letters of %s',
  async (face, { open }) => {
    const page = await open();
    const widths = await page.evaluate(
      ([family, texts]) => {
        const canvas = document.createElement('canvas').getContext('2d');
        if (canvas === null) throw new Error('There is no canvas.');
        return ['600', '400'].map((weight) => {
          canvas.font = `${weight} 100px "${family}", system-ui`.replace('"system-ui"', 'system-ui');
          return texts.map((text) => canvas.measureText(text).width);
        });
      },
      [face, words] as const,
    );
    const narrow = (['bold', 'regular'] as const).flatMap((weight, row) =>
      words.filter((word, at) => textWidth(word, 100, weight) < (widths[row]?.[at] ?? Infinity)),
    );
    expect(narrow).toEqual([]);
  },
);

test('a long word that may be broken is copied and marked whole', async ({ page }) => {
  const story = pathOf('nl', 'case', atlas.story);
  await page.goto(story);
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  const broken = page.locator('main :has(> i:empty)').first();
  const word = /\p{L}{11,}/u.exec((await broken.textContent()) ?? '')?.[0] ?? '';
  expect(word).not.toBe('');
  const copied = await broken.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  expect(copied).toContain(word);
  await page.goto(`${story}?mark=${word}`);
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) =>
        range instanceof Range ? range.cloneContents().textContent.toLowerCase() : '',
      ),
    );
  await expect.poll(marked).toContain(word.toLowerCase());
});
