import { cataloguesOf, inOwnWords, isGroup } from './catalogue.ts';
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

/** What an atlas says of its languages. The check tells what of it is wrong in these words, so it may be anything here. */
interface Told {
  readonly languages?: unknown;
  readonly words?: unknown;
}

/**
 * The languages of an atlas in their order, each in the words that it says otherwise. A tag without words is a language that lacks all; what is no tag is
 * no language, and what are no words are none. The check tells of each.
 */
export function languagesOf({ languages, words }: Told): Language[] {
  const known: ReadonlyMap<string, Language> = new Map(Object.entries(spoken));
  const tags = Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [];
  const own = new Map(isGroup(words) ? Object.entries(words) : []);
  return tags.map((tag) => inOwnWords(known.get(tag) ?? { tag, name: tag }, own.get(tag)));
}

/** All words of each language of an atlas, by tag; the first language comes first. */
export function cataloguesIn(atlas: Told): ReadonlyMap<string, Catalogue> {
  return cataloguesOf(languagesOf(atlas), en);
}
