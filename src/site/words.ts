import type { Locale } from '../core/model/locale.ts';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import type { Catalogue, PageWords } from '../languages/language.ts';

/** All words of a language. */
export function catalogueIn(locale: Locale): Catalogue {
  return { nl, en }[locale];
}

/** The words of the frame in a language. */
export function wordsIn(locale: Locale): PageWords {
  return catalogueIn(locale).pages;
}

/** What a language is called in a language; in its own words, when no other is given. */
export function languageName(of: Locale, locale = of): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(of) ?? of;
}
