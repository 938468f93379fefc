import type { Splitter } from './compounds.ts';

/** `short (long)` or `long (short)`, as a text explains an abbreviation. */
const short = String.raw`\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*`;
const shortInside = new RegExp(String.raw`((?:[\p{L}\p{M}'’-]+ ){1,8})\((${short})\)`, 'gu');
const longInside = new RegExp(String.raw`(?<![\p{L}\d])(${short}) \(((?:[\p{L}\p{M}'’-]+ ?){1,8})\)`, 'gu');
/** Words up to this many letters may be left out of an abbreviation: van, de, voor, the. */
const longestSkipped = 4;

/** Abbreviations that texts explain, each with its long form. `split` takes a word apart: the Z and A of IZA are in "Zorgakkoord". */
export function findAbbreviations(texts: Iterable<string>, split: Splitter): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [, before = '', name = ''] of text.matchAll(shortInside)) {
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
  return words.length + 1 >= name.length / 2 && from(name.toLowerCase(), words, true);
}
