import { ignorable } from '../model/invisible.ts';
import { unseen } from './letters.ts';

/** Where a compound may be taken apart, in a text that the index keeps: the sign that also lets a line break there. */
export const seam = '\u00ad';

/** Letters and digits, with what may stand between them without being seen. */
const sign = String.raw`[\p{L}\p{M}\p{N}${ignorable}]`;
const run = String.raw`(?:\p{N}+[.,:–](?=\p{N}))*[\p{L}\p{N}]${sign}*`;
/** `i.p.v.`, then words and numbers: `4,5` is one, and so are `co-creatie`, `thema’s`, `24/7`, `R&D` and `medewerk*sters`. */
const word = new RegExp(String.raw`\p{L}(?:\.\p{L})+(?!${sign})|${run}(?:[-‐‑'’ʼ&+/⁄*:_]${run})*`, 'gu');

/** A word in a text, by its letters' places. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order. A page, a question and a mark on a page all take a text apart in this way. */
export function placesOf(text: string): Place[] {
  return Array.from(text.matchAll(word), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** The words of a text as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** What a written word is looked for by, in lower case with its accents and apostrophes. */
export interface WrittenWord {
  readonly whole: string;
  /** The words that hyphens, slashes and the like hold together; none of a single letter, and none for a word that nothing holds together. */
  readonly pieces: readonly string[];
  /** The parts of its compounds. */
  readonly parts: readonly string[];
}

const number = /^\p{N}[\p{N}.:/-]*$/u;
/** Thousands with a sign between them, and the cents behind the last. */
const thousands = /^(\p{N}{1,3}(?:\.\p{N}{3})+)(\.\p{N}{1,2})?$/u;
/** Fewest digits of a piece of a number: a year is one, the 7 of 24/7 is none. */
const fewestDigits = 3;

/** Reads a word as `wordsOf` gives it. */
export function readWord(written: string): WrittenWord {
  const lower = written.replace(/[’‘ʼ]/g, "'").normalize('NFKC').toLowerCase().replace(/[‐–]/g, '-').replace(/⁄/g, '/');
  const digits = lower.replace(unseen, '').replace(/,/g, '.');
  if (number.test(digits)) {
    const groups = digits.split(/[-/]/);
    const pieces = groups.length > 1 ? groups.filter((group) => group.length >= fewestDigits) : [];
    return {
      whole: digits.replace(thousands, (_all, whole: string, cents = '') => whole.replaceAll('.', '') + String(cents)),
      pieces,
      parts: [],
    };
  }
  const bare = lower.replace(/[.,*:_]/g, '');
  const runs = bare.split(/[-/&+]/);
  const pieces = runs.length > 1 ? runs.map(visible).filter((run) => /[\p{L}\p{M}\p{N}]{2}/u.test(run)) : [];
  const parts = runs.flatMap((run) => (run.includes(seam) ? run.split(seam) : []));
  return { whole: visible(bare.replace(/[-/&+]/g, '')), pieces, parts };
}

function visible(text: string): string {
  return text.replace(unseen, '');
}
