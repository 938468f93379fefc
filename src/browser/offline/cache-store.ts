import type { Copy, CopyStore } from './copy.ts';

/** The caches of the browser in which copies are kept. The worker knows their name too: public/offline-worker.js. */
const cacheName = 'taken-along';

/** Where it is told which files are the copy. */
const copyName = '?copy';

/** Keeps a copy in the caches of the browser; `root` is the address below which the site stands. */
export async function cacheStore(root: string): Promise<CopyStore> {
  const cache = await caches.open(cacheName);
  const nameOf = (address: string, digest: string) => `${root}${address}?kept=${digest}`;
  return {
    read: async () => {
      const told = await cache.match(root + copyName);
      return told === undefined ? undefined : copyFrom(await told.json());
    },
    write: (copy) => cache.put(root + copyName, Response.json(copy)),
    has: async (address, digest) => (await cache.match(nameOf(address, digest))) !== undefined,
    put: (address, digest, bytes, type) =>
      cache.put(nameOf(address, digest), new Response(bytes, { headers: { 'Content-Type': type } })),
    keepOnly: async (copies) => {
      const kept = copies.flatMap(({ files }) =>
        Object.entries(files).map(([address, digest]) => nameOf(address, digest)),
      );
      const names = new Set(
        [...kept, ...(copies.length > 0 ? [root + copyName] : [])].map((one) => new URL(one, location.href).href),
      );
      for (const request of await cache.keys()) if (!names.has(request.url)) await cache.delete(request);
    },
  };
}

/** Throws all of it away. */
export async function forgetCopy(): Promise<void> {
  await caches.delete(cacheName);
}

function copyFrom(value: unknown): Copy | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('chosen' in value) || !('files' in value) || !('instead' in value)) return undefined;
  const { chosen, files, instead } = value;
  if (!Array.isArray(chosen) || typeof files !== 'object' || files === null) return undefined;
  const kept = Object.entries(files).map(([one, digest]) => [one, String(digest)] as const);
  return { chosen: chosen.map(String), files: Object.fromEntries(kept), instead: String(instead) };
}
