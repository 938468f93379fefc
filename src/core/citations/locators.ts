import type { Catalogue } from '../../languages/language.ts';
import type { Locale } from '../model/locale.ts';

/** How sources are named, by language; the language of originals comes first. */
export type CitationWords = ReadonlyMap<Locale, Catalogue['citations']>;

/** From every word for a place in a language, as it is written there and in lower case, to the first of its list in another. */
function dictionary(from: Locale, to: Locale, languages: CitationWords): ReadonlyMap<string, string> {
  const own = new Map(Object.entries(languages.get(to)?.locators ?? {}));
  const pairs = Object.entries(languages.get(from)?.locators ?? {}).flatMap(([name, words]) =>
    words.flatMap((word) => {
      const said = own.get(name)?.[0] ?? word;
      return [[word, said] as const, [key(word), said] as const];
    }),
  );
  // Where one word stands for several things (Kapitel), the first of them is meant.
  return new Map(pairs.toReversed());
}

/** What is a word of a place: no figures, no single letter (bijlage B, 12a) and no Roman numeral. Words of several parts go before those that they begin with. */
function wordIn(languages: CitationWords): RegExp {
  const all = [...languages.values()].flatMap(({ locators }) => Object.values(locators).flat());
  const parted = [...new Set(all)].filter((one) => /[ /]/.test(one));
  return new RegExp([...parted, "\\p{L}[\\p{L}.'’]+"].join('|'), 'giu');
}

const numeral = /^(?:[ivxlc]+|[IVXLC]+)\.?$/;

/** A place in a source in the words of a language, or, where these are not all known, as its author wrote it, with the language it is in. */
export interface Place {
  readonly words: string;
  /** The language of the words, when it is not the language that was asked for. */
  readonly language?: Locale;
}

/**
 * A place in a source as an author wrote it ("hoofdstuk 3", "p. 680-684"), for readers of a language. It is turned into that language whole, or not at all: then
 * it is taken to be in another one, unless some of its words are words of this language alone.
 */
export function placeIn(locator: string, locale: Locale, languages: CitationWords): Place {
  const written = locator.trim();
  const word = wordIn(languages);
  const others = [...languages.keys()].filter((language) => language !== locale);
  const isKnown = (one: string, language: Locale) => dictionary(language, language, languages).has(one);
  const found = (written.match(word) ?? []).filter((one) => !numeral.test(one)).map(key);
  const isIn = (language: Locale) => found.every((one) => isKnown(one, language));
  if (isIn(locale)) return { words: written };
  const other = others.find(isIn);
  if (other !== undefined) return { words: translated(written, word, dictionary(other, locale, languages)) };
  const isOwn = found.some((one) => isKnown(one, locale) && !others.some((language) => isKnown(one, language)));
  const [elsewhere] = isOwn ? [] : others;
  return { words: written, ...(elsewhere !== undefined && { language: elsewhere }) };
}

const key = (found: string) => found.toLowerCase().replaceAll('’', "'");

function translated(written: string, word: RegExp, words: ReadonlyMap<string, string>): string {
  return written.replace(word, (found) => {
    if (numeral.test(found)) return found;
    const known = words.get(key(found));
    if (known === undefined) return found;
    return words.has(found) || /^\p{Ll}/u.test(found) ? known : known.charAt(0).toUpperCase() + known.slice(1);
  });
}
