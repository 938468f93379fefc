import { ask, type Answer, type FoundPage, type SearchSource } from '../core/search/ask.ts';
import { beginningOf, indexedKey } from '../core/search/index-record.ts';
import { searchLanguageOf } from '../core/search/languages.ts';
import { searchFiles, type Facets, type SearchManifest } from '../core/search/manifest.ts';
import type { SearchKind } from '../core/search/page.ts';
import type { Query } from '../core/search/query.ts';
import { pagefindRanking } from '../core/search/ranking.ts';
import type { StoredPage } from '../core/search/stored-page.ts';
import { termShard, type Term } from '../core/search/terms.ts';
import { readShard } from '../core/search/vocabulary.ts';
import { fetchJson } from './json.ts';
import { openPagefind, type Pagefind } from './pagefind.ts';

interface Opened {
  readonly pagefind: Pagefind;
  readonly manifest: SearchManifest;
  /** The number of each page, by what Pagefind calls it. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The index of one language: Pagefind's, and our files beside it. Everything is fetched when it is first needed, once. */
export class SearchIndex {
  readonly #folder: URL;
  readonly #locale: string;
  readonly #kept = new Map<string, Promise<unknown>>();

  /** `bundle`: absolute address of the folder of all indexes, one level under the site's base, with a slash at its end. */
  constructor(bundle: URL, locale: string) {
    this.#folder = new URL(`${locale}/`, bundle);
    this.#locale = locale;
  }

  /** Fetches what every question needs; rejects when it is missing or broken, and then a later call tries again. */
  async load(): Promise<void> {
    await this.#open();
  }

  /** The answer to a question. Rejects when the index cannot be read. */
  async ask(query: Query): Promise<Answer> {
    const opened = await this.#open();
    const source: SearchSource = {
      language: searchLanguageOf(this.#locale),
      find: (key) => this.#find(opened, indexedKey(key)),
      findBeginning: (letters) => this.#find(opened, beginningOf(letters)),
      findRow: (keys) => this.#find(opened, `"${keys.map(indexedKey).join(' ')}"`),
      term: (name) => this.#term(opened, name),
      words: (letter) => this.#words(opened, letter),
      kinds: opened.manifest.kinds,
    };
    return ask(query, source);
  }

  /** The kind of each page, by its number. */
  async kinds(): Promise<readonly SearchKind[]> {
    return (await this.#open()).manifest.kinds;
  }

  /** The pages of each value of each facet. */
  async facets(): Promise<Facets> {
    const { manifest } = await this.#open();
    return this.#json<Facets>(searchFiles.facets(manifest), []);
  }

  /** A page of an answer, to be shown, and its address from the root of the host. */
  async page(number: number): Promise<StoredPage & { readonly address: string }> {
    const { manifest } = await this.#open();
    const page = await this.#json<StoredPage>(searchFiles.page(manifest, number), ['text', 'quiet', 'headings']);
    return { ...page, address: new URL(`../../${page.path}`, this.#folder).pathname };
  }

  #open(): Promise<Opened> {
    return this.#keep('open', async () => {
      const [manifest, pagefind] = await Promise.all([
        fetchJson<SearchManifest>(new URL(searchFiles.manifest, this.#folder), ['version', 'kinds'], 'no-cache'),
        openPagefind(this.#folder.href, pagefindRanking),
      ]);
      const { results } = await pagefind.search(null, { sort: { page: 'asc' } });
      return { pagefind, manifest, numbers: new Map(results.map(({ id }, number) => [id, number])) };
    });
  }

  async #find({ pagefind, numbers }: Opened, term: string): Promise<FoundPage[]> {
    const { results } = await pagefind.search(term);
    return results.flatMap(({ id: name, score, words }) => {
      const id = numbers.get(name);
      return id === undefined ? [] : [{ id, score, at: words }];
    });
  }

  async #term({ manifest }: Opened, name: string): Promise<Term | undefined> {
    const path = searchFiles.terms(manifest, termShard(name, manifest.terms));
    const terms = await this.#json<Readonly<Record<string, Term>>>(path, []);
    return Object.hasOwn(terms, name) ? terms[name] : undefined;
  }

  #words({ manifest }: Opened, letter: string): Promise<ReadonlyMap<string, number>> {
    if (!manifest.letters.includes(letter)) return Promise.resolve(new Map());
    const path = searchFiles.words(manifest, letter);
    return this.#keep(path, async () => {
      const response = await fetch(new URL(path, this.#folder));
      if (!response.ok) throw new Error(`${response.status} for ${path}`);
      return readShard(await response.text());
    });
  }

  #json<Content>(path: string, fields: readonly (keyof Content)[]): Promise<Content> {
    return this.#keep(path, () => fetchJson(new URL(path, this.#folder), fields));
  }

  /** What `make` gives the first time; what fails is made again when it is next needed. */
  #keep<Value>(name: string, make: () => Promise<Value>): Promise<Value>;
  #keep(name: string, make: () => Promise<unknown>): Promise<unknown> {
    const kept =
      this.#kept.get(name) ??
      make().catch((error: unknown) => {
        this.#kept.delete(name);
        throw error;
      });
    this.#kept.set(name, kept);
    return kept;
  }
}
