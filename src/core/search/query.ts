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
  /** Whether fillers were left out of `words`. */
  readonly shortened: boolean;
}

const tag = /<\/?[a-z][^<>]*>/gi;
const quoted = /^["“”„«»]([^"“”„«»]+)["“”„«»]$/u;
/** Letters, their marks and digits, held together by a hyphen, apostrophe, dot, ampersand or plus sign inside. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’.&+][\p{L}\p{M}\p{N}]+)*/gu;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Joiners inside emoji and in scripts that need them; without them, words fall apart. */
const joiners = /[\u200c\u200d]/u;

/**
 * Cleans a question: composes accents, drops markup, control and direction characters, surplus space and punctuation,
 * and then `fillers` (lower case, one word each) unless nothing else is left or the question is one quoted phrase.
 * Any text is allowed.
 */
export function readQuery(text: string, fillers: readonly string[]): Query {
  const shown = cap(tidy(text.replace(tag, ' '))) || cap(tidy(text));
  const inside = quoted.exec(shown)?.[1];
  const all = (inside ?? shown).match(word) ?? [];
  const phrase = inside !== undefined && all.length > 1;
  const dropped = new Set(fillers);
  const telling = phrase ? all : all.filter((each) => !dropped.has(each.toLowerCase()));
  const words = telling.length > 0 ? telling : all;
  return { shown, words, phrase, shortened: words.length < all.length };
}

/** The query as Pagefind reads it: words that must all be found, or a phrase in quotation marks. */
export function queryTerm(query: Pick<Query, 'words' | 'phrase'>): string {
  const term = query.words.join(' ');
  return query.phrase ? `"${term}"` : term;
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(unseen, (each) => (joiners.test(each) ? each : ''))
    .replace(/ +/g, ' ')
    .trim();
}

function cap(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longestQuery ? text : characters.slice(0, longestQuery).join('').trimEnd();
}
