import type { Splitter } from './compounds.ts';

/** `long (short)`, and `short (long)`, as a text explains an abbreviation. What is longer than this explains nothing. */
const short = String.raw`(\p{Lu}[\p{L}\d]{1,11})`;
const longest = 200;
const shortInside = new RegExp(String.raw`\(${short}\)`, 'gu');
const longInside = new RegExp(String.raw`(?<![\p{L}\d])${short} \(([\p{L}\p{M}'’ -]{1,${longest}})\)`, 'gu');
const wordsBefore = /(?:[\p{L}\p{M}'’-]+ ){1,8}$/u;
/** Words up to this many letters may be left out of an abbreviation: van, de, voor, the. */
const longestSkipped = 4;

/** Abbreviations that texts explain, each with its long form. `split` takes a word apart: the Z and A of IZA are in "Zorgakkoord". */
export function findAbbreviations(texts: Iterable<string>, split: Splitter): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const { index, 1: name = '' } of text.matchAll(shortInside)) {
      const [before = ''] = wordsBefore.exec(text.slice(Math.max(0, index - longest), index)) ?? [];
      const words = before.trim().split(' ');
      const from = words.findLastIndex((_, place) => fits(name, words.slice(place), split));
      if (from >= 0 && !found.has(name)) found.set(name, words.slice(from).join(' '));
    }
    for (const [, name = '', long = ''] of text.matchAll(longInside)) {
      if (!found.has(name) && fits(name, long.trim().split(' '), split)) found.set(name, long.trim());
    }
  }
  return found;
}

/** Whether the letters of a name are the first letters of words, or of their parts, in order. */
function fits(name: string, words: readonly string[], split: Splitter): boolean {
  const from = (letters: string, [word, ...rest]: readonly string[], first: boolean): boolean => {
    if (word === undefined) return letters === '';
    const initials = split(word.toLowerCase()).map((part) => part.charAt(0));
    for (let used = initials.length; used > 0; used -= 1) {
      if (letters.startsWith(initials.slice(0, used).join('')) && from(letters.slice(used), rest, false)) return true;
    }
    return !first && word.length <= longestSkipped && from(letters, rest, false);
  };
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 && words.length + 1 >= name.length / 2 && from(name.toLowerCase(), words, true);
}
