import { expect, test } from 'vitest';
import { isPlaceholder } from '../../src/core/checks/draft.ts';
import { catalogueOf, missingWords } from '../../src/languages/catalogue.ts';
import { de } from '../../src/languages/de/index.ts';
import { en } from '../../src/languages/en/index.ts';
import { languagesOf } from '../../src/languages/index.ts';
import { nl } from '../../src/languages/nl/index.ts';

const frisian = { tag: 'fy', name: 'Frysk', pages: { skip: 'Nei de ynhâld', nav: { menu: 'Menu' } } };
const german = { tag: 'de', name: 'Deutsch', pages: { nav: { home: 'Startseite' }, search: { tips: ['Kürzer.'] } } };

test('a word that a language lacks is said in the first language that has it, or else in English', () => {
  const { pages } = catalogueOf(frisian, [german], en);
  expect([pages.skip, pages.nav, pages.search.tips, pages.search.title, pages.passages(2)]).toEqual([
    'Nei de ynhâld',
    { label: en.pages.nav.label, menu: 'Menu', home: 'Startseite' },
    ['Kürzer.'],
    en.pages.search.title,
    '2 passages',
  ]);
});

test('what a language lacks is named by the way to it', () => {
  expect(missingWords(frisian, en).slice(0, 5)).toEqual([
    'addresses',
    'pages.nav.label',
    'pages.nav.home',
    'pages.kinds',
    'pages.facets',
  ]);
  expect(missingWords({ tag: 'xx', name: 'X' }, en)).toContain('pages');
});

test('Dutch and English lack no word', () => {
  expect([nl, en].flatMap((language) => missingWords(language, en))).toEqual([]);
});

test('German lacks what authors, users of the commands and keepers of a workbook read, and no more', () => {
  const missing = missingWords(de, en).filter((way) => !/^pages\.kinds\.\w+\.(?:fields|body)/.test(way));
  expect(missing).toEqual(['phrases', 'rules', 'reports', 'commands', 'authoring', 'study', 'own']);
});

test('what a draft still has to be filled in with is known to the check as such', () => {
  const placeholders = [nl, en].map(({ commands }) => commands.new.placeholder);
  expect(placeholders.filter((words) => !isPlaceholder(words))).toEqual([]);
});

test.each([
  [{}, []],
  [{ languages: 'en' }, []],
  [{ languages: [null, 'en', 'fy'], words: null }, ['en English', 'fy fy']],
  [{ languages: ['en'], words: { en: 'x' } }, ['en English']],
  [{ languages: ['nl', 'en'], words: { nl: { name: 'Fries' } } }, ['nl Fries', 'en English']],
])('whatever an atlas says of its languages, as in %j, what of it is languages can be told in', (told, expected) => {
  expect(languagesOf(told).map(({ tag, name }) => `${tag} ${name}`)).toEqual(expected);
});
