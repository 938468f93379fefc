import { kindFacts, kinds } from '../model/kind.ts';
import { foundAs, type SearchKind } from './page.ts';

/** Where one word of a question was found, by the id of the page. */
export interface WordFound {
  /** The word as the reader wrote it, or as it was mended. */
  readonly word: string;
  readonly pages: ReadonlyMap<string, PageFound>;
}

export interface PageFound {
  /** Pagefind's score for the word on this page. */
  readonly score: number;
  /** Places of the word in the page's text, counted in words. */
  readonly at: readonly number[];
}

/** A page of an answer. */
export interface RankedPage {
  readonly id: string;
  readonly score: number;
  /** Places of each found word, by the word's number in the question. */
  readonly at: ReadonlyMap<number, readonly number[]>;
}

/** What kind of page answers a question best, all else equal: what there is of kinds, and pages about how this site works. */
const kindWeights = new Map<SearchKind, number>([
  ...kinds.map((kind) => [foundAs(kind), kindFacts[kind].weight] as const),
  ['guide', 0.6],
]);

/**
 * How Pagefind scores a word on a page. Less for a title than its own 5, since names are told here, and less for a short page than
 * its own 0.75: a case that tells much is not worse for it. The definition is stored to be shown, not to be searched a second time.
 */
export const pagefindRanking = { metaWeights: { title: 2, definition: 0 }, pageLength: 0.4 } as const;

/** How much it tells for a page that it has more of the words: a page with half of them by weight keeps half to this power. */
const wholeness = 2.5;
/** How much it tells for a page that the question, or a part of it, is its name: all of it this many times over, a part by the square of what it is. */
const nameWeight = 2;
/** A page is left out when it has less than this part of what the best page has, by the weight of the words. */
const leastPart = 0.55;

/**
 * Pages for a question, best first. Pages that hold all of its words come before others by their weight: a rare word tells more than
 * a common one. `pages` is how many there are to search; `kindOf` may not know a page; `named` tells of which words of the
 * question, by their numbers, the name of a page consists.
 */
export function rankPages(
  words: readonly WordFound[],
  pages: number,
  kindOf: (id: string) => SearchKind | undefined,
  named: ReadonlyMap<string, ReadonlySet<number>> = new Map(),
): RankedPage[] {
  const weights = words.map(({ pages: found }) => rarity(found.size, pages));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const ids = new Set(words.flatMap(({ pages: found }) => [...found.keys()]));
  const ranked = [...ids].map((id) => {
    const at = new Map(
      words
        .map(({ pages: found }, number) => [number, found.get(id)?.at ?? []] as const)
        .filter(([, places]) => places.length > 0),
    );
    const scores = words.map(({ pages: found }) => found.get(id)?.score ?? 0);
    const part = [...at.keys()].reduce((sum, number) => sum + (weights[number] ?? 0), 0) / whole;
    const kind = kindOf(id);
    const sum = scores.reduce((total, score) => total + score, 0);
    const name = [...(named.get(id) ?? [])].reduce((total, number) => total + (weights[number] ?? 0), 0) / whole;
    const factor = (kind === undefined ? 1 : (kindWeights.get(kind) ?? 1)) * (1 + nameWeight * name ** 2);
    return { id, at, part, score: sum * part ** wholeness * factor };
  });
  const most = Math.max(0, ...ranked.map(({ part }) => part));
  return ranked
    .filter(({ part }) => part >= most * leastPart)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id, score, at }) => ({ id, score, at }));
}

/** What a word tells that `found` of `pages` hold: more than nothing, and more the fewer they are. */
function rarity(found: number, pages: number): number {
  return Math.log(1 + (Math.max(pages, found) - found + 0.5) / (found + 0.5));
}
