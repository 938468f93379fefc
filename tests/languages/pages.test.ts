import { describe, expect, test } from 'vitest';
import { hows } from '../../src/core/body/passage.ts';
import { pages as german } from '../../src/languages/de/pages.ts';
import { pages as english } from '../../src/languages/en/pages.ts';
import { pages as dutch } from '../../src/languages/nl/pages.ts';

/** Every word of a catalogue with the way to it; what is made from a number is made from some numbers. */
function flat(value: unknown, path = ''): [path: string, word: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, 'function']];
  if (typeof value !== 'object' || value === null) return [[path, typeof value]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}

/** What may differ between languages: the length of some lists, and which fields a language that authors do not write in has words for. */
const free = /^search\.tips\.\d+$|^kinds\.\w+\.(?:fields\.|body$)/;
/** Words that say nothing of their own. */
const idle = new Set(['de', 'het', 'een', 'the', 'a', 'an', 'of', 'in', 'is', 'it', 'zelf', 'itself']);
const en = flat(english);
const others = [flat(dutch), flat(german)];
const all = [en, ...others].flat();
const paths = (words: [string, string][]) =>
  words
    .map(([path]) => path)
    .filter((path) => !free.test(path))
    .sort();

describe('the catalogues of words', () => {
  test('have the same words in every language', () => {
    for (const words of others) expect(paths(words)).toEqual(paths(en));
  });

  test('hold no word that is empty or has spaces around it', () => {
    expect(all.filter(([path, word]) => word !== word.trim() || (word === '' && !path.endsWith('.body')))).toEqual([]);
  });

  test('tell authors of each field in a sentence', () => {
    const told = all.filter(([path]) => /^kinds\..*\.help$/.test(path));
    expect(told.filter(([, help]) => !/^\p{Lu}.*\.$/u.test(help))).toEqual([]);
    expect(told.length).toBeGreaterThan(100);
  });

  test('tell authors of a field more than its label does', () => {
    const wordsOf = (text: string) =>
      new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !idle.has(word)));
    const idleHelp = [en, ...others].flatMap((words) => {
      const said = new Map(words);
      return words.filter(
        ([path, help]) =>
          path.endsWith('.help') && wordsOf(help).isSubsetOf(wordsOf(said.get(path.replace(/help$/, 'label')) ?? '')),
      );
    });
    expect(idleHelp).toEqual([]);
  });

  test('name the same blanks in every language', () => {
    const reference = new Map(en);
    const blanks = (word: string) => [...word.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    for (const [path, word] of others.flat())
      expect([path, blanks(reference.get(path) ?? '')]).toEqual([path, free.test(path) ? [] : blanks(word)]);
  });

  test('have no straight quotes and no three dots', () => {
    expect(all.filter(([path, word]) => /["']|\.\.\./.test(word) && !path.endsWith('.body'))).toEqual([]);
  });

  test('differ between languages, but for words that are the same in both', () => {
    const reference = new Map(en);
    const same = others
      .flat()
      .filter(([path, word]) => /\p{L}{4}.*\s/u.test(word) && word !== 'function' && reference.get(path) === word);
    expect(same).toEqual([]);
  });
});

describe('counts', () => {
  const counted = (passages: number, cases: number, ofEach: readonly number[]) => ({
    passages,
    cases,
    stances: hows.map((how, at) => ({ how, count: ofEach[at] ?? 0 })),
  });

  test('are said in the singular and the plural', () => {
    const said = [dutch, english, german].map(({ evidenceCount, passages, cases }) =>
      [
        evidenceCount(counted(1, 1, [1])),
        evidenceCount(counted(12, 3, [8, 1, 2, 1])),
        ...[passages(0), passages(1), cases(2)],
      ].join(' · '),
    );
    expect(said).toMatchInlineSnapshot(`
      [
        "1 passage in 1 casus · 12 passages in 3 casussen, 1 nuanceert, 2 spreken tegen, in 1 ontbreekt het · 0 passages · 1 passage · 2 casussen",
        "1 passage in 1 case · 12 passages in 3 cases, 1 nuances, 2 contradict, absent in 1 · 0 passages · 1 passage · 2 cases",
        "1 Textstelle in 1 Fall · 12 Textstellen in 3 Fällen, 1 differenziert, 2 widersprechen, in 1 fehlt es · 0 Textstellen · 1 Textstelle · 2 Fälle",
      ]
    `);
  });
});
