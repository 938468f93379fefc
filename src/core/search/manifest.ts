import type { SearchKind } from './page.ts';

/** What stands beside Pagefind's index of one language, so that only files that exist are asked for. */
export interface SearchManifest {
  /** Changes with the files, and stands in their names. */
  readonly version: string;
  /** The kind of each page, by the page's number. */
  readonly kinds: readonly SearchKind[];
  /** How many files hold names (see `termShards`). */
  readonly terms: number;
  /** First letters of words that are suggested; each has a file. */
  readonly letters: string;
}

/** Where the files stand, in the folder of the language. */
export const searchFiles = {
  manifest: 'manifest.json',
  page: ({ version }: SearchManifest, page: number) => `pages/${page}.${version}.json`,
  facets: ({ version }: SearchManifest) => `facets.${version}.json`,
  terms: ({ version }: SearchManifest, shard: number) => `terms/${shard}.${version}.json`,
  words: ({ version }: SearchManifest, letter: string) => `words/${letter}.${version}.txt`,
} as const;

/** Pages by the values of a facet, by the facet's name. */
export type Facets = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
