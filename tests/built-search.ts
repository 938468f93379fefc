import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SearchIndex } from '../src/browser/search-index.ts';
import { isSure, type Answer } from '../src/core/search/ask.ts';
import { groupPages } from '../src/core/search/groups.ts';
import { FoundText } from '../src/core/search/passage.ts';
import { readQuery } from '../src/core/search/query.ts';

/** A result as a reader sees it. */
export interface Shown {
  /** Address below the root of the site. */
  readonly path: string;
  /** The excerpt, with `<` and `>` around what is marked; the gist of the page when nothing is. */
  readonly excerpt: string;
  /** The words that are to be marked on the page. */
  readonly marks: readonly string[];
}

/** Answers questions from the index of a built site, without a server or a browser: its files are fetched from the disk. */
export class BuiltSearch {
  readonly #indexes: ReadonlyMap<string, SearchIndex>;
  readonly #languages: readonly string[];

  /** `folder`: of the built site; `languages`: their tags. */
  constructor(folder: string, languages: readonly string[]) {
    fetchFromDisk();
    const bundle = pathToFileURL(join(folder, 'pagefind/'));
    this.#indexes = new Map(languages.map((one) => [one, new SearchIndex(bundle, one)]));
    this.#languages = languages;
  }

  /** The answer of one language. */
  async ask(question: string, language: string): Promise<Answer> {
    return this.#index(language).ask(readQuery(question, this.#languages));
  }

  /** The results of a question on a page in `language`, in the order that the panel shows them. */
  async shown(question: string, language: string): Promise<Shown[]> {
    const own = await this.#results(question, language, true);
    if (own.sure) return own.results;
    const others = await Promise.all(
      [...this.#indexes.keys()].filter((one) => one !== language).map((one) => this.#results(question, one, false)),
    );
    const sure = others.filter((other) => other.sure);
    const unsure = own.results.length > 0 ? [] : others.filter((other) => !other.sure);
    return [...sure, own, ...unsure].flatMap(({ results }) => results);
  }

  async #results(question: string, language: string, grouped: boolean): Promise<{ sure: boolean; results: Shown[] }> {
    const index = this.#index(language);
    const query = readQuery(question, this.#languages);
    if (query.words.length === 0) return { sure: false, results: [] };
    const [answer, kinds] = [await index.ask(query), await index.kinds()];
    const groups = groupPages(answer.pages, (id) => kinds[id]).flatMap(({ shown }) => shown);
    const results = (grouped ? groups : answer.pages.slice(0, 10)).map(async ({ id, at }) => {
      const page = await index.page(id);
      const text = new FoundText(page.text, page.quiet, at);
      const parts = text.excerpt().map((part) => (part.found ? `<${part.text}>` : part.text));
      return { path: page.path, excerpt: parts.join('') || page.gist, marks: text.forms([], Infinity) };
    });
    return { sure: isSure(answer), results: await Promise.all(results) };
  }

  #index(language: string): SearchIndex {
    const index = this.#indexes.get(language);
    if (index === undefined) throw new Error(`There is no index in ${language}`);
    return index;
  }
}

/** Lets `fetch` read files, which Node's own does not. */
function fetchFromDisk(): void {
  const fromNet = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.protocol !== 'file:') return fromNet(input, init);
    address.search = '';
    const found = await readFile(address).catch(() => undefined);
    return new Response(found ?? null, { status: found === undefined ? 404 : 200 });
  };
}
