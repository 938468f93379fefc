import { createDutchSplitter } from './dutch/compounds.ts';
import { dutchAbbreviations } from './dutch/abbreviations.ts';
import type { Splitter } from './compounds.ts';

/** What an index of one language knows besides what a question needs. */
export interface IndexLanguage {
  /** Makes what takes compounds apart, from the words of a site with the number of pages that hold each. */
  readonly splitter: (vocabulary: ReadonlyMap<string, number>) => Splitter;
  /** Abbreviations that every reader of the language knows, with their long form. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

const languages: ReadonlyMap<string, IndexLanguage> = new Map([
  ['nl', { splitter: createDutchSplitter, abbreviations: dutchAbbreviations }],
]);
const plain: IndexLanguage = { splitter: () => (word) => [word], abbreviations: new Map() };

/** What is known of a language, by its tag; words of one that is not here stay whole. */
export function indexLanguageOf(tag: string): IndexLanguage {
  return languages.get(tag) ?? plain;
}
