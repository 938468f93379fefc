import type { Locale } from '../model/locale.ts';
import { dutchKey } from './dutch/inflection.ts';
import { englishKey } from './english/forms.ts';

/** How one language is searched: the same for the index and for a question. */
export interface SearchLanguage {
  /** The language that Pagefind is told. One that it does not know keeps its own rules for endings away. */
  readonly index: string;
  /** Brings the forms of a lower-case word together. */
  readonly key: (word: string) => string;
}

/** Dutch has rules of its own here: those of Pagefind keep "mens" from "mensen" and "grens" from "grenzen". */
export const searchLanguages: Readonly<Record<Locale, SearchLanguage>> = {
  nl: { index: 'qnl', key: dutchKey },
  en: { index: 'en', key: englishKey },
};
