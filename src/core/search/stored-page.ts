import type { BuiltPage, PageText } from './built-page.ts';
import { shortestCompound, type Splitter } from './compounds.ts';
import { once } from './once.ts';
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

/** A run of a page's text, with its words as `wordsOf` gives them. */
export type WordedText = PageText & { readonly words: readonly string[] };

/** A page as it is kept; `withSeams` puts them in its words. */
export function storePage(
  path: string,
  about: string,
  { title, gist, texts }: Omit<BuiltPage, 'texts'> & { readonly texts: readonly WordedText[] },
  withSeams: (written: string) => string,
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
  return { path, title, about, gist, text: texts.map((run) => seamed(run, withSeams)).join('\n'), quiet, headings };
}

/** Puts a seam between the parts of each compound in a word as `wordsOf` gives it. `split` takes lower-case words. */
export function seamer(split: Splitter): (written: string) => string {
  return once((written) =>
    written.replace(long, (word) => {
      const parts = split(word.toLowerCase());
      let from = 0;
      return parts.map(({ length }) => word.slice(from, (from += length))).join(seam);
    }),
  );
}

const long = new RegExp(String.raw`[\p{L}\p{M}]{${shortestCompound},}`, 'gu');

/** A text with seams in its words, which are given in their order. */
function seamed({ text, words }: WordedText, withSeams: (written: string) => string): string {
  let said = '';
  let told = 0;
  let at = 0;
  for (const word of words) {
    at = text.indexOf(word, at);
    const parted = withSeams(word);
    if (parted !== word) {
      said += text.slice(told, at) + parted;
      told = at + word.length;
    }
    at += word.length;
  }
  return said + text.slice(told);
}
