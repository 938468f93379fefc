import type { Copy, CopyStore } from './copy.ts';

/**
 * The caches of the browser in which the copies of a site are kept, one for each page on which one chooses, which is one for each language. Several sites
 * can stand on one host and share its caches. The worker knows these names too: public/offline-worker.js.
 */
const namesBegin = (root: string) => `taken-along ${root} `;

/** Where a cache is told which files are the copy. */
const copyName = '?copy';

/**
 * Keeps a copy in the caches of the browser; `root` is the address below which the site stands, and `page` that of the page on which it is chosen, below
 * `root`. There is no cache before something is put in it.
 */
export function cacheStore(root: string, page: string): CopyStore {
  const cacheName = namesBegin(root) + page;
  const find = (address: string) => caches.match(address, { cacheName });
  const put = async (address: string, said: Response) => (await caches.open(cacheName)).put(address, said);
  const nameOf = (address: string, digest: string) => `${root}${address}?kept=${digest}`;
  return {
    read: async () => {
      const told = await find(root + copyName);
      return told === undefined ? undefined : copyFrom(await told.json());
    },
    write: (copy) => put(root + copyName, Response.json(copy)),
    has: async (address, digest) => (await find(nameOf(address, digest))) !== undefined,
    put: (address, digest, bytes, type) =>
      put(nameOf(address, digest), new Response(bytes, { headers: { 'Content-Type': type } })),
    keepOnly: async (copies) => {
      if (copies.length === 0) {
        await caches.delete(cacheName);
        return;
      }
      const kept = copies.flatMap(({ files }) =>
        Object.entries(files).map(([address, digest]) => nameOf(address, digest)),
      );
      const names = new Set([...kept, root + copyName].map((one) => new URL(one, location.href).href));
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) if (!names.has(request.url)) await cache.delete(request);
    },
  };
}

/** Whether anything of a site is kept, in any of its languages. */
export async function isAnythingKept(root: string): Promise<boolean> {
  return (await caches.keys()).some((name) => name.startsWith(namesBegin(root)));
}

function copyFrom(value: unknown): Copy | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('chosen' in value) || !('files' in value) || !('instead' in value)) return undefined;
  const { chosen, files, instead } = value;
  if (!Array.isArray(chosen) || typeof files !== 'object' || files === null) return undefined;
  const kept = Object.entries(files).map(([one, digest]) => [one, String(digest)] as const);
  return { chosen: chosen.map(String), files: Object.fromEntries(kept), instead: String(instead) };
}
