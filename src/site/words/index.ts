import type { Locale } from '../../core/model/locale.ts';
import { en } from '../../languages/en/index.ts';
import { nl } from '../../languages/nl/index.ts';
import type { PageWords } from '../../languages/language.ts';

/** The words of the frame in a language. */
export function wordsIn(locale: Locale): PageWords {
  return { nl, en }[locale].pages;
}

/** What a language calls itself. */
export function languageName(locale: Locale): string {
  return { nl, en }[locale].name;
}
