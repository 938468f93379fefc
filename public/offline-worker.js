/* Answers for the server where that cannot be reached, out of what a reader took along. Someone who took nothing along does not have it. */
const root = new URL('./', self.location.href);
const namesBegin = `taken-along ${root.pathname} `;

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(root.href)) event.respondWith(answer(event.request));
});

/** What the server says, or else what was taken along; for a page that was not, the page that says what was, in the language that is asked for. */
async function answer(request) {
  try {
    return await fetch(request);
  } catch (cause) {
    const { origin, pathname } = new URL(request.url);
    const asked = `${origin}${pathname}`.slice(root.href.length);
    const all = await copies();
    const holder = all.find(({ files }) => Object.hasOwn(files, asked));
    const file = await holder?.kept(asked);
    if (file !== undefined) return file;
    const speaker = all.find(({ instead }) => asked.startsWith(instead.replace(/[^/]*\/$/, ''))) ?? all[0];
    if (request.mode !== 'navigate' || speaker === undefined) throw cause;
    return (await speaker.kept(speaker.instead)) ?? Response.error();
  }
}

/** The copies of this site, one in each language that was taken along; that of the root, below which all others stand, comes last. */
async function copies() {
  const found = [];
  for (const cacheName of await caches.keys()) {
    if (!cacheName.startsWith(namesBegin)) continue;
    const told = await caches.match(`${root.href}?copy`, { cacheName });
    if (told === undefined) continue;
    const { files, instead } = await told.json();
    const kept = (address) => caches.match(`${root.href}${address}?kept=${files[address]}`, { cacheName });
    found.push({ files, instead, kept });
  }
  const depth = ({ instead }) => instead.split('/').length;
  return found.sort((a, b) => depth(b) - depth(a));
}
