import type { SearchLanguage } from './language.ts';
import { readWord } from './written-word.ts';

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

/** The keys of a written word in the index. */
export interface IndexedWord {
  readonly whole: string;
  readonly pieces: readonly string[];
  readonly parts: readonly string[];
}

/** What the index has for a word as `wordsOf` gives it, with a seam where a compound may be taken apart. */
export function indexedWord(written: string, { key }: SearchLanguage): IndexedWord {
  const { whole, pieces, parts } = readWord(written);
  const keyOf = (word: string): string => indexedKey(key(word));
  return { whole: keyOf(whole), pieces: pieces.map(keyOf), parts: parts.map(keyOf) };
}

/** A run of a page's words with one weight. */
export interface WeightedWords {
  readonly words: readonly IndexedWord[];
  readonly weight: number;
}

/**
 * A page as Pagefind is to index it, in HTML: the key of each word in order, so that places in it are places in the text, and after them, in the
 * order of their words, the keys of what those words hold (see `holders`). `place`: the page's place among those of its language.
 */
export function indexRecord(title: readonly IndexedWord[], texts: readonly WeightedWords[], place: number): string {
  const runs: { weight: number; keys: string[] }[] = [];
  const add = (key: string, weight: number): void => {
    const last = runs.at(-1);
    if (last?.weight === weight) last.keys.push(key);
    else runs.push({ weight, keys: [key] });
  };
  for (const { words, weight } of texts) for (const { whole } of words) add(whole, weight);
  for (const { words, weight } of texts) {
    for (const { pieces, parts } of words) {
      for (const key of pieces) add(key, weight);
      for (const key of parts) add(key, weight * partWeight);
    }
  }
  const titled = title.flatMap(({ whole, pieces, parts }) => [whole, ...pieces, ...parts]);
  const paragraphs = runs.map(
    ({ weight, keys }) => `<p data-pagefind-weight="${Math.min(weight, heaviest)}">${keys.join(' ')}</p>`,
  );
  return `<html><body data-pagefind-body><meta data-pagefind-meta="title[content]" content="${titled.join(' ')}"><meta data-pagefind-sort="page[content]" content="${place}">${paragraphs.join('')}</body></html>`;
}

/** For each key that stands after a page's own words in its record, the place of the word that holds it. */
export function holders(words: readonly string[]): number[] {
  return words.flatMap((written, place) => {
    if (plain.test(written)) return [];
    const { pieces, parts } = readWord(written);
    return [...pieces, ...parts].map(() => place);
  });
}
