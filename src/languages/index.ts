import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { nl } from './nl/index.ts';

/** The languages that an atlas can be in, by tag. A new one gets a line here. */
const spoken = { de, en, nl } satisfies Record<string, Language>;

/** The tag of a language that there are words for. */
export type SpokenTag = keyof typeof spoken;

/** The languages with these tags, in their order. A tag without words is an error, which names those that there are. */
export function languagesOf(tags: readonly SpokenTag[]): Language[] {
  const known: ReadonlyMap<string, Language> = new Map(Object.entries(spoken));
  return tags.map((tag) => {
    const language = known.get(tag);
    if (language === undefined)
      throw new Error(
        `site.config.ts names the language "${tag}", and there are words for ${[...known.keys()].join(', ')} only. A further language is a folder of src/languages; docs/cookbook.md tells how it is made.`,
      );
    return language;
  });
}
