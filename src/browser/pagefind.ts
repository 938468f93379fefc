/** What is used of Pagefind's documented script, https://pagefind.app/docs/api/. */
export interface Pagefind {
  /** With `null`, every page. `words` are places in a page's record, and `sort` names what `data-pagefind-sort` gives. */
  readonly search: (
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  readonly destroy: () => Promise<void>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

interface PagefindScript {
  readonly createInstance: (options: object) => Pagefind;
}

/**
 * Starts Pagefind on the index in `folder`, an absolute address with a slash at its end; `ranking` is Pagefind's option of that name. What cannot be
 * fetched is told by the first search.
 */
export async function openPagefind(folder: string, ranking: object): Promise<Pagefind> {
  const script: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isScript(script)) throw new Error(`${folder}pagefind.js is not Pagefind's script`);
  // A question takes a few milliseconds, so that a worker would only add a file to fetch.
  return script.createInstance({ basePath: folder, ranking, noWorker: true });
}

function isScript(script: unknown): script is PagefindScript {
  return typeof script === 'object' && script !== null && 'createInstance' in script;
}
