import search from 'approx-string-match';
import type { Anchor } from './place.ts';

/** Where words stand in a text, and whether they are still as they were when they were marked. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly asBefore: boolean;
}

/** Characters of context that are kept on each side. */
const context = 32;
/** Words that are longer are found by how they begin and end. */
const longest = 256;
/** Shorter words are only found as they were: almost anything is like them. */
const shortest = 12;
/** The part of the characters that may differ. */
const tolerance = 0.25;
/** How much it counts that words are the same, that the same stands around them, and that they are near where they were. */
const weight = { words: 50, context: 20, position: 2 };

/** Points at a part of a text. */
export function anchorOf(text: string, start: number, end: number): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end,
  };
}

/**
 * Finds words again in a text that may have changed since: where they stood, where they moved to, or what is most like them. Of several places that
 * with the most alike around it, then the nearest. Undefined where nothing is enough like them.
 */
export function place(anchor: Anchor, text: string): Placed | undefined {
  const { exact, start, end } = anchor;
  if (exact === '') return undefined;
  const at = (from: number) => text.startsWith(exact, from);
  const around =
    text.slice(Math.max(0, start - anchor.prefix.length), start) + text.slice(end, end + anchor.suffix.length);
  if (start >= 0 && at(start) && around === anchor.prefix + anchor.suffix) return { start, end, asBefore: true };
  return exact.length > longest ? longPlace(anchor, text) : best(anchor, text);
}

function best(anchor: Anchor, text: string): Placed | undefined {
  const { exact } = anchor;
  const same = allOf(exact, text).map((start) => ({ start, end: start + exact.length, errors: 0 }));
  const like =
    same.length > 0 || exact.length < shortest ? same : search(text, exact, Math.floor(exact.length * tolerance));
  const [first] = like
    .map((found) => ({ ...found, score: scoreOf(found, anchor, text) }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  return first && { start: first.start, end: first.end, asBefore: first.errors === 0 };
}

/** Where the beginning and then the end of long words stand. */
function longPlace(anchor: Anchor, text: string): Placed | undefined {
  const { exact, prefix, suffix, start, end } = anchor;
  const half = longest / 2;
  const head = exact.slice(0, half);
  const tail = exact.slice(-half);
  const first = best(
    { exact: head, prefix, suffix: exact.slice(half, half + context), start, end: start + half },
    text,
  );
  if (first === undefined) return undefined;
  const last = best(
    { exact: tail, prefix: exact.slice(-half - context, -half), suffix, start: first.start + end - start - half, end },
    text,
  );
  if (last === undefined || last.start < first.end) return undefined;
  if (Math.abs(last.end - first.start - exact.length) > exact.length * tolerance) return undefined;
  return { start: first.start, end: last.end, asBefore: text.slice(first.start, last.end) === exact };
}

function allOf(words: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function scoreOf(
  { start, end, errors }: { readonly start: number; readonly end: number; readonly errors: number },
  { exact, prefix, suffix, start: before }: Anchor,
  text: string,
): number {
  const ahead = likeness(prefix, text.slice(Math.max(0, start - prefix.length - 4), start));
  const behind = likeness(suffix, text.slice(end, end + suffix.length + 4));
  return (
    weight.words * (1 - errors / exact.length) +
    weight.context * (ahead + behind) +
    weight.position * (1 - Math.abs(start - before) / Math.max(text.length, 1))
  );
}

/** From 0, nothing alike, to 1: how much of some words stands in a text. */
function likeness(words: string, text: string): number {
  if (words === '') return 1;
  const errors = search(text, words, words.length).map((one) => one.errors);
  return 1 - Math.min(words.length, ...errors) / words.length;
}
