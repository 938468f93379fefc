import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../core/model/locale.ts';
import { languages, original } from './words.ts';

/** One of our own pages about the atlas, in one language. */
export interface Guide {
  /** The same in every language. */
  readonly id: string;
  readonly lang: Locale;
  readonly entry: CollectionEntry<'guide'>;
}

/** The guides as readers of a language see them: in that language, or in the original where there is no other; by their order, then title. */
export async function guidesIn(locale: Locale): Promise<Guide[]> {
  const entries = new Map((await getCollection('guide')).map((entry) => [entry.id, entry]));
  const originals = [...entries.keys()].filter((id) => !id.includes('.'));
  return originals
    .flatMap((id) => {
      const translated = entries.get(`${id}.${locale}`);
      const entry = translated ?? entries.get(id);
      return entry === undefined ? [] : [{ id, lang: translated === undefined ? original : locale, entry }];
    })
    .sort(
      (a, b) =>
        (a.entry.data.order ?? 99) - (b.entry.data.order ?? 99) ||
        a.entry.data.title.localeCompare(b.entry.data.title, locale),
    );
}

/** The languages that a guide can really be read in. */
export async function guideLanguages(id: string): Promise<Locale[]> {
  const pages = await Promise.all(languages.map((locale) => guidesIn(locale)));
  return languages.filter(
    (locale, at) => pages[at]?.some((guide) => guide.id === id && guide.lang === locale) === true,
  );
}
