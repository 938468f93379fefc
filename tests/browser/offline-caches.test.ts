import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test, vi } from 'vitest';
import { cacheStore, isAnythingKept } from '../../src/browser/offline/cache-store.ts';

const host = 'https://host.example';
const whole = (asked: string | Request) => new URL(typeof asked === 'string' ? asked : asked.url, host).href;

/** The caches of a browser, as far as they are used. */
function cachesOf(all = new Map<string, Map<string, Response>>()) {
  const open = (name: string) => {
    const held = all.get(name) ?? new Map<string, Response>();
    all.set(name, held);
    return Promise.resolve({
      put: (asked: string, said: Response) => Promise.resolve(void held.set(whole(asked), said)),
      keys: () => Promise.resolve([...held.keys()].map((url) => new Request(url))),
      delete: (request: Request) => Promise.resolve(held.delete(request.url)),
    });
  };
  return {
    open,
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    match: (asked: string, { cacheName }: { readonly cacheName: string }) =>
      Promise.resolve(all.get(cacheName)?.get(whole(asked))?.clone()),
  };
}

let caches = cachesOf();
beforeEach(() => {
  caches = cachesOf();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('location', { href: `${host}/a/` });
  return () => {
    vi.unstubAllGlobals();
  };
});

/** Keeps a page and the page that stands in for others. */
async function keep(root: string, instead: string, page: string) {
  const store = cacheStore(root, instead);
  for (const address of [page, instead])
    await store.put(address, 'd', new TextEncoder().encode(`${root}${address}`), 'text/html');
  await store.write({ chosen: [page], files: { [page]: 'd', [instead]: 'd' }, instead });
  return store;
}

/** What the worker of a site answers a reader who goes to an address without a connection. */
async function answered(root: string, address: string): Promise<string | undefined> {
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    location: { href: `${host}${root}offline-worker.js` },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  };
  const fetch = () => Promise.reject(new TypeError('no connection'));
  runInNewContext(readFileSync('public/offline-worker.js', 'utf8'), { self, caches, fetch, URL, Response });
  let answer: Promise<Response> | undefined;
  listeners.get('fetch')?.({
    request: { method: 'GET', mode: 'navigate', url: host + address },
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
  });
  return answer?.then(
    (said) => said.text(),
    () => 'no connection',
  );
}

test('sites on one host and languages of one site keep a copy each, and one that goes leaves the others', async () => {
  const first = await keep('/a/', 'mee/', 'x/');
  const english = await keep('/a/', 'en/take/', 'en/x/');
  await keep('/b/', 'mee/', 'x/');
  const told = async (root: string, ...addresses: string[]) =>
    Promise.all(addresses.map((address) => answered(root, address)));
  expect(await told('/a/', '/a/x/', '/a/en/x/', '/a/y/', '/a/en/y/', '/b/x/')).toEqual([
    '/a/x/',
    '/a/en/x/',
    '/a/mee/',
    '/a/en/take/',
    undefined,
  ]);
  await first.keepOnly([]);
  expect(await told('/a/', '/a/x/', '/a/en/x/')).toEqual(['/a/en/take/', '/a/en/x/']);
  expect(await isAnythingKept('/a/')).toBe(true);
  await english.keepOnly([]);
  expect([await isAnythingKept('/a/'), await isAnythingKept('/'), await isAnythingKept('/b/')]).toEqual([
    false,
    false,
    true,
  ]);
  expect([await answered('/a/', '/a/x/'), await answered('/b/', '/b/x/')]).toEqual(['no connection', '/b/x/']);
});

test('a copy is looked for without a cache being made, and what is in no copy goes', async () => {
  const store = cacheStore('/a/', 'mee/');
  expect([await store.read(), await store.has('x/', 'd'), await caches.keys()]).toEqual([undefined, false, []]);
  await keep('/a/', 'mee/', 'x/');
  await store.put('old/', 'd', new Uint8Array(), 'text/html');
  const copy = await store.read();
  await store.keepOnly(copy === undefined ? [] : [copy]);
  expect([await store.has('x/', 'd'), await store.has('old/', 'd'), await store.read()]).toEqual([true, false, copy]);
});
