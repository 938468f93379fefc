import { plainLetters } from './letters.ts';
import { once } from './once.ts';
import { readWord } from './written-word.ts';

const word = /^[\p{L}\p{M}]{3,}$/u;

/** Words in lower case, those that are held together by signs apart as well, with the number of texts that hold them. A text is its written words. */
export function countWords(texts: Iterable<readonly string[]>): Map<string, number> {
  const pages = new Map<string, number>();
  const formsOf = once((written) => {
    const { whole, pieces } = readWord(written);
    return [whole, ...pieces].filter((each) => word.test(each));
  });
  for (const text of texts) {
    const forms = new Set<string>();
    for (const written of new Set(text)) for (const each of formsOf(written)) forms.add(each);
    for (const each of forms) pages.set(each, (pages.get(each) ?? 0) + 1);
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
    const lines = shards.get(shard) ?? [];
    lines.push(`${each}${often}`);
    shards.set(shard, lines);
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
