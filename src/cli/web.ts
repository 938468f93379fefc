import type { WebAnswer } from '../core/checks/web-answer.ts';

/** The parts of the world that asking the web depends on. */
export interface Web {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Waits a number of milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Who asks, as servers see it: a name and an address where its owner can be found. */
  readonly agent: string;
  /** Milliseconds after which a request is given up. */
  readonly timeout: number;
}

/** How many hosts are asked at the same time. */
const hostsAtOnce = 4;

/** Milliseconds between two requests to the same host, which never overlap. */
const pause = 1000;

/** Statuses that say for certain that a page is not there. */
const gone: readonly number[] = [404, 410];

/**
 * Asks for addresses, each once: with HEAD, and with GET when HEAD gives no page. Never rejects. When nothing at all answered, host names that are not
 * found say more about this machine than about those hosts: then these are unknown.
 */
export async function askAddresses(addresses: Iterable<string>, web: Web): Promise<Map<string, WebAnswer>> {
  const answers = new Map<string, WebAnswer>();
  const queue = [...Map.groupBy(new Set(addresses), hostOf)].sort(([, a], [, b]) => b.length - a.length);
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [host, own] = next;
      const request = politely(web);
      for (const address of own) {
        answers.set(
          address,
          host === '' ? { state: 'unknown', detail: 'no public host' } : await ask(address, request),
        );
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  const online = [...answers.values()].some(({ detail }) => /^\d+$/.test(detail));
  if (online) return answers;
  return new Map([...answers].map(([address, answer]) => [address, { ...answer, state: 'unknown' }]));
}

/** The host of an address; empty when it is not one that everybody can reach. */
function hostOf(address: string): string {
  const host = URL.parse(address)?.host.toLowerCase() ?? '';
  const name = host.replace(/:\d+$/, '');
  return /^[^[\]:]+\.[^[\]:.]*[a-z][^[\]:]*$/.test(name) && !/\.(?:local|internal|localhost)$/.test(name) ? host : '';
}

type Request = (address: string, method: 'HEAD' | 'GET') => Promise<number>;

/** Requests to one host with a pause between them. Each gives the status, and reads nothing of the page. */
function politely({ fetch, wait, agent, timeout }: Web): Request {
  let asked = false;
  return async (address, method) => {
    if (asked) await wait(pause);
    asked = true;
    const headers = { 'user-agent': agent, accept: 'text/html, */*;q=0.5' };
    const response = await fetch(address, {
      method,
      headers,
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return response.status;
  };
}

async function ask(address: string, request: Request): Promise<WebAnswer> {
  const head = await attempt(address, 'HEAD', request);
  if (head.state === 'alive' || head.detail === notFound || head.detail === '429') return head;
  return attempt(address, 'GET', request);
}

/** The detail of an answer when there is no host of that name. */
const notFound = 'ENOTFOUND';

async function attempt(address: string, method: 'HEAD' | 'GET', request: Request): Promise<WebAnswer> {
  try {
    const status = await request(address, method);
    const state = status >= 200 && status < 300 ? 'alive' : gone.includes(status) ? 'dead' : 'unknown';
    return { state, detail: String(status) };
  } catch (cause) {
    const detail = reasonOf(cause);
    return { state: detail === notFound ? 'dead' : 'unknown', detail };
  }
}

/** Why a request gave no answer: the code of the system, or "timeout". */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'failed';
  if (cause.name === 'TimeoutError') return 'timeout';
  const inner = cause.cause;
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
  return typeof code === 'string' ? code : 'failed';
}
