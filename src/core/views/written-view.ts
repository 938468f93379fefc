import { readingMinutes } from '../body/reading-time.ts';
import type { Body } from '../body/segment.ts';
import { inLanguage, type WrittenEntry } from '../graph/entry.ts';
import { citedSources, type Graph } from '../graph/graph.ts';
import { outdatedSections } from '../graph/sections.ts';
import type { WrittenKind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import type { Fields } from '../model/schemas.ts';
import { languagesOf, spokenIn, type Said } from './label.ts';

/** What the pages of all written kinds print alike. */
export interface WrittenView<K extends WrittenKind = WrittenKind> {
  readonly id: string;
  /** The file of the original, from the project's root. */
  readonly path: string;
  /** The language that the entry speaks on this page. */
  readonly lang: Locale;
  /** Whether that is the language of the page. */
  readonly translated: boolean;
  /** The languages in which the entry can really be read. */
  readonly languages: readonly Locale[];
  /** What the front matter says, in that language. */
  readonly fields: Fields[K];
  /** For each list the items that have no words in that language; {@link langOf} tells the language of an item. */
  readonly untold: Readonly<Record<string, readonly string[]>>;
  readonly body: Body;
  /** The sections of the body. */
  readonly headings: readonly { readonly anchor: string; readonly name: string }[];
  /** How long it takes to read; of a learning path, to follow. */
  readonly minutes: number;
  /** The sections whose original changed since this translation, by name; the page says so there. */
  readonly outdated: ReadonlySet<string>;
  /** Every source that is cited and exists, in the order of the text. */
  readonly sources: readonly string[];
  /** What was corrected since readers see it, the latest first. */
  readonly corrections: readonly Correction[];
}

/** Something that was corrected, and when: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Correction {
  readonly date: string;
  readonly said: Said;
}

/** What an entry of any written kind prints. */
export function writtenView<K extends WrittenKind>(
  graph: Graph,
  entry: WrittenEntry<K>,
  locale: Locale,
): WrittenView<K> {
  const { lang, translated } = spokenIn(graph, entry, locale);
  const { fields, untold, body } = inLanguage(entry, lang);
  return {
    id: entry.id,
    path: entry.path,
    lang,
    translated,
    languages: languagesOf(graph, entry),
    fields,
    untold,
    body,
    headings: headingsOf(body),
    minutes: readingMinutes(body),
    outdated: outdatedSections(entry, lang),
    sources: citedSources(entry).filter((id) => graph.get('source', id) !== undefined),
    corrections: correctionsOf(graph, entry, lang),
  };
}

/** What was corrected in an entry, the latest first, in a language or else in the first that says it. */
export function correctionsOf({ languages }: Graph, { fields }: WrittenEntry, locale: Locale): Correction[] {
  return (fields.corrections ?? [])
    .flatMap(({ date, text }) => {
      const lang = [locale, ...languages].find((one) => text[one] !== undefined);
      return lang === undefined ? [] : [{ date, said: { words: text[lang] ?? '', lang } }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The language of an item of a list, when the page of its entry speaks another: that of the original, where the translation has no words for it. */
export function langOf({ untold, languages }: WrittenView, list: string, id: string): Locale | undefined {
  return untold[list]?.includes(id) === true ? languages[0] : undefined;
}

function headingsOf({ segments }: Body): WrittenView['headings'] {
  return segments
    .flatMap((one) => (one.type === 'untranslated' ? one.children : [one]))
    .flatMap((one) => (one.type === 'heading' && one.depth === 2 ? [{ anchor: one.slug, name: one.text }] : []));
}
