import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { formsOf } from '../model/word.ts';
import { gistOf, labelOf, type Label, type Said } from './label.ts';
import { foldName, otherNames, type NamesIn } from './other-names.ts';
import { casesWith } from './word-marks.ts';

/** A concept in the glossary: what it is called and what it means, what it is called in the other languages, and what shows it. */
export interface GlossaryTerm {
  readonly type: 'term';
  readonly label: Label;
  readonly definition: Said | undefined;
  /** Its names in the other languages of the atlas. */
  readonly elsewhere: readonly NamesIn[];
  readonly count: EvidenceCount;
}

/** A word of a trade in the glossary: what it means, how else it is written, and how many cases use it. */
export interface GlossaryWord {
  readonly type: 'word';
  readonly label: Label;
  readonly short: string | undefined;
  readonly definition: Said | undefined;
  readonly cases: number;
}

/** Another name of a concept or word, which sends the reader on; more than one may answer to it. */
export interface GlossaryAlias {
  readonly type: 'alias';
  readonly words: string;
  readonly see: readonly Label[];
}

export type GlossaryItem = GlossaryTerm | GlossaryWord | GlossaryAlias;

/** A letter of the glossary with what begins with it, by the alphabet of the language; possibly nothing. */
export interface GlossaryLetter {
  /** A to Z, or {@link otherLetter}. */
  readonly letter: string;
  readonly items: readonly GlossaryItem[];
}

/** Where words stand that begin with no letter from A to Z. */
export const otherLetter = '#';

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The letter that a word stands under: its first letter without accents, past quotes and brackets. */
export function letterOf(words: string): string {
  const first = /[\p{L}\p{N}]/u.exec(words.normalize('NFD'))?.[0].toUpperCase() ?? '';
  return alphabet.includes(first) ? first : otherLetter;
}

/** All concepts and words and their other names in a language, from A to Z; the letters without a word are there too, and come out empty. */
export function glossaryView(graph: Graph, locale: Locale): GlossaryLetter[] {
  const concepts = graph.all('concept').map((entry) => ({
    entry,
    label: labelOf(graph, entry, locale),
    names: otherNames(graph, entry, locale),
  }));
  const terms = concepts.map(({ entry, label, names }): GlossaryTerm => ({
    type: 'term',
    label,
    definition: gistOf(graph, entry, locale),
    elsewhere: names.filter(({ lang }) => lang !== label.name.lang),
    count: countEvidence(graph.evidence(entry.id)),
  }));
  const words = graph.all('word').map((entry): GlossaryWord & { readonly forms: readonly string[] } => ({
    type: 'word',
    label: labelOf(graph, entry, locale),
    short: entry.fields.abbreviation,
    definition: gistOf(graph, entry, locale),
    cases: casesWith(graph, entry, locale).length,
    forms: formsOf(entry.fields, locale).slice(1),
  }));
  const aliases = [
    ...concepts.flatMap(({ label, names }) =>
      names.filter(({ lang }) => lang === locale).flatMap((own) => own.names.map((name) => ({ words: name, label }))),
    ),
    ...words.flatMap(({ label, forms }) => forms.map((form) => ({ words: form, label }))),
  ];
  const items = [...terms, ...words, ...gathered(aliases)].sort((a, b) => wordsOf(a).localeCompare(wordsOf(b), locale));
  const byLetter = Map.groupBy(items, (item) => letterOf(wordsOf(item)));
  return [...alphabet, ...(byLetter.has(otherLetter) ? [otherLetter] : [])].map((letter) => ({
    letter,
    items: byLetter.get(letter) ?? [],
  }));
}

const wordsOf = (item: GlossaryItem) => (item.type === 'alias' ? item.words : item.label.name.words);

/** Each alias once, with all concepts that it stands for. */
function gathered(aliases: readonly { readonly words: string; readonly label: Label }[]): GlossaryAlias[] {
  return [...Map.groupBy(aliases, ({ words }) => foldName(words)).values()].flatMap((same) =>
    same.slice(0, 1).map(({ words }) => ({ type: 'alias' as const, words, see: same.map(({ label }) => label) })),
  );
}
