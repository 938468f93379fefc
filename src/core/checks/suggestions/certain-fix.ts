import { distance } from 'fastest-levenshtein';
import type { Document } from '../../graph/document.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../diagnostics/range.ts';
import { fold } from './nearest.ts';
import { textLines } from '../text-lines.ts';

/** The fewest letters that a word must have for a slip in it to be certain. */
const shortest = 4;

/**
 * The one candidate that a word can only have meant: it differs in one letter or less (capitals, hyphens and marks do not count), never in the
 * first or in a figure, and no other candidate is nearly as near. Undefined when there is none, or more than one.
 */
export function onlyMeant(word: string, candidates: Iterable<string>): string | undefined {
  const plain = fold(word);
  const all = [...candidates];
  const same = all.filter((one) => fold(one) === plain);
  if (same.length === 1 && plain !== '' && same[0] !== word) return same[0];
  if (plain.length < shortest) return undefined;
  const near = all.filter((one) => distance(plain, fold(one)) <= 2);
  const [meant, ...rivals] = near;
  if (meant === undefined || rivals.length > 0 || meant === word) return undefined;
  const other = fold(meant);
  const isSlip = distance(plain, other) <= 1 && other.startsWith(plain.charAt(0));
  return isSlip && figures(word) === figures(meant) ? meant : undefined;
}

const figures = (word: string) => word.replace(/\D/g, '');

/**
 * What mends a word: the same place with the right word. Undefined when there is no right word, or when something else than the word stands at the
 * place, as with escapes. Quotes around the word stay.
 */
export function fixWord(document: Document, range: Range, word: string, right: string | undefined): Fix | undefined {
  if (right === undefined) return undefined;
  const line = textLines(document)[range.line - 1] ?? '';
  const from = range.column - 1;
  const quoted = /^["']/.test(line.charAt(from)) ? 1 : 0;
  const at = from + quoted;
  if (!line.startsWith(word, at)) return undefined;
  if (quoted === 1 && line.charAt(at + word.length) !== line.charAt(from)) return undefined;
  return { range: { ...range, column: at + 1, length: word.length }, replacement: right };
}
