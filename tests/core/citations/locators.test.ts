import { expect, test } from 'vitest';
import { locatorText } from '../../../src/core/citations/locators.ts';

test.each([
  ['p. 680', 'p. 680'],
  ['p. 680-684', 'p. 680-684'],
  ['blz. 12', 'p. 12'],
  ['hoofdstuk 3', 'chapter 3'],
  ['Hoofdstuk IV', 'Chapter IV'],
  ['hfst. 3, par. 2', 'chap. 3, sec. 2'],
  ['paragraaf 2.1', 'section 2.1'],
  ['pagina’s 3 en 5', 'pages 3 and 5'],
  ['p. 3 t/m 5', 'p. 3 to 5'],
  ['p. 3 tot en met 5', 'p. 3 to 5'],
  ['p. 12 e.v.', 'p. 12 ff.'],
  ['hoofdstuk 3 en bijlage B', 'chapter 3 and appendix B'],
  ['inleiding', 'introduction'],
])('"%s" is "%s" in English', (written, english) => {
  expect(locatorText(written, 'en')).toBe(english);
});

test.each(['p. 680', 'hoofdstuk 3', 'blz. 12', 'par. 2', 'p. 3 en 5'])('"%s" stays as it is in Dutch', (written) => {
  expect(locatorText(written, 'nl')).toBe(written);
});

test('English places are told in Dutch too', () => {
  expect(locatorText('chapter 3 and appendix B', 'nl')).toBe('hoofdstuk 3 en bijlage B');
});

test('words that say no place stay as they are', () => {
  expect(locatorText('onder “Doelen en middelen”', 'en')).toBe('onder “Doelen en middelen”');
  expect(locatorText('kop Deelnemers', 'en')).toBe('kop Deelnemers');
});

test('white space at the ends goes', () => {
  expect(locatorText('  p. 3 ', 'nl')).toBe('p. 3');
});
