import type { AuthoringContext } from '../../core/authoring/context.ts';
import type { ToldProblem } from '../../core/authoring/told-problem.ts';
import type { Picture } from '../../core/graph/picture.ts';
import { fetchJson } from '../json.ts';

export type { ToldProblem } from '../../core/authoring/told-problem.ts';

/** What is known of files that are being written. */
export interface Verdict {
  /** What `npm run check` would tell of these files, were they added to the atlas; in reading order. */
  readonly problems: readonly ToldProblem[];
  /** The body as the site prints it, by the path of the file: safe HTML, absent for records and where the text cannot be read. */
  readonly previews: ReadonlyMap<string, string>;
}

/** What is being written. Paths are those in the project ("src/content/cases/x.mdx"). */
export interface Order {
  /** Texts, by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** Pictures beside them, and where a page can have each. */
  readonly pictures: readonly (Picture & { readonly address: string })[];
}

/** Reads, checks and prints what is being written, in a thread of its own. */
export interface AuthoringEngine {
  /**
   * What is known of what is being written. A translation brings its original in by itself, unless that is among the files. While it is working only the newest call waits: an older one that waits resolves to undefined. Rejects when the thread dies; the next call
   * starts another.
   */
  check(order: Order): Promise<Verdict | undefined>;
}

/** What the thread says: that it is there, and then an answer to each order. It starts with its name, which is the address of the context. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'verdict'; readonly verdict: Verdict; readonly memory: number }
  | { readonly type: 'failed'; readonly why: string };

/** How much memory the parser may take, in bytes, before a fresh thread takes over. */
const mostMemory = 200 * 1024 * 1024;

/** What an atlas has already, from the context at an address. Rejects when it cannot be fetched. */
export function fetchKnown(context: string): Promise<Pick<AuthoringContext, 'choices' | 'files' | 'pictures'>> {
  return fetchJson<AuthoringContext>(context, ['choices', 'files', 'pictures']);
}

/**
 * Starts the engine with the context at an address, which says in which language problems are told. Rejects when it cannot be loaded.
 */
export async function startEngine(context: string): Promise<AuthoringEngine> {
  let thread: Promise<Thread> | undefined = startThread(context);
  await thread;
  const work = async (order: Order): Promise<Verdict> => {
    try {
      thread ??= startThread(context);
      const own = await thread;
      const answer = await own.ask(order);
      if (answer.type !== 'verdict') throw new Error('The thread answered something else.');
      if (answer.memory > mostMemory) {
        own.end();
        thread = undefined;
      }
      return answer.verdict;
    } catch (cause) {
      thread = undefined;
      throw cause;
    }
  };
  return { check: newestWins(work) };
}

/** One at a time: while it works the newest input waits, and those before it come to nothing. */
export function newestWins<Input, Output>(
  work: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output | undefined> {
  let working: Promise<unknown> | undefined;
  let newest = 0;
  return async (input) => {
    newest += 1;
    const own = newest;
    while (working !== undefined) {
      await working.catch(() => undefined);
      if (own !== newest) return undefined;
    }
    const current = work(input).finally(() => {
      working = undefined;
    });
    working = current;
    return current;
  };
}

interface Thread {
  /** Asks one thing; the next when that is answered. Rejects when the thread fails. */
  readonly ask: (order: Order) => Promise<Answer>;
  readonly end: () => void;
}

async function startThread(context: string): Promise<Thread> {
  const name = new URL(context, document.baseURI).href;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
  const hear = () =>
    new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.type === 'failed') fail(data.why);
        else resolve(data);
      };
      worker.onerror = ({ message }) => {
        fail(message);
      };
      const fail = (why: string) => {
        worker.terminate();
        reject(new Error(why));
      };
    });
  await hear();
  return {
    ask: (order) => {
      const answer = hear();
      worker.postMessage(order);
      return answer;
    },
    end: () => {
      worker.terminate();
    },
  };
}
