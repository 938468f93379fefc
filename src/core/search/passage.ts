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

/**
 * The part of a text where most of the question stands together, with the found words apart. `at`: places in `words` of each word of the
 * question.
 */
export function excerptOf(words: readonly string[], at: ReadonlyMap<number, readonly number[]>): ExcerptPart[] {
  const marks = marksOf(at);
  const found = new Set(marks.map(({ place }) => place));
  let best = { start: 0, different: 0, all: 0 };
  for (const { place: start } of marks) {
    const inside = marks.filter(({ place }) => place >= start && place < start + excerptLength - runUp);
    const different = new Set(inside.map(({ word }) => word)).size;
    if (different > best.different || (different === best.different && inside.length > best.all)) {
      best = { start, different, all: inside.length };
    }
  }
  const start = Math.max(0, Math.min(best.start - runUp, words.length - excerptLength));
  const end = Math.min(words.length, start + excerptLength);
  const runs: { words: string[]; found: boolean }[] = [];
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? '';
    const last = runs.at(-1);
    if (last?.found === found.has(place)) last.words.push(word);
    else runs.push({ words: [word], found: found.has(place) });
  }
  // Spaces stand outside what is found.
  const parts = runs.map(({ words: run, found: is }, number): ExcerptPart => {
    const text = run.join(' ');
    if (is) return { text, found: is };
    return { text: `${number > 0 ? ' ' : ''}${text}${number < runs.length - 1 ? ' ' : ''}`, found: is };
  });
  const dots = { text: '…', found: false };
  return [...(start > 0 ? [dots] : []), ...parts, ...(end < words.length ? [dots] : [])];
}

/** The headings under which most of the question stands, best first, at most `most`. */
export function sectionsOf(
  headings: readonly Heading[],
  at: ReadonlyMap<number, readonly number[]>,
  most: number,
): Heading[] {
  const sorted = [...headings].sort((a, b) => a.place - b.place);
  const marks = marksOf(at);
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

/** Words of the page that were found and are written otherwise than in the question, such as compounds; each once, lower case, at most `most`. */
export function otherForms(
  words: readonly string[],
  at: ReadonlyMap<number, readonly number[]>,
  asked: readonly string[],
  most: number,
): string[] {
  const known = new Set(asked.map((word) => word.toLowerCase()));
  const forms = marksOf(at).flatMap(
    ({ place }) => words[place]?.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/u)?.[0] ?? [],
  );
  return [...new Set(forms)].filter((form) => !known.has(form)).slice(0, most);
}

function marksOf(at: ReadonlyMap<number, readonly number[]>): { word: number; place: number }[] {
  return [...at]
    .flatMap(([word, places]) => places.map((place) => ({ word, place })))
    .sort((a, b) => a.place - b.place);
}
