import type { Found } from '../core/search/ask.ts';
import { pagefindRanking } from '../core/search/ranking.ts';

/** Milliseconds that the worker may take to start, and to answer. */
const longestWait = 20_000;

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Pagefind in its worker, for one language; `search-worker.ts` says what it adds. */
export class WorkerPort {
  readonly #worker: Worker;
  readonly #waiting = new Map<string, Waiting>();
  #count = 0;
  #failures = 0;

  private constructor() {
    this.#worker = new Worker(new URL('./search-worker.ts', import.meta.url));
    this.#worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.#heard(data);
    });
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      for (const { reject } of this.#waiting.values()) reject(new Error('The search worker failed'));
      this.#waiting.clear();
    });
  }

  /** Starts Pagefind on the index in `bundle`, an absolute address with a slash at its end; rejects when it cannot be read. */
  static async open(bundle: string, language: string): Promise<WorkerPort> {
    const port = new WorkerPort();
    try {
      const started = port.#answer('start');
      port.#worker.postMessage({ bundle });
      await started;
      await port.#call('init', { basePath: bundle, language, primary: true });
      // What each result was found by is told in this mode only.
      await port.#call('enterPlaygroundMode');
      await port.#call('options', { ranking: pagefindRanking });
      return port;
    } catch (error) {
      port.close();
      throw error;
    }
  }

  /** Pages for a term, or all of a filter's value; rejects when a file of the index that it needs cannot be fetched. */
  async search(term: string | null, filters: Readonly<Record<string, readonly string[]>> = {}): Promise<Found> {
    const before = this.#failures;
    const result = await this.#call('search', term, { filters });
    if (this.#failures > before) throw new Error('A file of the index could not be fetched');
    if (!isFound(result)) throw new Error('The search worker gave no pages');
    return result;
  }

  /** How many pages each value of each filter has. */
  async filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
    const result = await this.#call('filters');
    return isCounts(result) ? result : {};
  }

  close(): void {
    this.#worker.terminate();
  }

  #call(method: string, ...args: readonly unknown[]): Promise<unknown> {
    this.#count += 1;
    const id = `${this.#count}`;
    const answer = this.#answer(id);
    this.#worker.postMessage({ id, method, args });
    return answer;
  }

  async #answer(id: string): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const late = window.setTimeout(() => {
      reject(new Error('The search worker does not answer'));
    }, longestWait);
    this.#waiting.set(id, { resolve, reject });
    try {
      return await promise;
    } finally {
      clearTimeout(late);
      this.#waiting.delete(id);
    }
  }

  #heard(message: unknown): void {
    const id = String(field(message, 'id'));
    const failures = field(message, 'failures');
    if (typeof failures === 'number') this.#failures = failures;
    const error = field(message, 'error');
    if (error === undefined) this.#waiting.get(id)?.resolve(field(message, 'result'));
    else this.#waiting.get(id)?.reject(new Error(typeof error === 'string' ? error : 'The search worker failed'));
  }
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

function isFound(result: unknown): result is Found {
  return Array.isArray(field(result, 'pages')) && Array.isArray(field(result, 'keywords'));
}

function isCounts(result: unknown): result is Readonly<Record<string, Readonly<Record<string, number>>>> {
  return typeof result === 'object' && result !== null;
}
