/** What stands beside Pagefind's index of one language, so that only files that exist are asked for. */
export interface SearchManifest {
  /** Changes with the files, and stands in their names. */
  readonly version: string;
  /** How many files hold names (see `termShards`). */
  readonly terms: number;
  /** First letters of words that are suggested; each has a file. */
  readonly letters: string;
}

/** Where the files stand, in the folder of the index. */
export const searchFiles = {
  manifest: (language: string) => `${language}.json`,
  terms: (language: string, { version }: SearchManifest, shard: number) => `terms/${language}-${shard}.${version}.json`,
  words: (language: string, { version }: SearchManifest, letter: string) =>
    `words/${language}-${letter}.${version}.txt`,
} as const;

/** Reads a manifest; throws when it is none. */
export function readManifest(content: unknown): SearchManifest {
  if (typeof content === 'object' && content !== null) {
    const version: unknown = Reflect.get(content, 'version');
    const terms: unknown = Reflect.get(content, 'terms');
    const letters: unknown = Reflect.get(content, 'letters');
    if (typeof version === 'string' && typeof terms === 'number' && typeof letters === 'string') {
      return { version, terms, letters };
    }
  }
  throw new Error('not a manifest of the search index');
}
