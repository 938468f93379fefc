import { expect, test } from 'vitest';
import type { Locale } from '../../src/core/model/locale.ts';
import { atlas, isTranslated, pages } from '../pages/site.ts';
import { readSearches, sorts, type Search } from '../searches.ts';

const all = await readSearches(new URL('../searches.yaml', import.meta.url));
/** Every page in the languages that it can be read in. */
const readable = new Set(pages.filter(isTranslated).map(({ locale, subject }) => `${locale} ${subject}`));

const groupOf = ({ sort, locale }: Search): string => `${sort} ${locale}`;
const count = (locale: Locale): number => all.filter((one) => one.locale === locale).length;

test('every page that a question expects exists in the language of the question', () => {
  const missing = all.flatMap(({ question, locale, expect: expected }) =>
    expected.filter((page) => !readable.has(`${locale} ${page}`)).map((page) => `${question}: ${locale} ${page}`),
  );
  expect(missing).toEqual([]);
});

test('every question can be missed: it expects one page at least, four at most, and none twice', () => {
  const loose = all.filter(
    ({ expect: expected }) =>
      expected.length === 0 || expected.length > 4 || new Set(expected).size !== expected.length,
  );
  expect(loose).toEqual([]);
});

test('no language asks the same question twice', () => {
  const asked = all.map(({ locale, question }) => `${locale} ${question.trim().toLowerCase()}`);
  expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
});

test('there are 150 questions or more, a quarter or more of them in each language, and each language has every sort', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
  for (const locale of atlas.languages) expect(count(locale)).toBeGreaterThanOrEqual(all.length / 4);
  const wanted = sorts.flatMap((sort) => atlas.languages.map((locale) => `${sort} ${locale}`));
  expect(new Set(all.map(groupOf))).toEqual(new Set(wanted));
});

test('every third question of a sort and language is held, and no other', () => {
  const wrong = all.filter((one, at) => {
    const place = all.slice(0, at).filter((earlier) => groupOf(earlier) === groupOf(one)).length;
    return (one.held === true) !== (place % 3 === 2);
  });
  expect(wrong).toEqual([]);
});
