import { expect, test } from 'vitest';
import { placeIn } from '../../../src/core/citations/locators.ts';
import { citationWords as words } from './words.ts';

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
  ['artikel 3 lid 2', 'article 3 subsection 2'],
  ['voorwoord en hoofdstuk 1', 'preface and chapter 1'],
  ['vanaf minuut 12:30', 'from minute 12:30'],
  ['blz.12', 'p.12'],
  ['p. 12a', 'p. 12a'],
  ['deel iv', 'part iv'],
])('"%s" is "%s" in English', (written, english) => {
  expect(placeIn(written, 'en', words)).toEqual({ words: english });
});

test.each(['p. 680', 'hoofdstuk 3', 'blz. 12', 'par. 2', 'p. 3 en 5'])('"%s" stays as it is in Dutch', (written) => {
  expect(placeIn(written, 'nl', words)).toEqual({ words: written });
});

test('English places are told in Dutch too', () => {
  expect(placeIn('chapter 3 and appendix B', 'nl', words)).toEqual({ words: 'hoofdstuk 3 en bijlage B' });
});

test.each([
  'artikel 3, tweede lid',
  'hoofdstuk twee',
  'citaat op p. 5',
  'onder “Doelen en middelen”',
  '3de alinea',
  'kop Deelnemers',
])('"%s" is left whole in English, marked as Dutch, since a word of it is not known', (written) => {
  expect(placeIn(written, 'en', words)).toEqual({ words: written, language: 'nl' });
});

test('a place with words of this language alone is in this language', () => {
  expect(placeIn('page 3, heading Participants', 'en', words)).toEqual({ words: 'page 3, heading Participants' });
});

test('white space at the ends goes', () => {
  expect(placeIn('  p. 3 ', 'nl', words)).toEqual({ words: 'p. 3' });
});
