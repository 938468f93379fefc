import { readWord, wordsOf } from './written-word.ts';

/** What is known of one name. */
export interface Term {
  /** The pages that go by it. */
  readonly pages: readonly number[];
  /** What it is long or short for. */
  readonly alsoKnownAs?: string;
}

/** Names that one file holds, at the most on average. */
const namesPerShard = 48;

/** How a name is looked up: its words by their keys. Hyphens part words, so that "co-steering" is "co steering". */
export function termKey(name: string, key: (word: string) => string): string {
  return wordsOf(name)
    .map(readWord)
    .flatMap(({ whole, pieces }) => (pieces.length > 1 ? pieces : [whole]))
    .map(key)
    .join(' ');
}

/** The file that holds a name, when names are spread over `shards` files: names that begin with one word stand together. */
export function termShard(name: string, shards: number): number {
  let sum = 0;
  for (const letter of name.split(' ', 1).join('')) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % shards;
}

/** Names by their key, spread over as many files as they need, each as JSON with its names in alphabetical order. */
export function termShards(terms: ReadonlyMap<string, Term>): string[] {
  const shards = Array.from({ length: Math.max(1, Math.ceil(terms.size / namesPerShard)) }, (): [string, Term][] => []);
  for (const entry of [...terms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    shards[termShard(entry[0], shards.length)]?.push(entry);
  }
  return shards.map((entries) => JSON.stringify(Object.fromEntries(entries)));
}
