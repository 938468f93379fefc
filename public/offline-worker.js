/* Answers for the server where that cannot be reached, out of what a reader took along. Someone who took nothing along does not have it. */
const cacheName = 'taken-along';
const root = new URL('./', self.location.href).href;

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(root)) event.respondWith(answer(event.request));
});

/** What the server says, or else what was taken along; for a page that was not, the page that says what was. */
async function answer(request) {
  try {
    return await fetch(request);
  } catch (cause) {
    const cache = await caches.open(cacheName);
    const told = await cache.match(`${root}?copy`);
    if (told === undefined) throw cause;
    const { files, instead } = await told.json();
    const { origin, pathname } = new URL(request.url);
    const asked = `${origin}${pathname}`.slice(root.length);
    const kept = (address) => cache.match(`${root}${address}?kept=${files[address]}`);
    const file = Object.hasOwn(files, asked) ? await kept(asked) : undefined;
    if (file !== undefined) return file;
    if (request.mode === 'navigate' && instead !== undefined) return (await kept(instead)) ?? Response.error();
    throw cause;
  }
}
