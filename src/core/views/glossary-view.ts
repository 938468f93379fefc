import type { EntryOf } from '../graph/entry.ts';
import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { gistOf, labelOf, type Label, type Languages, type Said } from './label.ts';

/** A concept in the glossary: what it is called and what it means, what it is called in the other languages, and what shows it. */
export interface GlossaryTerm {
  readonly type: 'term';
  readonly label: Label;
  readonly definition: Said | undefined;
  /** Its names in each other language of the atlas, the usual one first. */
  readonly elsewhere: readonly Said[];
  readonly count: EvidenceCount;
}

/** Another word for a concept, which sends the reader on; more than one concept may answer to it. */
export interface GlossaryAlias {
  readonly type: 'alias';
  readonly words: string;
  readonly see: readonly Label[];
}

/** A letter of the glossary with what begins with it, by the alphabet of the language; possibly nothing. */
export interface GlossaryLetter {
  /** A to Z, or {@link otherLetter}. */
  readonly letter: string;
  readonly items: readonly (GlossaryTerm | GlossaryAlias)[];
}

/** Where words stand that begin with no letter from A to Z. */
export const otherLetter = '#';

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The letter that a word stands under: its first letter without accents, past quotes and brackets. */
export function letterOf(words: string): string {
  const first = /[\p{L}\p{N}]/u.exec(words.normalize('NFD'))?.[0].toUpperCase() ?? '';
  return alphabet.includes(first) ? first : otherLetter;
}

/** All concepts and their other names in a language, from A to Z; the letters without a word are there too, and come out empty. */
export function glossaryView(graph: Graph, locale: Locale, languages: Languages): GlossaryLetter[] {
  const terms = graph.all('concept').map((entry): GlossaryTerm => {
    const label = labelOf(entry, locale, languages);
    return {
      type: 'term',
      label,
      definition: gistOf(entry, locale, languages),
      elsewhere: namesElsewhere(entry, label.name, languages),
      count: countEvidence(graph.evidence(entry.id)),
    };
  });
  const items = [...terms, ...aliases(graph, locale, languages)].sort((a, b) =>
    nameOf(a).localeCompare(nameOf(b), locale),
  );
  const byLetter = Map.groupBy(items, (item) => letterOf(nameOf(item)));
  return [...alphabet, ...(byLetter.has(otherLetter) ? [otherLetter] : [])].map((letter) => ({
    letter,
    items: byLetter.get(letter) ?? [],
  }));
}

const nameOf = (item: GlossaryTerm | GlossaryAlias) => (item.type === 'term' ? item.label.name.words : item.words);

/** What a concept is called in the languages that it is not told in here, each name once: in the original, in its translations, and by its aliases there. */
function namesElsewhere(entry: EntryOf<'concept'>, own: Said, languages: Languages): Said[] {
  return languages
    .filter((lang) => lang !== own.lang)
    .flatMap((lang) => {
      const term = lang === languages[0] ? entry.fields.term : entry.translations[lang]?.words.term;
      const names = [...(term === undefined ? [] : [term]), ...(entry.fields.aliases?.[lang] ?? [])];
      return distinct(names).map((words) => ({ words, lang }));
    });
}

/** The aliases in a language, each once with all concepts that it stands for; not those that say the term itself again. */
function aliases(graph: Graph, locale: Locale, languages: Languages): GlossaryAlias[] {
  const found = graph.all('concept').flatMap((entry) => {
    const label = labelOf(entry, locale, languages);
    return distinct(entry.fields.aliases?.[locale] ?? [])
      .filter((words) => fold(words) !== fold(label.name.words))
      .map((words) => ({ words, label }));
  });
  return [...Map.groupBy(found, ({ words }) => fold(words)).values()].flatMap((same) =>
    same.slice(0, 1).map(({ words }) => ({ type: 'alias' as const, words, see: same.map(({ label }) => label) })),
  );
}

const fold = (words: string) => words.toLowerCase();

const distinct = (names: readonly string[]) =>
  names.filter((name, at) => names.findIndex((one) => fold(one) === fold(name)) === at);
