import type { SearchLanguage } from './language.ts';
import { readWord, wordsOf } from './written-word.ts';

/** Closes each key in the index, and stands in none: what is asked with it finds that key alone, and without it every key that begins so. */
const close = 'ʔ';
/** Digits and signs of numbers are written in letters that no key has, since Pagefind parts words at digits and signs. */
const signs = '0123456789.-/:';
const letters = '零一二三四五六七八九ǀǁǂǃ';
/** What a part of a compound weighs beside a word of its own. */
const partWeight = 0.5;
/** A word that holds no other. */
const plain = /^[\p{L}\p{N}]*$/u;
/** Pagefind's heaviest weight. */
const heaviest = 10;

/** A key as a word of the index begins; Pagefind has nothing to decide about it. */
export function beginningOf(key: string): string {
  return key.replace(/[^\p{L}]/gu, (sign) => letters.charAt(signs.indexOf(sign)));
}

/** A key as a whole word of the index. */
export function indexedKey(key: string): string {
  return beginningOf(key) + close;
}

/** A run of a page's text with one weight. */
export interface WeightedText {
  readonly text: string;
  readonly weight: number;
}

/**
 * A page as Pagefind is to index it, in HTML: the key of each word in order, so that places in it are places in the text, and after them, in the
 * order of their words, the keys of what those words hold (see `holders`). `place`: the page's place among those of its language.
 */
export function indexRecord(
  title: string,
  texts: readonly WeightedText[],
  place: number,
  { key }: SearchLanguage,
): string {
  const words = texts.flatMap(({ text, weight }) => wordsOf(text).map((written) => ({ weight, ...readWord(written) })));
  const wholes = words.map(({ whole, weight }) => ({ word: whole, weight }));
  const held = words.flatMap(({ pieces, parts, weight }) => [
    ...pieces.map((word) => ({ word, weight })),
    ...parts.map((word) => ({ word, weight: weight * partWeight })),
  ]);
  const keys = (named: readonly { readonly word: string }[]): string =>
    named.map(({ word }) => indexedKey(key(word))).join(' ');
  const titled = wordsOf(title)
    .map(readWord)
    .flatMap(({ whole, pieces, parts }) => [whole, ...pieces, ...parts]);
  const runs: { weight: number; words: { word: string }[] }[] = [];
  for (const each of [...wholes, ...held]) {
    const last = runs.at(-1);
    if (last?.weight === each.weight) last.words.push(each);
    else runs.push({ weight: each.weight, words: [each] });
  }
  const paragraphs = runs.map(
    ({ weight, words: run }) => `<p data-pagefind-weight="${Math.min(weight, heaviest)}">${keys(run)}</p>`,
  );
  return `<html><body data-pagefind-body><meta data-pagefind-meta="title[content]" content="${keys(titled.map((word) => ({ word })))}"><meta data-pagefind-sort="page[content]" content="${place}">${paragraphs.join('')}</body></html>`;
}

/** For each key that stands after a page's own words in its record, the place of the word that holds it. */
export function holders(words: readonly string[]): number[] {
  return words.flatMap((written, place) => {
    if (plain.test(written)) return [];
    const { pieces, parts } = readWord(written);
    return [...pieces, ...parts].map(() => place);
  });
}
