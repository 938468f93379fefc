import { atlas } from '../../site.config.ts';
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

/** The other languages of the atlas as a list in words, in this language; empty when there are none. */
export function otherLanguages(locale: Locale): string {
  const names = atlas.languages.filter((one) => one !== locale).map((one) => languageName(one, locale));
  return new Intl.ListFormat(locale).format(names);
}
