import type { Heading } from '../core/search/passage.ts';

/** What Pagefind stored of a page, as far as it is shown. */
export interface StoredPage {
  /** Address from the root of the host. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** What the page is about, in a sentence. */
  readonly definition: string;
  /** The text, in words. */
  readonly words: readonly string[];
  readonly headings: readonly Heading[];
}

/** What a file of Pagefind begins with, once unpacked. */
const signature = 'pagefind_dcd';

/** Reads a stored page; rejects when it cannot be fetched or is broken. Addresses in it are below `base`. */
export async function readPage(file: URL, base: URL): Promise<StoredPage> {
  const response = await fetch(file);
  if (!response.ok || response.body === null) throw new Error(`${response.status} for ${file.href}`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  if (!text.startsWith(signature)) throw new Error(`${file.href} is not as expected`);
  const stored: unknown = JSON.parse(text.slice(signature.length));
  const string = (of: unknown, name: string): string => {
    const value: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  const inside = (of: unknown, name: string): unknown =>
    typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
  const anchors: unknown = inside(stored, 'anchors');
  const kinds: unknown = inside(inside(stored, 'filters'), 'kind');
  const kind: unknown = Array.isArray(kinds) ? kinds[0] : undefined;
  return {
    url: new URL(string(stored, 'url').replace(/^\//, ''), base).pathname,
    title: string(inside(stored, 'meta'), 'title'),
    kind: typeof kind === 'string' ? kind : '',
    definition: string(inside(stored, 'meta'), 'definition'),
    words: string(stored, 'content').split(/\s+/),
    headings: (Array.isArray(anchors) ? anchors : []).flatMap((anchor: unknown): Heading[] => {
      const place = inside(anchor, 'location');
      if (!/^h[2-6]$/.test(string(anchor, 'element')) || typeof place !== 'number') return [];
      return [{ id: string(anchor, 'id'), text: string(anchor, 'text'), place }];
    }),
  };
}
