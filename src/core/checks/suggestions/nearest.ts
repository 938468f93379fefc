import { distance } from 'fastest-levenshtein';
import type { Sentence } from '../../diagnostics/diagnostic.ts';

/** The candidate that looks most like a word that is none of them; undefined when nothing is near. Ties go to the first in the alphabet. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = fold(word);
  let best: string | undefined;
  const slips = plain.length < 4 ? 1 : Math.min(4, Math.max(2, Math.floor(plain.length / 3)));
  let least = slips + 1;
  for (const candidate of [...candidates].sort()) {
    const other = fold(candidate);
    const far = distance(plain, other);
    if (far < least && far < Math.max(plain.length, other.length)) [best, least] = [candidate, far];
  }
  return best;
}

/** Letters and figures only, in lower case, without marks: what is compared. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** "Did you mean" for one of a few fixed words, or the words there are. */
export function suggestWord(word: string, allowed: readonly string[]): Sentence {
  const near = nearest(word, allowed);
  return ({ phrases }) => (near === undefined ? phrases.itCanBe(allowed.join(', ')) : phrases.didYouMean(near));
}

/** "Did you mean", or what else to do when nothing is near. */
export function didYouMean(meant: string | undefined, otherwise: Sentence): Sentence {
  return meant === undefined ? otherwise : ({ phrases }) => phrases.didYouMean(meant);
}
