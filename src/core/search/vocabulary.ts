import { plainLetters } from './letters.ts';
import { numbering } from './numbering.ts';
import { readWord } from './written-word.ts';

const word = /^[\p{L}\p{M}]{3,}$/u;

/**
 * Words in lower case, those that are held together by signs apart as well, with the number of pages that hold them. A page is a list of runs of words,
 * each by its number in `written`.
 */
export function countWords(
  pages: Iterable<readonly (readonly number[])[]>,
  written: readonly string[],
): Map<string, number> {
  const { texts: forms, numberOf } = numbering();
  const formsOf = written.map((one) => {
    const { whole, pieces } = readWord(one);
    return [whole, ...pieces].filter((each) => word.test(each)).map(numberOf);
  });
  const counts = forms.map(() => 0);
  const seenOn = forms.map(() => -1);
  let page = 0;
  for (const runs of pages) {
    for (const run of runs) {
      for (const at of run) {
        for (const form of formsOf[at] ?? []) {
          if (seenOn[form] === page) continue;
          seenOn[form] = page;
          counts[form] = (counts[form] ?? 0) + 1;
        }
      }
    }
    page += 1;
  }
  return new Map(forms.flatMap((form, at) => (seenOn[at] === -1 ? [] : [[form, counts[at] ?? 0]])));
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
