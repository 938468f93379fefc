import { invisibleSigns } from '../model/invisible.ts';
import { isFunctionWord } from './languages.ts';
import { readWord, wordsOf } from './written-word.ts';

/** The most that a query keeps, in characters (code points). */
export const longestQuery = 200;

/** A reader's question in its two uses. */
export interface Query {
  /** As typed, without surplus space, at most `longestQuery` characters: for the field, addresses and sentences. */
  readonly shown: string;
  /** Words to look for, in order; empty when the text holds no word at all. */
  readonly words: readonly string[];
  /** Whether the words must stand together, because the whole question is in quotation marks. */
  readonly phrase: boolean;
  /** Whether words were left out of `words`. */
  readonly shortened: boolean;
  /** Whether it is as long as a question can be, so that what followed is not looked for. */
  readonly full: boolean;
}

const tag = /<\/?[a-z][^<>]*>/gi;
const quoted = /^["“”„«»]([^"“”„«»]+)["“”„«»]$/u;
/** A letter of an alphabet, which is no word: the s of "'s avonds". */
const letter = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
/** Joiners and choices of form inside emoji and in scripts that need them; without them, signs fall apart. */
const joiners = /[\u200c\u200d\ufe0e\ufe0f]/u;

/**
 * Cleans a question: composes accents, drops markup, control and direction characters, surplus space and punctuation,
 * single letters, and then the function words of `languages` (tags) unless nothing else is left. One quoted phrase keeps all its words.
 * Any text is allowed.
 */
export function readQuery(text: string, languages: readonly string[]): Query {
  const shown = cap(tidy(text.replace(tag, ' '))) || cap(tidy(text));
  const inside = quoted.exec(shown)?.[1];
  const length = Array.from(shown).length;
  // The last word of a question that fills its room is as a rule the beginning of one.
  const read = wordsOf(inside ?? shown);
  const all = length === longestQuery && read.length > 1 ? read.slice(0, -1) : read;
  const phrase = inside !== undefined && all.length > 1;
  const long = all.filter((each) => !letter.test(readWord(each).whole));
  const telling = long.filter((each) => !isFunctionWord(each, languages));
  const words = phrase ? all : telling.length > 0 ? telling : long;
  return {
    shown,
    words,
    phrase,
    shortened: words.length < all.length,
    full: length >= longestQuery - 1,
  };
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(invisibleSigns, (each) => (joiners.test(each) ? each : ''))
    .replace(/ +/g, ' ')
    .trim();
}

function cap(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longestQuery ? text : characters.slice(0, longestQuery).join('').trimEnd();
}
