import type { EntryOf } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { nameOf } from './label.ts';

/** What an entry is called in a language, the usual name first. */
export interface NamesIn {
  readonly lang: Locale;
  readonly names: readonly string[];
}

/** What an entry is called besides its name on a page: in the language of that name first, then in each other language of the atlas that has names. */
export function otherNames(graph: Graph, entry: EntryOf<'case' | 'concept' | 'tool'>, locale: Locale): NamesIn[] {
  const title = nameOf(graph, entry, locale);
  const own = namesIn(graph, entry, title.lang).filter((name) => foldName(name) !== foldName(title.words));
  const others = graph.languages
    .filter((lang) => lang !== title.lang)
    .map((lang) => ({ lang, names: namesIn(graph, entry, lang) }));
  return [{ lang: title.lang, names: own }, ...others].filter(({ names }) => names.length > 0);
}

/** The name, where it is told in that language, and the aliases there, each name once. */
function namesIn(graph: Graph, entry: EntryOf<'case' | 'concept' | 'tool'>, lang: Locale): string[] {
  const name = nameOf(graph, entry, lang);
  const names = [...(name.lang === lang ? [name.words] : []), ...(entry.fields.aliases?.[lang] ?? [])];
  return names.filter((name, at) => names.findIndex((one) => foldName(one) === foldName(name)) === at);
}

/** A name as it is compared: capitals do not count. */
export function foldName(name: string): string {
  return name.toLowerCase();
}
