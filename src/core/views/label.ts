import { inLanguage, type Entry, type EntryOf, type WrittenEntry } from '../graph/entry.ts';
import type { Graph, Tie } from '../graph/graph.ts';
import type { Ref } from '../graph/ref.ts';
import { kindFacts } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { isRecord } from '../model/references.ts';

/** Words with the language they are in, which may not be that of the page. */
export interface Said {
  readonly words: string;
  readonly lang: Locale;
}

/** A name to print as a link. */
export interface Label {
  readonly ref: Ref;
  readonly name: Said;
}

/** A case to print as a link, with what it is about: its title alone may not tell. */
export interface CaseLabel extends Label {
  /** Subject and place in plain words, or else the place alone, to stand under or after the title. */
  readonly about: Said;
}

/** The languages in which an entry can really be read. */
export function languagesOf(
  { languages: [original, ...others] }: Graph,
  entry: Pick<WrittenEntry, 'translations'>,
): Locale[] {
  return [original, ...others.filter((locale) => entry.translations[locale] !== undefined)];
}

/** Whether an entry can be read in a language, and in which language its page then speaks. */
export function spokenIn(
  graph: Graph,
  entry: Pick<WrittenEntry, 'translations'>,
  locale: Locale,
): { readonly lang: Locale; readonly translated: boolean } {
  const translated = languagesOf(graph, entry).includes(locale);
  return { lang: translated ? locale : graph.languages[0], translated };
}

/** The language in which an item of a list is told to readers of a language: that of the original, where a translation has no words for it. */
export function toldIn(graph: Graph, entry: WrittenEntry, list: string, id: string, locale: Locale): Locale {
  const { lang } = spokenIn(graph, entry, locale);
  return entry.translations[lang]?.untold[list]?.includes(id) === true ? graph.languages[0] : lang;
}

/** What an entry is called in a language; in the original language when it has no translation. */
export function nameOf(graph: Graph, entry: Entry, locale: Locale): Said {
  return wordsOf(graph, entry, kindFacts[entry.kind].name, locale) ?? { words: entry.id, lang: graph.languages[0] };
}

/** What an entry is in one sentence: summary, definition, question, why a source is trusted, role. */
export function gistOf(graph: Graph, entry: Entry, locale: Locale): Said | undefined {
  return wordsOf(graph, entry, kindFacts[entry.kind].gist, locale);
}

/**
 * What a field of an entry says to readers of a language: in that language where a translation or the field itself has it, or else as it was written, in the
 * language of the original, or of the source itself. Undefined when it is left out.
 */
function wordsOf({ languages }: Graph, entry: Entry, field: string, locale: Locale): Said | undefined {
  const translation = 'translations' in entry ? entry.translations[locale] : undefined;
  const fields: Readonly<Record<string, unknown>> = translation?.fields ?? entry.fields;
  const own = fields[field];
  if (isRecord(own)) {
    const said = [locale, ...languages].map((lang) => ({ words: own[lang], lang }));
    return said.find((one): one is Said => typeof one.words === 'string');
  }
  if (typeof own !== 'string') return undefined;
  const written = languages.find((one) => one === fields.language) ?? languages[0];
  return { words: own, lang: translation === undefined ? written : locale };
}

/** An entry as a link: where it is, and what it is called. */
export function labelOf(graph: Graph, entry: Entry, locale: Locale): Label {
  return { ref: { kind: entry.kind, id: entry.id }, name: nameOf(graph, entry, locale) };
}

/** A case as a link, with what it is about. */
export function caseLabel(graph: Graph, entry: EntryOf<'case'>, locale: Locale): CaseLabel {
  const { lang } = spokenIn(graph, entry, locale);
  const { about, place } = inLanguage(entry, locale).fields;
  return { ...labelOf(graph, entry, locale), about: { words: about ?? place, lang } };
}

/** The entries that name an entry in a way, each once, in the order of the graph. */
export function namedBy(graph: Graph, id: string, tie: Tie, locale: Locale): Label[] {
  const links = graph.backlinks(id).filter((link) => link.tie === tie);
  return [...new Set(links.map(({ from }) => from.id))].flatMap((one) => {
    const entry = graph.find(one);
    return entry === undefined ? [] : [labelOf(graph, entry, locale)];
  });
}

/** The ways of working that name an entry as what they serve, or as where they were seen. */
export function toolsFor(graph: Graph, id: string, locale: Locale): Label[] {
  return namedBy(graph, id, 'field', locale).filter(({ ref }) => ref.kind === 'tool');
}
