import type { SearchLanguage } from './language.ts';
import { plainLetters } from './letters.ts';
import type { SearchKind } from './page.ts';
import type { Query } from './query.ts';
import { rankPages, type PageFound, type RankedPage, type WordFound } from './ranking.ts';
import { joinedWord, nearWords, partedWord } from './suggest.ts';
import { termKey, type Term } from './terms.ts';
import { shardOf } from './vocabulary.ts';
import { readWord, wordsOf } from './written-word.ts';

export interface FoundPage extends PageFound {
  readonly id: number;
}

/** What a question is asked of. Each may fetch, and rejects when that fails. */
export interface SearchSource {
  readonly language: SearchLanguage;
  /** Pages that hold a key. */
  readonly find: (key: string) => Promise<readonly FoundPage[]>;
  /** Pages that hold a key that begins so. */
  readonly findBeginning: (letters: string) => Promise<readonly FoundPage[]>;
  /** Pages where keys stand in a row. */
  readonly findRow: (keys: readonly string[]) => Promise<readonly FoundPage[]>;
  readonly term: (name: string) => Promise<Term | undefined>;
  /** Words that begin with a letter, with how often they are used; none for a letter without words. */
  readonly words: (letter: string) => Promise<ReadonlyMap<string, number>>;
  /** The kind of each page, by its number. */
  readonly kinds: readonly SearchKind[];
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
  readonly named: number | undefined;
  /** What the question is long or short for. */
  readonly alsoKnownAs: string | undefined;
}

/** Whether an answer has every word of its question. */
export function isSure({ mended, missing, pages }: Answer): boolean {
  return pages.length > 0 && mended.length === 0 && missing.length === 0;
}

/** Words of a question that are looked for; more would only cost time. */
const mostWords = 12;
/** A page that has only words which begin with the asked word tells less than one that has the word. */
const beginning = 0.75;
/** Fewest letters of the beginning of a word that others are found by. */
const shortestBeginning = 3;
/** A page that has the long form of an abbreviation, or the other way round, tells nearly as much. */
const otherName = 0.9;
/** Words that a name in a question has, at the most. */
const longestName = 5;
const letters = /^\p{L}+$/u;

/** A word that is looked for. */
interface AskedWord {
  /** As it is told to the reader. */
  readonly shown: string;
  readonly whole: string;
  readonly pieces: readonly string[];
}

/** Answers a question; rejects when the index cannot be read. */
export async function ask(query: Query, source: SearchSource): Promise<Answer> {
  const { kinds, language } = source;
  const read = query.words.map((word) => ({ shown: word.toLowerCase(), ...readWord(word) }));
  const asked = [...new Map(read.map((word) => [language.key(word.whole), word])).values()].slice(0, mostWords);
  const found = query.phrase
    ? await phrase(read, source)
    : await Promise.all(asked.map((word) => lookFor(word, source)));
  const { words, mended, missing } = query.phrase
    ? { words: found, mended: [], missing: [] }
    : await mend(found, asked, source);
  const names = await namesIn(query, words, source);
  const [alone] = words;
  const also = words.length <= 1 && mended.length === 0 ? names.whole?.alsoKnownAs : undefined;
  const extended =
    also === undefined ? words : [await withOtherName(alone ?? { word: query.shown, pages: new Map() }, also, source)];
  const known = extended.filter(({ pages }) => pages.size > 0);
  const ranked = rankPages(known, kinds.length, (id) => kinds[id], names.parts);
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
 * Names in a question: what it is a name of as a whole (as it was typed, without its function words, or with its words joined), and the pages that runs of its
 * words are names of, with the numbers of those words.
 */
async function namesIn(
  query: Query,
  found: readonly WordFound[],
  { language: { key }, term }: SearchSource,
): Promise<{ whole: Term | undefined; parts: Map<number, ReadonlySet<number>> }> {
  const words = found.map(({ word }) => word);
  const wholes = [words.join(' '), query.shown, ...(words.length === 2 ? [words.join('')] : [])];
  const known = await Promise.all(wholes.map((name) => term(termKey(name, key))));
  const runs = words.flatMap((_, from) =>
    words
      .slice(from, from + longestName)
      .map((__, length) => Array.from({ length: length + 1 }, (___, at) => from + at)),
  );
  const parts = new Map<number, ReadonlySet<number>>();
  for (const run of runs) {
    const name = await term(termKey(run.map((number) => words[number] ?? '').join(' '), key));
    for (const page of name?.pages ?? []) {
      if (run.length > (parts.get(page)?.size ?? 0)) parts.set(page, new Set(run));
    }
  }
  return { whole: known.find((name) => name !== undefined), parts };
}

async function phrase(words: readonly AskedWord[], { findRow, language: { key } }: SearchSource): Promise<WordFound[]> {
  const pages = await findRow(words.map(({ whole }) => key(whole)));
  return [{ word: words.map(({ shown }) => shown).join(' '), pages: new Map(pages.map((page) => [page.id, page])) }];
}

/** The pages of one word: those that hold a form of it, and those with a word that begins as it was typed. */
async function lookFor(
  { shown, whole }: AskedWord,
  { find, findBeginning, language }: SearchSource,
): Promise<WordFound> {
  const key = language.key(whole);
  const plain = plainLetters(whole);
  const begins = letters.test(plain) && plain.length >= shortestBeginning && !language.isFunctionWord(whole);
  const [held, begun] = await Promise.all([find(key), begins ? findBeginning(plain) : []]);
  const pages = new Map<number, PageFound>(begun.map(({ id, score, at }) => [id, { score: score * beginning, at }]));
  for (const { id, score, at } of held) {
    const before = pages.get(id);
    pages.set(id, {
      score: Math.max(score, before?.score ?? 0),
      at: [...new Set([...at, ...(before?.at ?? [])])].sort((a, b) => a - b),
    });
  }
  return { word: shown, pages };
}

/** A word that is not the reader's own, but of the vocabulary. */
function known(word: string): AskedWord {
  return { shown: word, ...readWord(word) };
}

/** Looks for other words in the place of those that stand nowhere. */
async function mend(
  found: readonly WordFound[],
  asked: readonly AskedWord[],
  source: SearchSource,
): Promise<{ words: WordFound[]; mended: Mended[]; missing: string[] }> {
  const words: WordFound[] = [];
  const mended: Mended[] = [];
  const missing: string[] = [];
  for (const [number, one] of found.entries()) {
    const word = asked[number];
    if (one.pages.size > 0 || word === undefined) {
      words.push(one);
      continue;
    }
    const { replacement, others } = await instead(word, asked[number + 1]?.whole, source);
    const looked = await Promise.all(replacement.map((each) => lookFor(known(each), source)));
    if (looked.length === 0) missing.push(one.word);
    else mended.push({ from: one.word, to: replacement.join(' '), others });
    words.push(...looked);
  }
  return { words, mended, missing };
}

/** What a word that stands nowhere may stand for: the first choice in one or two words, and others. */
async function instead(
  { whole, pieces }: AskedWord,
  next: string | undefined,
  { words, language: { links } }: SearchSource,
): Promise<{ replacement: readonly string[]; others: readonly string[] }> {
  const beginningWith = async (starts: readonly string[]): Promise<Map<string, number>> => {
    const shards = [...new Set(starts.map(shardOf))].filter((letter) => letter !== undefined);
    return new Map((await Promise.all(shards.map(words))).flatMap((shard) => [...shard]));
  };
  const near = await beginningWith([whole, whole.slice(1), ...pieces]);
  if (near.has(whole)) throw new Error(`The index has no "${whole}", which the site has: a part of it is missing`);
  if (pieces.length > 1 && pieces.every((piece) => near.has(piece))) return { replacement: pieces, others: [] };
  const joined = next === undefined ? undefined : joinedWord(whole, next, near, links);
  if (joined !== undefined) return { replacement: [joined], others: [] };
  const [best, ...others] = nearWords(whole, near);
  if (best !== undefined) return { replacement: [best], others };
  const all = await beginningWith(Array.from(whole));
  const parted = partedWord(whole, (part) => all.has(part), links);
  return { replacement: parted ?? [], others: [] };
}

/** The pages of a word with those of its long or short form. */
async function withOtherName(one: WordFound, name: string, source: SearchSource): Promise<WordFound> {
  const telling = wordsOf(name).filter((word) => !source.language.isFunctionWord(word.toLowerCase()));
  const words = await Promise.all(telling.map((word) => lookFor(known(word.toLowerCase()), source)));
  const pages = new Map(one.pages);
  for (const { id, at } of rankPages(words, source.kinds.length, () => undefined)) {
    if (at.size < words.length) continue;
    const score = Math.max(...words.map(({ pages: found }) => found.get(id)?.score ?? 0)) * otherName;
    const before = pages.get(id);
    const places = [...(before?.at ?? []), ...[...at.values()].flat()].sort((a, b) => a - b);
    pages.set(id, { score: Math.max(score, before?.score ?? 0), at: places });
  }
  return { word: one.word, pages };
}

/** The page that the question names comes first, wherever it stood. */
function pinned(pages: readonly RankedPage[], named: number | undefined): RankedPage[] {
  if (named === undefined) return [...pages];
  const own = pages.find(({ id }) => id === named) ?? { id: named, score: 0, at: new Map() };
  return [own, ...pages.filter(({ id }) => id !== named)];
}
