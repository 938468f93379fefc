import type { Body } from '../body/segment.ts';
import type { EntryOf } from '../graph/entry.ts';
import { citedSources, type Graph } from '../graph/graph.ts';
import { outdatedSections } from '../graph/sections.ts';
import type { WrittenKind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import type { PlateTop } from '../figures/plate.ts';
import { languagesOf, spokenIn } from './label.ts';

/** What the pages of all written kinds print alike. */
export interface WrittenView {
  readonly id: string;
  /** The file of the original, from the project's root. */
  readonly path: string;
  /** The language that the entry speaks on this page. */
  readonly lang: Locale;
  /** Whether that is the language of the page. */
  readonly translated: boolean;
  /** The languages in which the entry can really be read. */
  readonly languages: readonly Locale[];
  readonly body: Body;
  /** The sections whose original changed since this translation, by name; the page says so there. */
  readonly outdated: ReadonlySet<string>;
  /** The tops of its plate. */
  readonly tops: readonly PlateTop[];
  /** Every source that is cited and exists, in the order of the text. */
  readonly sources: readonly string[];
}

/** What an entry of any written kind prints, but for the tops of its plate, which each kind has of its own. */
export function writtenView(graph: Graph, entry: EntryOf<WrittenKind>, locale: Locale): Omit<WrittenView, 'tops'> {
  const { lang, translated } = spokenIn(graph, entry, locale);
  return {
    id: entry.id,
    path: entry.path,
    lang,
    translated,
    languages: languagesOf(graph, entry),
    body: entry.translations[lang]?.body ?? entry.body,
    outdated: outdatedSections(entry, lang),
    sources: citedSources(entry).filter((id) => graph.get('source', id) !== undefined),
  };
}
