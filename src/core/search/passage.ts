import { holders } from './index-record.ts';
import { placesOf, seam, type Place } from './written-word.ts';

/** A run of an excerpt: plain text, and whether it is what the reader looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/** A heading of a page that can be linked to, and the place of its first word. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly place: number;
}

/** Words in an excerpt. */
const excerptLength = 28;
/** Words before the first that is found. */
const runUp = 6;

interface Mark {
  /** The number of a word of the question. */
  readonly word: number;
  /** Where it stands, counted in words of the text. */
  readonly place: number;
}

/** A page's text with the places where the words of a question stand. */
export class FoundText {
  readonly #text: string;
  readonly #places: readonly Place[];
  readonly #quiet: readonly (readonly [number, number])[];
  readonly #marks: readonly Mark[];

  /** `at`: places in the page's index record, by the number of each word of the question; `quiet`: runs of words from which nothing is shown. */
  constructor(
    text: string,
    quiet: readonly (readonly [from: number, to: number])[],
    at: ReadonlyMap<number, readonly number[]>,
  ) {
    this.#text = text;
    this.#places = placesOf(text);
    this.#quiet = quiet;
    const held = holders(this.#places.map(({ start, end }) => text.slice(start, end)));
    const count = this.#places.length;
    this.#marks = [...at]
      .flatMap(([word, places]) =>
        [...new Set(places.map((place) => (place < count ? place : (held[place - count] ?? 0))))].map((place) => ({
          word,
          place,
        })),
      )
      .sort((a, b) => a.place - b.place);
  }

  /** The part of the text where most of the question stands together, with the found words apart; nothing when it stands in quiet runs only. */
  excerpt(): ExcerptPart[] {
    const marks = this.#loud();
    let best = { start: 0, different: 0, all: 0 };
    for (const { place: start } of marks) {
      const inside = marks.filter(({ place }) => place >= start && place < start + excerptLength - runUp);
      const different = new Set(inside.map(({ word }) => word)).size;
      if (different > best.different || (different === best.different && inside.length > best.all)) {
        best = { start, different, all: inside.length };
      }
    }
    if (best.all === 0) return [];
    const floor = Math.max(0, ...this.#quiet.map(([, to]) => to).filter((to) => to <= best.start));
    const ceiling = Math.min(
      this.#places.length,
      ...this.#quiet.map(([from]) => from).filter((from) => from > best.start),
    );
    const first = Math.max(floor, Math.min(best.start - runUp, ceiling - excerptLength));
    const last = Math.min(ceiling, first + excerptLength) - 1;
    return this.#parts(first, last, new Set(marks.map(({ place }) => place)));
  }

  /** The headings under which most of the question stands, best first, at most `most`. */
  sections(headings: readonly Heading[], most: number): Heading[] {
    const sorted = [...headings].sort((a, b) => a.place - b.place);
    const marks = this.#loud();
    return sorted
      .map((heading, number) => {
        const end = sorted[number + 1]?.place ?? Infinity;
        const inside = marks.filter(({ place }) => place >= heading.place && place < end);
        return { heading, different: new Set(inside.map(({ word }) => word)).size, all: inside.length };
      })
      .filter(({ all }) => all > 0)
      .sort((a, b) => b.different - a.different || b.all - a.all)
      .slice(0, most)
      .map(({ heading }) => heading);
  }

  /** The found words as they are written and not in `asked`, each once, in lower case, at most `most`. */
  forms(asked: readonly string[], most: number): string[] {
    const known = new Set(asked.map((word) => word.toLowerCase()));
    const forms = this.#marks.map(({ place }) => this.#written(place));
    return [...new Set(forms)].filter((form) => form !== '' && !known.has(form)).slice(0, most);
  }

  #loud(): readonly Mark[] {
    return this.#marks.filter(({ place }) => !this.#quiet.some(([from, to]) => place >= from && place < to));
  }

  #written(place: number): string {
    const { start, end } = this.#places[place] ?? { start: 0, end: 0 };
    return this.#text.slice(start, end).replaceAll(seam, '').toLowerCase();
  }

  /** The text from one word to another, with the signs that stand at them. */
  #parts(first: number, last: number, found: ReadonlySet<number>): ExcerptPart[] {
    const text = this.#text;
    const from = /\S*$/.exec(text.slice(0, this.#places[first]?.start))?.index ?? 0;
    const ended = this.#places[last]?.end ?? text.length;
    const to = ended + (/^\S*/.exec(text.slice(ended))?.[0].length ?? 0);
    const parts: ExcerptPart[] = [{ text: from > 0 ? '…' : '', found: false }];
    let at = from;
    for (let place = first; place <= last; place += 1) {
      const { start, end } = this.#places[place] ?? { start: at, end: at };
      if (!found.has(place)) continue;
      parts.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true });
      at = end;
    }
    parts.push({ text: text.slice(at, to) + (to < text.length ? '…' : ''), found: false });
    return parts.map((part) => ({ ...part, text: part.text.replaceAll(seam, '') })).filter((part) => part.text !== '');
  }
}
