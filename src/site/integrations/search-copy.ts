import type { Splitter } from '../../core/search/compounds.ts';
import { dutchAbbreviations } from '../../core/search/dutch/abbreviations.ts';
import { createDutchSplitter } from '../../core/search/dutch/compounds.ts';
import { createIndexCopy, type IndexCopy } from '../../core/search/index-copy.ts';
import { searchLanguages } from '../../core/search/languages.ts';
import { mapMarkup } from '../../core/search/markup.ts';
import { countWords } from '../../core/search/vocabulary.ts';
import type { Locale } from '../../core/model/locale.ts';

/** A searchable page as it was built. */
export interface ReadPage {
  /** Below the root of the built site, with slashes. */
  readonly path: string;
  readonly html: string;
  readonly locale: Locale;
}

/** The copy that is indexed, and how words of its language are taken apart. */
export interface PageCopies extends IndexCopy {
  readonly split: Splitter;
  /** Abbreviations that every reader of the language knows, with their long form. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Starts the copies of a site's pages, a language each; a language without compounds leaves its words whole. */
export function copyPages(pages: readonly ReadPage[]): Readonly<Record<Locale, PageCopies>> {
  const copies = (locale: Locale): PageCopies => {
    const own = pages.filter((page) => page.locale === locale);
    const split: Splitter =
      locale === 'nl' ? createDutchSplitter(countWords(own.map(({ html }) => textOf(html)))) : (word) => [word];
    const abbreviations = locale === 'nl' ? dutchAbbreviations : new Map<string, string>();
    return { ...createIndexCopy(searchLanguages[locale], split), split, abbreviations };
  };
  return { nl: copies('nl'), en: copies('en') };
}

/** The text of a page, its pieces apart. */
function textOf(html: string): string {
  const texts: string[] = [];
  mapMarkup(html, {
    tag: (tag) => tag,
    text: (text) => {
      texts.push(text);
      return text;
    },
  });
  return texts.join(' ');
}
