import type { BuiltPage, PageText } from './built-page.ts';
import { shortestCompound, type Splitter } from './compounds.ts';
import type { Heading } from './passage.ts';
import { seam } from './written-word.ts';

/** A page as it is kept to be shown among results. */
export interface StoredPage {
  /** Address from the root of the site, without its base. */
  readonly path: string;
  readonly title: string;
  /** What it is about in plain words, beside the title; empty where the title says it. */
  readonly about: string;
  /** What the page is about, in a sentence. */
  readonly gist: string;
  /** All that it says, with a seam where a compound may be taken apart. */
  readonly text: string;
  /** Runs of words, by the places of the first and the one after the last, from which nothing is shown. */
  readonly quiet: readonly (readonly [from: number, to: number])[];
  readonly headings: readonly Heading[];
}

/** A word of a site as `wordsOf` gives it, and with a seam where a compound may be taken apart. */
export interface SeamedWord {
  readonly written: string;
  readonly parted: string;
}

/** A run of a page's text, with its words in their order. */
export type WordedText = PageText & { readonly words: readonly SeamedWord[] };

/** A page as it is kept. */
export function storePage(
  path: string,
  about: string,
  { title, gist, texts }: Omit<BuiltPage, 'texts'> & { readonly texts: readonly WordedText[] },
): StoredPage {
  const quiet: [number, number][] = [];
  const headings: Heading[] = [];
  let place = 0;
  for (const { text, words, heading, quiet: isQuiet } of texts) {
    const next = place + words.length;
    if (heading !== undefined) headings.push({ id: heading, text, place });
    const last = quiet.at(-1);
    if (isQuiet && last?.[1] === place) last[1] = next;
    else if (isQuiet) quiet.push([place, next]);
    place = next;
  }
  return { path, title, about, gist, text: texts.map(seamed).join('\n'), quiet, headings };
}

/** Puts a seam between the parts of each compound in a word as `wordsOf` gives it. `split` takes lower-case words. */
export function withSeams(written: string, split: Splitter): string {
  return written.replace(long, (word) => {
    const parts = split(word.toLowerCase());
    let from = 0;
    return parts.map(({ length }) => word.slice(from, (from += length))).join(seam);
  });
}

const long = new RegExp(String.raw`[\p{L}\p{M}]{${shortestCompound},}`, 'gu');

/** A text with seams in its words. */
function seamed({ text, words }: WordedText): string {
  let said = '';
  let told = 0;
  let at = 0;
  for (const { written, parted } of words) {
    at = text.indexOf(written, at);
    if (parted !== written) {
      said += text.slice(told, at) + parted;
      told = at + written.length;
    }
    at += written.length;
  }
  return said + text.slice(told);
}
