import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { quotationsPerPage } from '../../src/core/views/evidence-view.ts';
import { desktop, openBrowser, openPage, phone } from './browser.ts';
import { expectNone, type Finding } from './findings.ts';
import { readFacts, type PageFacts } from './page-facts.ts';
import { dist, largestOfEachKind, serve, type BuiltPage, type PageKind, type ServedSite } from './site.ts';

/** Bytes of a first visit, compressed; a kilobyte is 1000 bytes. */
const most = { total: 50_000, font: 30_000, script: 2_000, requests: 8 };

const readingKinds: readonly PageKind[] = ['case', 'concept', 'lens', 'source', 'guide', 'evidence'];

let site: ServedSite;
let browser: Browser;
/** The largest page of each reading kind. */
let largest: readonly BuiltPage[];

beforeAll(async () => {
  site = await serve(dist);
  browser = await openBrowser();
  const reading = site.pages.filter(({ kind }) => readingKinds.includes(kind));
  largest = largestOfEachKind(reading);
  return async () => {
    await browser.close();
    await site.close();
  };
});

/** One file of a visit: what it is, and its size on the wire. */
interface Load {
  readonly path: string;
  readonly type: 'page' | 'font' | 'script' | 'image' | 'other';
  readonly bytes: number;
}

function overBudget(page: string, loads: readonly Load[]): readonly Finding[] {
  const sum = (of: readonly Load[]): number => of.reduce((total, { bytes }) => total + bytes, 0);
  const counted = loads.filter(({ type }) => type !== 'image');
  const shared = counted.filter(({ type }) => type !== 'page').map(({ path, bytes }) => `${path} ${bytes}`);
  const repair = `make the page smaller, or what all pages share: ${shared.sort().join(', ')}`;
  const limits = [
    { name: 'bytes', spent: sum(counted), limit: most.total },
    { name: 'bytes of font', spent: sum(loads.filter(({ type }) => type === 'font')), limit: most.font },
    { name: 'bytes of script', spent: sum(loads.filter(({ type }) => type === 'script')), limit: most.script },
    { name: 'requests', spent: counted.length, limit: most.requests },
  ];
  return limits
    .filter(({ spent, limit }) => spent > limit)
    .map(({ name, spent, limit }) => ({
      page,
      wrong: `a first visit takes more than ${limit} ${name}`,
      repair,
      detail: String(spent),
    }));
}

test('a first visit to the largest page of each kind stays within the budget, as a browser counts it', async () => {
  const findings: Finding[] = [];
  for (const { path } of largest) {
    const page = await openPage(browser, site);
    const loads: Promise<Load>[] = [];
    page.on('requestfinished', (request) => {
      const types: Partial<Record<string, Load['type']>> = {
        document: 'page',
        font: 'font',
        script: 'script',
        image: 'image',
      };
      const type = types[request.resourceType()] ?? 'other';
      loads.push(
        request
          .sizes()
          .then(({ responseBodySize }) => ({ path: new URL(request.url()).pathname, type, bytes: responseBodySize })),
      );
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const all = await Promise.all(loads);
    expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(['page', 'font', 'script']));
    findings.push(...overBudget(path, all));
    await page.context().close();
  }
  expectNone(findings);
});

test('a first visit to every reading page stays within the budget, as its HTML names what it needs', async () => {
  const page = await openPage(browser, site);
  const facts = await readFacts(page, site);
  await page.context().close();
  const files = new Map<string, Load>();
  const findings: Finding[] = [];
  for (const one of facts.filter(({ page: { kind } }) => readingKinds.includes(kind))) {
    const needed = neededBy(one).map((path) => {
      const load = files.get(path) ?? loadOf(path, join(site.folder, path.slice(site.base.length)));
      files.set(path, load);
      return load;
    });
    findings.push(...overBudget(one.page.path, [loadOf(one.page.path, one.page.file), ...needed]));
  }
  expectNone(findings);
});

test('nothing moves while a reading page loads and is read, on a desktop and on a phone', async () => {
  const findings: Finding[] = [];
  for (const viewport of [desktop, phone]) {
    for (const { path } of largest) {
      const page = await openPage(browser, site, { viewport });
      await page.goto(path);
      const moved = await page.evaluate(readSlowly);
      await page.context().close();
      const where = `${path} (${viewport.width} px)`;
      const repair = 'give it its size before it loads: width and height, or the metrics of the fallback font.';
      findings.push(
        ...moved.map((what) => ({ page: where, wrong: 'something moves: a layout shift', repair, detail: what })),
      );
    }
  }
  expectNone(findings);
});

/** Scrolls to the end by half screens, and gives what moved since the page began to load. Runs in the browser. */
async function readSlowly(): Promise<string[]> {
  const moved: string[] = [];
  const note = (list: PerformanceEntryList): void => {
    for (const entry of list) {
      // The types of the DOM do not know this kind of entry.
      const value: unknown = Reflect.get(entry, 'value');
      const sources: unknown = Reflect.get(entry, 'sources');
      const nodes = Array.isArray(sources)
        ? sources.map((source: { node?: Node | null }) => source.node?.parentElement?.className ?? '')
        : [];
      moved.push(`${String(value)} at "${nodes.join('", "')}"`);
    }
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let at = 0; at < document.documentElement.scrollHeight; at += window.innerHeight / 2) {
    window.scrollTo({ top: at, behavior: 'instant' });
    await frame();
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  note(observer.takeRecords());
  observer.disconnect();
  return moved;
}

test('a concept page shows its strongest passages, and pages the rest', async () => {
  const page = await openPage(browser, site);
  const findings: Finding[] = [];
  for (const { path } of largest.filter(({ kind }) => kind === 'concept' || kind === 'evidence')) {
    await page.goto(path);
    const shown = await page.locator('figure.quotation').count();
    const wrong = `it shows ${shown} passages, and may show ${quotationsPerPage}`;
    if (shown > quotationsPerPage)
      findings.push({ page: path, wrong, repair: 'src/components/concept/Concept.astro.' });
  }
  await page.context().close();
  expectNone(findings);
});

/** Addresses of stylesheets, scripts, fonts and the icon that a page names. */
function neededBy({ references }: PageFacts): readonly string[] {
  const needed = /^(script src|link\[(stylesheet|preload|modulepreload|icon|manifest)\] href)$/;
  return [...new Set(references.filter(({ from }) => needed.test(from)).map(({ value }) => value))];
}

/** A file as a host sends it: a font as it is, text compressed. */
function loadOf(path: string, file: string): Load {
  const content = readFileSync(file);
  const type = path.endsWith('.woff2')
    ? 'font'
    : path.endsWith('.js')
      ? 'script'
      : path.endsWith('/')
        ? 'page'
        : 'other';
  return { path, type, bytes: (type === 'font' ? content : gzipSync(content)).byteLength };
}
