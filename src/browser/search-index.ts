import { queryTerm, type Query } from '../core/search/query.ts';

/** What the panel shows of one page. `excerpt` is plain text with found words in `<mark>` (see `excerptParts`). */
export interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

/** The answer to one query, best page first. */
export interface Answer {
  /** Pages of the asked kind, each read when it is shown. */
  readonly pages: readonly (() => Promise<Hit>)[];
  /** Pages of any kind. */
  readonly total: number;
  /** Pages per kind, where a kind without pages may be absent; not known for a partial answer. */
  readonly counts: Readonly<Record<string, number>> | undefined;
  /** Whether no page holds all words, and these hold some. */
  readonly partial: boolean;
  /** Words of the query that no page holds; Pagefind looks for the others without a word. */
  readonly missing: readonly string[];
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Hit>;
}

interface Found {
  readonly results: readonly Result[];
  readonly unfilteredResultCount: number;
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The part of pagefind.js that is used here. */
interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number; excerptEllipsis: string }) => Promise<void>;
  readonly filters: () => Promise<unknown>;
  readonly search: (term: string, options: { filters: Record<string, readonly string[]> }) => Promise<Found>;
}

/** Words that are tried one by one when no page holds them all. */
const mostWords = 8;

function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === 'object' &&
    module !== null &&
    ['options', 'filters', 'search'].every((name) => typeof Reflect.get(module, name) === 'function')
  );
}

/** Pagefind's index of the page's language, fetched at the first call of `load` or `ask`. */
export class SearchIndex {
  readonly #bundle: URL;
  #pagefind: Promise<Pagefind> | undefined;
  #failures = 0;

  /** `bundle`: address of the folder that holds pagefind.js, one level under the site's base, with a slash at its end. */
  constructor(bundle: string) {
    this.#bundle = new URL(bundle, document.baseURI);
  }

  /** Fetches the index; rejects when it is missing or broken, and then a later call tries again. */
  async load(): Promise<void> {
    await this.#ready();
  }

  /** Pages that hold the query's words, only of `kind` if one is given. Rejects when the index cannot be read. */
  async ask(query: Query, kind: string | undefined): Promise<Answer> {
    const pagefind = await this.#ready();
    const filters = kind === undefined ? {} : { kind: [kind] };
    const whole = await pagefind.search(queryTerm(query), { filters });
    const { unfilteredResultCount: total, totalFilters } = whole;
    // Pagefind takes a part of the index that cannot be fetched for an empty one.
    if (total === 0 && !navigator.onLine) throw new Error('No connection');
    const { kind: counts = {} } = totalFilters;
    const answer = { pages: whole.results.map(({ data }) => data), total, counts, partial: false, missing: [] };
    if (query.phrase || query.words.length < 2) return answer;

    const words = [...new Set(query.words)].slice(0, mostWords);
    const each = (only: Record<string, readonly string[]>): Promise<Found[]> =>
      Promise.all(words.map((word) => pagefind.search(word, { filters: only })));
    const alone = await each({});
    const missing = words.filter((_, place) => alone[place]?.results.length === 0);
    if (total > 0) return { ...answer, missing };
    const all = byWordsFound(alone);
    const pages = kind === undefined ? all : byWordsFound(await each(filters));
    return { pages: pages.map(({ data }) => data), total: all.length, counts: undefined, partial: true, missing };
  }

  async #ready(): Promise<Pagefind> {
    this.#pagefind ??= this.#open();
    try {
      return await this.#pagefind;
    } catch (error) {
      this.#pagefind = undefined;
      throw error;
    }
  }

  async #open(): Promise<Pagefind> {
    const address = new URL('pagefind.js', this.#bundle);
    // A browser remembers that a module failed to load, so another try needs another address.
    if (this.#failures > 0) address.searchParams.set('try', String(this.#failures));
    try {
      const module: unknown = await import(/* @vite-ignore */ address.href);
      if (!isPagefind(module)) throw new Error(`${address.href} is not Pagefind`);
      await module.options({ baseUrl: new URL('..', this.#bundle).pathname, excerptLength: 28, excerptEllipsis: '…' });
      await module.filters();
      return module;
    } catch (error) {
      this.#failures += 1;
      throw error;
    }
  }
}

/** Joins the answers to single words into one: pages with the most words first, then by their scores together. */
function byWordsFound(answers: readonly Found[]): Result[] {
  const pages = new Map<string, { best: Result; words: number; score: number }>();
  for (const result of answers.flatMap(({ results }) => results)) {
    const known = pages.get(result.id) ?? { best: result, words: 0, score: 0 };
    const best = result.score > known.best.score ? result : known.best;
    pages.set(result.id, { best, words: known.words + 1, score: known.score + result.score });
  }
  return [...pages.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ best }) => best);
}
