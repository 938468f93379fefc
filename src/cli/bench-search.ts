import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Page } from 'playwright-core';
import { atlas } from '../../site.config.ts';
import { pageAttributes, searchKinds } from '../core/search/page.ts';
import { finishPages } from '../site/integrations/finished-pages.ts';
import { wordOf, wordsFrom } from './bench-corpus.ts';
import { audience } from './audience.ts';
import { openChromium, thisMachine } from './chromium.ts';
import { root } from './root.ts';

/** Words of a generated page. */
const pageWords = 500;
/** How long a panel may take on a slow machine, in milliseconds. */
const patience = 120_000;

/** Bytes on the wire of one search, by what they are. */
export interface SearchBytes {
  /** Pagefind's script and WebAssembly, and its table of contents. */
  readonly pagefind: number;
  /** Parts of the index and pages that the results show. */
  readonly index: number;
  /** Script, style and words of our panel, and the names that may be meant. */
  readonly ours: number;
  /** What the values of the filters and their counts take. */
  readonly filters: number;
  /** What a misspelt word takes besides. */
  readonly vocabulary: number;
}

/** Bytes of a first search with its results, on `count` generated pages in the frame of the site that is built in `dist`; `folder` is used and emptied. */
export async function searchBytes(dist: string, folder: string, count: number): Promise<SearchBytes> {
  const { search } = audience.words.addresses;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of ['_astro', search]) await cp(join(dist, part), join(folder, part), { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const path = join(folder, 'p', String(number));
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'index.html'), pageOf(number));
  }
  await finishPages(folder);
  const site = await preview({
    root,
    outDir: folder,
    base: '/',
    server: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const origin = `http://127.0.0.1:${site.port}`;
  const browser = await openChromium(
    thisMachine((options) => chromium.launch(options)),
    console.log,
  );
  try {
    const page = await browser.newPage();
    const bytes = new Map<string, number>();
    page.on('requestfinished', (request) => {
      void request.sizes().then(({ responseBodySize }) => {
        const { pathname } = new URL(request.url());
        const kind = kindOf(pathname);
        if (kind !== undefined) bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize);
      });
    });
    await ask(page, `${origin}/${search}/?q=${wordOf(40)}+${wordOf(300)}`);
    const first = new Map(bytes);
    await ask(page, `${origin}/${search}/?q=${wordOf(40)}x${wordOf(300)}`);
    const of = (kind: string): number => first.get(kind) ?? 0;
    return {
      pagefind: of('pagefind'),
      index: of('index'),
      ours: of('ours'),
      filters: of('filters'),
      vocabulary: (bytes.get('vocabulary') ?? 0) - of('vocabulary'),
    };
  } finally {
    await browser.close();
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a search and waits for its answer. */
async function ask(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.search-hit-title:visible, .search-none:visible').first().waitFor({ timeout: patience });
  await page.waitForLoadState('networkidle');
}

/** What a file is counted under; the page itself and what every page has are not search. */
function kindOf(path: string): keyof SearchBytes | undefined {
  if (path.includes('/words/')) return 'vocabulary';
  if (path.includes('/facets.')) return 'filters';
  if (/\.pf_index$|\/pagefind\/[^/]+\/pages\//.test(path)) return 'index';
  if (/pagefind\.js$|pagefind-entry|\.pagefind$|\.pf_meta$/.test(path)) return 'pagefind';
  if (path.includes('/pagefind/') || /\/(site-search|search-|stylesheet)[^/]*\.(js|css)$/.test(path)) return 'ours';
  return path.endsWith('/panel.json') ? 'ours' : undefined;
}

/** A page with words as a language has them: few often, many seldom. The same every time. */
function pageOf(number: number): string {
  const kind = searchKinds[number % searchKinds.length] ?? 'case';
  const words = wordsFrom(number, pageWords);
  const title = words.slice(0, 4).join(' ');
  const facets = { sector: [wordOf(number % 7)], scale: [wordOf(number % 4)], concept: [wordOf(number % 70)] };
  const told = Object.entries(pageAttributes({ kind, facets, terms: [title] }))
    .map(([name, value]) => `${name}='${value}'`)
    .join(' ');
  return `<!doctype html><html lang="${atlas.languages[0]}"><head><title>${title}</title></head><body><main ${told}><h1>${title}</h1><h2 id="een">${words.slice(4, 8).join(' ')}</h2><p>${words.join(' ')}.</p></main></body></html>`;
}
