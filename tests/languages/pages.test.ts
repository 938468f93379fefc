import { describe, expect, test } from 'vitest';
import { tagsOf } from '../../src/core/model/atlas.ts';
import { atlas } from '../../site.config.ts';
import { wordsIn } from '../../src/site/words.ts';

/** Every word of a catalogue with the way to it; what is made from a number is made from some numbers. */
function flat(value: unknown, path = ''): [path: string, word: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, 'function']];
  if (typeof value !== 'object' || value === null) return [[path, typeof value]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}

/** Lists whose length may differ between languages: words of one language, not of another. */
const free = /^search\.tips\.\d+$/;
const nl = flat(wordsIn('nl'));
const en = flat(wordsIn('en'));
const paths = (words: [string, string][]) =>
  words
    .map(([path]) => path)
    .filter((path) => !free.test(path))
    .sort();

describe('the catalogues of words', () => {
  test('have the same words in every language', () => {
    expect(nl.length).toBeGreaterThan(150);
    expect(paths(en)).toEqual(paths(nl));
  });

  test('hold no word that is empty or has spaces around it', () => {
    expect([...nl, ...en].filter(([, word]) => word !== word.trim() || word === '')).toEqual([]);
  });

  test('name the same blanks in every language', () => {
    const english = new Map(en);
    const blanks = (word: string) => [...word.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    for (const [path, word] of nl)
      expect([path, blanks(english.get(path) ?? '')]).toEqual([path, free.test(path) ? [] : blanks(word)]);
  });

  test('have no straight quotes and no three dots', () => {
    expect([...nl, ...en].filter(([, word]) => /["']|\.\.\./.test(word))).toEqual([]);
  });

  test('differ between languages, but for words that are the same in both', () => {
    const english = new Map(en);
    const same = nl.filter(
      ([path, word]) => /\p{L}{4}.*\s/u.test(word) && word !== 'function' && english.get(path) === word,
    );
    expect(same).toEqual([]);
  });
});

describe('counts', () => {
  const count = { passages: 1, cases: 1, illustrates: 1, nuances: 0, contradicts: 0 };

  test('are said in the singular and the plural', () => {
    const said = tagsOf(atlas).map((locale) => {
      const { evidenceCount, passages, cases } = wordsIn(locale);
      return [
        evidenceCount(count),
        evidenceCount({ passages: 12, cases: 3, illustrates: 9, nuances: 1, contradicts: 2 }),
        passages(0),
        passages(1),
        cases(2),
      ];
    });
    expect(said).toMatchInlineSnapshot(`
      [
        [
          "1 passage in 1 casus",
          "12 passages in 3 casussen, 1 nuanceert, 2 spreken tegen",
          "0 passages",
          "1 passage",
          "2 casussen",
        ],
        [
          "1 passage in 1 case",
          "12 passages in 3 cases, 1 nuances it, 2 contradict it",
          "0 passages",
          "1 passage",
          "2 cases",
        ],
      ]
    `);
  });
});
