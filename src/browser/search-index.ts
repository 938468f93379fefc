import { ask, type Answer, type Found, type SearchSource } from '../core/search/ask.ts';
import type { SearchLanguage } from '../core/search/languages.ts';
import { readManifest, searchFiles, type SearchManifest } from '../core/search/manifest.ts';
import { searchKinds, type SearchKind } from '../core/search/page.ts';
import type { Query } from '../core/search/query.ts';
import { readTerm, termShard, type Term } from '../core/search/terms.ts';
import { readShard } from '../core/search/vocabulary.ts';
import { readPage, type StoredPage } from './search-page.ts';
import { WorkerPort } from './search-worker-port.ts';

/** Pages of one value of one filter. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The index of one language: Pagefind's, and our files beside it. Everything is fetched when it is first needed, once. */
export class SearchIndex {
  readonly #bundle: URL;
  readonly #locale: string;
  readonly #language: SearchLanguage;
  #opened: Promise<{ port: WorkerPort; manifest: SearchManifest }> | undefined;
  readonly #kept = new Map<string, Promise<unknown>>();

  /** `bundle`: address of the folder of the index, one level under the site's base, with a slash at its end. */
  constructor(bundle: string, locale: string, language: SearchLanguage) {
    this.#bundle = new URL(bundle, document.baseURI);
    this.#locale = locale;
    this.#language = language;
  }

  /** Fetches what every question needs; rejects when it is missing or broken, and then a later call tries again. */
  async load(): Promise<void> {
    await this.#open();
  }

  /** The answer to a question. Rejects when the index cannot be read. */
  async ask(query: Query): Promise<Answer> {
    const { port, manifest } = await this.#open();
    const source: SearchSource = {
      key: this.#language.key,
      find: (term) => this.#find(port, term),
      term: (name) => this.#term(manifest, name),
      words: (letter) => this.#words(manifest, letter),
      kinds: () => this.#kinds(port),
    };
    return ask(query, source);
  }

  /** Values of each filter with how many pages each has. */
  async filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
    return (await this.#open()).port.filters();
  }

  /** The pages that have one value of a filter. */
  async pagesWith(filter: string, value: string): Promise<ReadonlySet<string>> {
    const { port } = await this.#open();
    return this.#keep(`${filter}:${value}`, () => pagesOf(port, filter, value));
  }

  /** A page of an answer, to be shown. */
  async page(id: string): Promise<StoredPage> {
    return this.#keep(`page ${id}`, () =>
      readPage(new URL(`fragment/${id}.pf_fragment`, this.#bundle), new URL('..', this.#bundle)),
    );
  }

  /** The kind of each page, by its id. */
  async kinds(): Promise<ReadonlyMap<string, SearchKind>> {
    return this.#kinds((await this.#open()).port);
  }

  #open(): Promise<{ port: WorkerPort; manifest: SearchManifest }> {
    this.#opened ??= this.#start().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  async #start(): Promise<{ port: WorkerPort; manifest: SearchManifest }> {
    const [port, content] = await Promise.all([
      WorkerPort.open(this.#bundle.href, this.#language.index),
      this.#fetch(searchFiles.manifest(this.#locale), 'no-cache').then((file): Promise<unknown> => file.json()),
    ]);
    return { port, manifest: readManifest(content) };
  }

  #find(port: WorkerPort, term: string): Promise<Found> {
    return port.search(term);
  }

  #kinds(port: WorkerPort): Promise<ReadonlyMap<string, SearchKind>> {
    return this.#keep('kinds', async () => {
      const pages = await Promise.all(searchKinds.map((kind) => pagesOf(port, 'kind', kind)));
      return new Map(
        searchKinds.flatMap((kind, number) => [...(pages[number] ?? [])].map((id) => [id, kind] as const)),
      );
    });
  }

  async #term(manifest: SearchManifest, name: string): Promise<Term | undefined> {
    const path = searchFiles.terms(this.#locale, manifest, termShard(name, manifest.terms));
    const shard = await this.#keep(path, () => this.#fetch(path).then((file): Promise<unknown> => file.json()));
    return readTerm(shard, name);
  }

  #words(manifest: SearchManifest, letter: string): Promise<ReadonlyMap<string, number>> {
    if (!manifest.letters.includes(letter)) return Promise.resolve(new Map());
    const path = searchFiles.words(this.#locale, manifest, letter);
    return this.#keep(path, async () => readShard(await (await this.#fetch(path)).text()));
  }

  async #fetch(path: string, cache: RequestCache = 'default'): Promise<Response> {
    const response = await fetch(new URL(path, this.#bundle), { cache });
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response;
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

async function pagesOf(port: WorkerPort, filter: string, value: string): Promise<ReadonlySet<string>> {
  const { pages } = await port.search(null, { [filter]: [value] });
  return new Set(pages.map(({ id }) => id));
}
