import { expect, test } from 'vitest';
import { placeIn } from '../../../src/core/citations/locators.ts';
import { citations as de } from '../../../src/languages/de/citations.ts';
import { citations as en } from '../../../src/languages/en/citations.ts';
import { citationWords } from './words.ts';

const three = new Map([...citationWords, ['de', de] as const]);

test('a place is turned between any two of three languages, with the capitals of the language', () => {
  expect(placeIn('hoofdstuk 3', 'de', three)).toEqual({ words: 'Kapitel 3' });
  expect(placeIn('Kapitel 3', 'en', three)).toEqual({ words: 'chapter 3' });
  expect(placeIn('tot en met 3', 'de', three)).toEqual({ words: 'bis 3' });
});

test('a place in an atlas of one language stays as it was written', () => {
  const alone = new Map([['en', en]]);
  expect(placeIn('chapter 3', 'en', alone)).toEqual({ words: 'chapter 3' });
  expect(placeIn('hoofdstuk 3', 'en', alone)).toEqual({ words: 'hoofdstuk 3' });
});
