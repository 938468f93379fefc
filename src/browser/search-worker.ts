/**
 * Pagefind's own worker, with three things added. It tells when a file of the index could not be fetched, which Pagefind takes for an
 * empty one; it keeps Pagefind's messages off the console, since the panel tells them; and it hands over of each result only what is ranked here.
 *
 * The first message is `{ bundle }`, the address of the folder of the index; what follows are messages of Pagefind 1.6.
 */
declare function importScripts(...addresses: string[]): void;

let failures = 0;
const fetchFile = self.fetch.bind(self);
self.fetch = async (...request) => {
  try {
    const response = await fetchFile(...request);
    if (!response.ok) failures += 1;
    return response;
  } catch (error) {
    failures += 1;
    throw error;
  }
};
console.error = console.warn = () => undefined;

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly scores?: readonly { readonly search_term: string }[];
  readonly data: string;
}

interface Message {
  readonly id: string;
  readonly result?: { readonly results?: readonly Result[]; readonly search_keywords?: readonly string[] } | null;
  readonly error?: string;
}

/** The `id` of messages that nobody waits for. */
const unasked = '';
const post = self.postMessage.bind(self);

self.postMessage = (message: Message): void => {
  if (message.id === unasked) return;
  const results = message.result?.results;
  if (results === undefined) {
    post({ ...message, failures });
    return;
  }
  const pages = results.map(({ id, score, words, scores = [] }) => ({
    id,
    score,
    at: words,
    words: scores.map(({ search_term }) => search_term),
  }));
  post({ id: message.id, result: { pages, keywords: message.result?.search_keywords ?? [] }, failures });
  // Pages are read by their files, so what Pagefind keeps to read them by is let go.
  for (const { data } of results) {
    self.dispatchEvent(new MessageEvent('message', { data: { id: unasked, method: 'releaseData', args: [data] } }));
  }
};

self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ bundle: string }>) => {
    try {
      importScripts(`${data.bundle}pagefind-worker.js`);
      post({ id: 'start' });
    } catch (error) {
      post({ id: 'start', error: String(error) });
    }
  },
  { once: true },
);
