import type { SearchKind } from './page.ts';
import type { Query } from './query.ts';
import { rankPages, type PageFound, type RankedPage, type WordFound } from './ranking.ts';
import { joinedWord, nearWords, partedWord } from './suggest.ts';
import { termKey, type Term } from './terms.ts';
import { shardOf } from './vocabulary.ts';

/** What Pagefind finds for one term. */
export interface Found {
  /** The term's words as Pagefind looks for them. */
  readonly keywords: readonly string[];
  readonly pages: readonly FoundPage[];
}

export interface FoundPage {
  readonly id: string;
  readonly score: number;
  /** Places of the found words in the page's text, counted in words. */
  readonly at: readonly number[];
  /** Words of the index that were found; none when the term was a phrase. */
  readonly words: readonly string[];
}

/** What a question is asked of. Each may fetch, and rejects when that fails. */
export interface SearchSource {
  readonly key: (word: string) => string;
  readonly find: (term: string) => Promise<Found>;
  readonly term: (name: string) => Promise<Term | undefined>;
  /** Words that begin with a letter, with how often they are used; none for a letter without words. */
  readonly words: (letter: string) => Promise<ReadonlyMap<string, number>>;
  readonly kinds: () => Promise<ReadonlyMap<string, SearchKind>>;
}

/** A word of the question that stood nowhere, and what was looked for instead. */
export interface Mended {
  readonly from: string;
  readonly to: string;
  /** Other words that it may stand for. */
  readonly others: readonly string[];
}

/** The answer to a question, best page first. */
export interface Answer {
  readonly pages: readonly RankedPage[];
  /** The words that were looked for, by the numbers that `pages` use. */
  readonly words: readonly string[];
  readonly mended: readonly Mended[];
  /** Words that stand nowhere, and resemble none that do. */
  readonly missing: readonly string[];
  /** Whether no page holds all words that were found. */
  readonly partial: boolean;
  /** The page that the question as a whole is the name of. */
  readonly named: string | undefined;
  /** What the question is long or short for. */
  readonly alsoKnownAs: string | undefined;
}

/** Words of a question that are looked for; more would only cost time. */
const mostWords = 12;
/** A page that has only words which begin with the asked word tells less than one that has the word. */
const beginning = 0.75;
/** A page that has the long form of an abbreviation, or the other way round, tells nearly as much. */
const otherName = 0.9;
/** Words that a name in a question has, at the most. */
const longestName = 5;
const wordPiece = /[\p{L}\p{M}\p{N}]+/gu;

/** Answers a question; rejects when the index cannot be read. */
export async function ask(query: Query, source: SearchSource): Promise<Answer> {
  const pieces = query.words.flatMap((word) => word.toLowerCase().match(wordPiece) ?? []);
  const asked = [...new Map(pieces.map((word) => [source.key(word), word])).values()].slice(0, mostWords);
  const [kinds, found] = await Promise.all([
    source.kinds(),
    query.phrase ? phrase(asked, source) : Promise.all(asked.map((word) => pagesOfWord(word, source))),
  ]);
  const { words, mended, missing } = query.phrase
    ? { words: found, mended: [], missing: [] }
    : await mend(found, asked, source);
  const names = await namesIn(query, words, source);
  const [alone] = words;
  const also = words.length <= 1 && mended.length === 0 ? names.whole?.alsoKnownAs : undefined;
  const extended =
    also === undefined
      ? words
      : [await withOtherName(alone ?? { word: query.shown, pages: new Map() }, also, source, kinds)];
  const known = extended.filter(({ pages }) => pages.size > 0);
  const ranked = rankPages(known, kinds.size, (id) => kinds.get(id), names.parts);
  const complete = ranked.some(({ at }) => at.size === known.length);
  const [named, ...others] = names.whole?.pages ?? [];
  const single = others.length === 0 ? named : undefined;
  return {
    pages: pinned(ranked, single),
    words: known.map(({ word }) => word),
    mended,
    missing: also === undefined ? missing : [],
    partial: known.length > 1 && !complete,
    named: single,
    alsoKnownAs: also,
  };
}

/**
 * Names in a question: what it is a name of as a whole (as it was typed, without its fillers, or with its words joined), and the pages that runs of its
 * words are names of, with the numbers of those words.
 */
async function namesIn(
  query: Query,
  found: readonly WordFound[],
  { key, term }: SearchSource,
): Promise<{ whole: Term | undefined; parts: Map<string, ReadonlySet<number>> }> {
  const words = found.map(({ word }) => word);
  const wholes = [words.join(' '), query.shown, ...(words.length === 2 ? [words.join('')] : [])];
  const known = await Promise.all(wholes.map((name) => term(termKey(name, key))));
  const runs = words.flatMap((_, from) =>
    words
      .slice(from, from + longestName)
      .map((__, length) => Array.from({ length: length + 1 }, (___, at) => from + at)),
  );
  const parts = new Map<string, ReadonlySet<number>>();
  for (const run of runs) {
    const name = await term(termKey(run.map((number) => words[number] ?? '').join(' '), key));
    for (const page of name?.pages ?? []) {
      if (run.length > (parts.get(page)?.size ?? 0)) parts.set(page, new Set(run));
    }
  }
  return { whole: known.find((name) => name !== undefined), parts };
}

async function phrase(words: readonly string[], { find, key }: SearchSource): Promise<WordFound[]> {
  const { pages } = await find(`"${words.map(key).join(' ')}"`);
  return [{ word: words.join(' '), pages: new Map(pages.map(({ id, score, at }) => [id, { score, at }])) }];
}

/**
 * The pages of one word: those that hold a form of it, and those with a word that begins as it was typed. Pagefind falls back to shorter words
 * ("aan" for "aanbod"); those pages are left out.
 */
async function pagesOfWord(word: string, { find, key }: SearchSource): Promise<WordFound> {
  const pages = new Map<string, PageFound>();
  const answers = await Promise.all([...new Set([key(word), word])].map(find));
  for (const { keywords, pages: found } of answers) {
    const [keyword = word] = keywords;
    for (const { id, score, at, words } of found) {
      if (!words.some((each) => each.startsWith(keyword))) continue;
      const told = words.includes(keyword) ? score : score * beginning;
      const before = pages.get(id);
      pages.set(id, {
        score: Math.max(told, before?.score ?? 0),
        at: before === undefined ? at : [...new Set([...before.at, ...at])].sort((a, b) => a - b),
      });
    }
  }
  return { word, pages };
}

/** Looks for other words in the place of those that stand nowhere. */
async function mend(
  found: readonly WordFound[],
  asked: readonly string[],
  source: SearchSource,
): Promise<{ words: WordFound[]; mended: Mended[]; missing: string[] }> {
  const words: WordFound[] = [];
  const mended: Mended[] = [];
  const missing: string[] = [];
  for (const [number, one] of found.entries()) {
    if (one.pages.size > 0) {
      words.push(one);
      continue;
    }
    const { replacement, others } = await instead(one.word, asked[number + 1], source);
    const looked = await Promise.all(replacement.map((word) => pagesOfWord(word, source)));
    if (looked.length === 0) missing.push(one.word);
    else mended.push({ from: one.word, to: replacement.join(' '), others });
    words.push(...looked);
  }
  return { words, mended, missing };
}

/** What a word that stands nowhere may stand for: the first choice in one or two words, and others. */
async function instead(
  word: string,
  next: string | undefined,
  { words }: SearchSource,
): Promise<{ replacement: readonly string[]; others: readonly string[] }> {
  const letters = [...new Set([shardOf(word), shardOf(word.slice(1))])].filter((letter) => letter !== undefined);
  const known = new Map((await Promise.all(letters.map(words))).flatMap((shard) => [...shard]));
  const joined = next === undefined ? undefined : joinedWord(word, next, known);
  if (joined !== undefined) return { replacement: [joined], others: [] };
  const [best, ...others] = nearWords(word, known);
  if (best !== undefined) return { replacement: [best], others };
  const ends = new Set(
    Array.from(word.slice(1))
      .map(shardOf)
      .filter((letter) => letter !== undefined),
  );
  const all = new Map((await Promise.all([...ends].map(words))).flatMap((shard) => [...shard]));
  const parted = partedWord(word, (part) => known.has(part) || all.has(part));
  return { replacement: parted ?? [], others: [] };
}

/** The pages of a word with those of its long or short form. */
async function withOtherName(
  one: WordFound,
  name: string,
  source: SearchSource,
  kinds: ReadonlyMap<string, SearchKind>,
): Promise<WordFound> {
  const words = await Promise.all((name.toLowerCase().match(wordPiece) ?? []).map((word) => pagesOfWord(word, source)));
  const pages = new Map(one.pages);
  for (const { id, at } of rankPages(words, kinds.size, () => undefined)) {
    if (at.size < words.length) continue;
    const score = Math.max(...words.map(({ pages: found }) => found.get(id)?.score ?? 0)) * otherName;
    const before = pages.get(id);
    const places = [...(before?.at ?? []), ...[...at.values()].flat()].sort((a, b) => a - b);
    pages.set(id, { score: Math.max(score, before?.score ?? 0), at: places });
  }
  return { word: one.word, pages };
}

/** The page that the question names comes first, wherever it stood. */
function pinned(pages: readonly RankedPage[], named: string | undefined): RankedPage[] {
  if (named === undefined) return [...pages];
  const own = pages.find(({ id }) => id === named) ?? { id: named, score: 0, at: new Map() };
  return [own, ...pages.filter(({ id }) => id !== named)];
}
