import { atlas } from '../../site.config.ts';
import { inLanguage, type Languages, type Locale, type Text } from '../core/model/locale.ts';
import { en } from '../languages/en/index.ts';
import { cataloguesIn, languagesOf } from '../languages/index.ts';
import type { Catalogue, PageWords } from '../languages/language.ts';

const [first = en.tag, ...others] = languagesOf(atlas).map(({ tag }) => tag);

/** The languages of this atlas; the first is that of originals, and stands at the root. Where it names none, the check says so in English. */
export const languages: Languages = [first, ...others];

/** The language of originals. */
export const [original] = languages;

/** All words of each language; the first comes first. */
export const catalogues = cataloguesIn(atlas);

/** All words of a language. */
export function catalogueIn(locale: Locale): Catalogue {
  return catalogues.get(locale) ?? en;
}

/** The words of the frame in a language. */
export function wordsIn(locale: Locale): PageWords {
  return catalogueIn(locale).pages;
}

/** What this atlas says of itself in a language, or else in its first. */
export function textIn(text: Text, locale: Locale): string {
  return inLanguage(text, locale, languages);
}

/** The language as Intl says dates in it: with the country, where the language names one. */
export function intlTag(locale: Locale): string {
  return languagesOf(atlas).find(({ tag }) => tag === locale)?.intl ?? locale;
}

/** What a language is called in a language; in its own words, when no other is given. */
export function languageName(of: Locale, locale = of): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(of) ?? of;
}

/** The other languages of the atlas as a list in words, in this language; empty when there are none. */
export function otherLanguages(locale: Locale): string {
  const names = languages.filter((one) => one !== locale).map((one) => languageName(one, locale));
  return new Intl.ListFormat(locale).format(names);
}
