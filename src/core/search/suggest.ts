import { plainLetters } from './letters.ts';

/** Most changes (a letter more, less, another, or two swapped) by which a word may differ, by its length. */
function mostChanges(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Letters of a part of a compound, and of any word that is proposed, at the least. */
const shortestPart = 4;

/**
 * Words of a vocabulary (each with how often it is used, 0 to 9) that a misspelt word may stand for, best first, at most `most`: the fewest
 * changes first, accents aside, then the same first letter, then the most used. A word that differs in accents only comes before all.
 */
export function nearWords(word: string, vocabulary: ReadonlyMap<string, number>, most = 3): string[] {
  const plain = plainLetters(word.toLowerCase());
  const limit = mostChanges(plain);
  const near: { word: string; rank: number }[] = [];
  for (const [known, often] of vocabulary) {
    if (known.length < shortestPart || Math.abs(known.length - plain.length) > limit + 1) continue;
    const other = plainLetters(known);
    const changes = changesBetween(plain, other, limit);
    if (changes > limit) continue;
    const start = other.startsWith(plain.slice(0, 1)) ? 0 : 0.6;
    near.push({ word: known, rank: changes + start - often / 20 });
  }
  return near
    .sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map((each) => each.word);
}

/** The compound that two words make in a vocabulary, joined by one of some links or by none: "haven hoofd" stands for "havenhoofd". */
export function joinedWord(
  first: string,
  second: string,
  vocabulary: ReadonlyMap<string, number>,
  links: readonly string[],
): string | undefined {
  return ['', ...links].map((link) => first + link + second).find((word) => vocabulary.has(word));
}

/** Where a word that is not known can be parted into two that are, longest first part first, with one of some links between them or none. */
export function partedWord(
  word: string,
  isKnown: (part: string) => boolean,
  links: readonly string[],
): readonly [string, string] | undefined {
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (!isKnown(second)) continue;
    const head = ['', ...links]
      .map((link) => (first.endsWith(link) ? first.slice(0, first.length - link.length) : ''))
      .find(isKnown);
    if (head !== undefined) return [head, second];
  }
  return undefined;
}

/** The changes between two words, where swapped neighbours are one; more than `limit` when there are more. */
export function changesBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let fewest = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        fewest = Math.min(fewest, (before[column - 2] ?? 0) + 1);
      }
      line.push(fewest);
    }
    if (Math.min(...line) > limit) return limit + 1;
    before = above;
    above = line;
  }
  return above[b.length] ?? limit + 1;
}
