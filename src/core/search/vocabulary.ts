import { plainLetters } from './letters.ts';
import { readWord, wordsOf } from './written-word.ts';

const word = /^[\p{L}\p{M}]{3,}$/u;

/** Words in lower case, those that are held together by signs apart as well, with the number of texts that hold them. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const pages = new Map<string, number>();
  for (const text of texts) {
    const words = wordsOf(text)
      .map(readWord)
      .flatMap(({ whole, pieces }) => [whole, ...pieces]);
    for (const each of new Set(words)) if (word.test(each)) pages.set(each, (pages.get(each) ?? 0) + 1);
  }
  return pages;
}

/** The shard that a word is in: its first letter, without accent. Words that begin otherwise are not suggested. */
export function shardOf(word: string): string | undefined {
  return /^[a-z]/.exec(plainLetters(word.slice(0, 1)))?.[0];
}

/**
 * The vocabulary in shards. A shard holds its words in alphabetical order, one to a line, each followed by how often it is used: 0 (on one
 * page) to 9, doubling.
 */
export function vocabularyShards(pages: ReadonlyMap<string, number>): Map<string, string> {
  const shards = new Map<string, string[]>();
  for (const each of [...pages.keys()].sort()) {
    const shard = shardOf(each);
    if (shard === undefined) continue;
    const often = Math.min(9, Math.floor(Math.log2(pages.get(each) ?? 1)));
    shards.set(shard, [...(shards.get(shard) ?? []), `${each}${often}`]);
  }
  return new Map([...shards].map(([shard, lines]) => [shard, `${lines.join('\n')}\n`]));
}

/** The words of a shard with how often each is used. */
export function readShard(text: string): Map<string, number> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, -1), Number(line.slice(-1))]),
  );
}
