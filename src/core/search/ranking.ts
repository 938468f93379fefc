import { kindFacts, kinds } from '../model/kind.ts';
import { foundAs, type SearchKind } from './page.ts';

/** Where one word of a question was found, by the id of the page. */
export interface WordFound {
  /** The word as the reader wrote it, or as it was mended. */
  readonly word: string;
  readonly pages: ReadonlyMap<number, PageFound>;
}

export interface PageFound {
  /** Pagefind's score for the word on this page. */
  readonly score: number;
  /** Places of the word in the page's record. */
  readonly at: readonly number[];
}

/** A page of an answer. */
export interface RankedPage {
  readonly id: number;
  readonly score: number;
  /** Places of each found word in the page's record, by the word's number in the question. */
  readonly at: ReadonlyMap<number, readonly number[]>;
}

/** What kind of page answers a question best, all else equal: what there is of kinds, and pages about how this site works. */
const kindWeights = new Map<SearchKind, number>([
  ...kinds.map((kind) => [foundAs(kind), kindFacts[kind].weight] as const),
  ['guide', 0.6],
]);

/** The weight of a kind; what has none counts as it is. */
const weightOf = (kind: SearchKind | undefined): number => (kind === undefined ? 1 : (kindWeights.get(kind) ?? 1));

/**
 * How Pagefind scores a word on a page. Less for a title than its own 5, since names are told here, and less for a short page than
 * its own 0.75: a case that tells much is not worse for it.
 */
export const pagefindRanking = { metaWeights: { title: 2 }, pageLength: 0.4 } as const;

/** Weight of kinds whose pages say what a source only has in its reference, at the least. */
const telling = 1;

/** A source, when it is not asked for by name, has at most this part of the score of the best page that says the same. */
const belowTelling = 0.99;

/** How much it tells for a page that it has more of the words: a page with half of them by weight keeps half to this power. */
const wholeness = 2.5;
/** How much it tells for a page that the question, or a part of it, is its name: all of it this many times over, a part by the square of what it is. */
const nameWeight = 4;
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
  kindOf: (id: number) => SearchKind | undefined,
  named: ReadonlyMap<number, ReadonlySet<number>> = new Map(),
): RankedPage[] {
  const weights = words.map(({ pages: found }) => rarity(found.size, pages));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const ids = new Set(words.flatMap(({ pages: found }) => [...found.keys()]));
  const ranked = [...ids].map((id) => {
    const at = new Map(
      words.flatMap(({ pages: found }, number) => {
        const places = found.get(id)?.at;
        return places === undefined ? [] : [[number, places] as const];
      }),
    );
    const scores = words.map(({ pages: found }) => found.get(id)?.score ?? 0);
    const part = [...at.keys()].reduce((sum, number) => sum + (weights[number] ?? 0), 0) / whole;
    const sum = scores.reduce((total, score) => total + score, 0);
    const name = [...(named.get(id) ?? [])].reduce((total, number) => total + (weights[number] ?? 0), 0) / whole;
    const factor = weightOf(kindOf(id)) * (1 + nameWeight * name ** 2);
    return { id, at, part, score: sum * part ** wholeness * factor };
  });
  const tellers = ranked.filter(({ id }) => weightOf(kindOf(id)) >= telling);
  const best = ({ at }: RankedPage): number =>
    Math.max(
      0,
      ...tellers.filter((page) => [...at.keys()].every((word) => page.at.has(word))).map(({ score }) => score),
    );
  const placed = ranked.map((page) => {
    const above = kindOf(page.id) === 'source' && !named.has(page.id) ? best(page) : 0;
    return above === 0 ? page : { ...page, score: Math.min(page.score, above * belowTelling) };
  });
  const most = Math.max(0, ...ranked.map(({ part }) => part));
  return placed
    .filter(({ part }) => part >= most * leastPart)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map(({ id, score, at }) => ({ id, score, at }));
}

/** What a word tells that `found` of `pages` hold: more than nothing, and more the fewer they are. */
function rarity(found: number, pages: number): number {
  return Math.log(1 + (Math.max(pages, found) - found + 0.5) / (found + 0.5));
}
