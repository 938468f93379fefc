import type { Atlas } from '../core/model/atlas.ts';
import { cataloguesOf, inOwnWords } from './catalogue.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Catalogue, Language } from './language.ts';
import { nl } from './nl/index.ts';

/** The languages that an atlas can be in, by tag. A new one gets a line here. */
const spoken = { de, en, nl } satisfies Record<string, Language>;

/** The tag of a language that there are words for. */
export type SpokenTag = keyof typeof spoken;

/** The tags of all languages that there are words for. */
export const spokenTags: readonly string[] = Object.keys(spoken);

/** The languages of an atlas in their order, each in the words that it says otherwise. A tag without words is a language that lacks all, of which the check tells. */
export function languagesOf({ languages, words = {} }: Pick<Atlas, 'languages' | 'words'>): Language[] {
  const known: ReadonlyMap<string, Language> = new Map(Object.entries(spoken));
  return languages.map((tag) => inOwnWords(known.get(tag) ?? { tag, name: tag }, words[tag]));
}

/** All words of each language of an atlas, by tag; the first language comes first. */
export function cataloguesIn(atlas: Pick<Atlas, 'languages' | 'words'>): ReadonlyMap<string, Catalogue> {
  return cataloguesOf(languagesOf(atlas), en);
}
