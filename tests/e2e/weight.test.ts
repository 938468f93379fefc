import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { expect } from 'vitest';
import { expectNone, type Finding } from '../pages/findings.ts';
import { largestOfEachKind, pages } from '../pages/site.ts';
import { overBudget, readingKinds, type Load } from '../pages/weight.ts';
import { desktop, phone, test } from './test.ts';

/** The largest page of each reading kind. */
const largest = largestOfEachKind(pages.filter(({ kind }) => readingKinds.includes(kind)));
const types: Readonly<Record<string, Load['type']>> = {
  document: 'page',
  font: 'font',
  script: 'script',
};

test('a first visit to the largest page of each kind stays within the budget, as a browser counts it', async ({
  open,
}) => {
  const findings: Finding[] = [];
  for (const { path } of largest) {
    const page = await open();
    const loads: Promise<Load>[] = [];
    page.on('requestfinished', (request) => {
      loads.push(loadOf(request));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const all = await Promise.all(loads);
    expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(['page', 'font', 'script']));
    findings.push(...overBudget(path, all));
  }
  expectNone(findings);
});

/**
 * A request as the budget counts it. Browsers differ in what they call a picture that a drawing points to, so its file says
 * what it is; the icon of the site is no picture of the page.
 */
async function loadOf(request: Request): Promise<Load> {
  const response = await request.response();
  const body = (await response?.body()) ?? Buffer.alloc(0);
  const path = new URL(request.url()).pathname;
  const isPicture = response?.headers()['content-type']?.startsWith('image/') === true && !path.endsWith('/icon.svg');
  const type = isPicture ? 'image' : (types[request.resourceType()] ?? 'other');
  return { path, type, bytes: (type === 'font' || isPicture ? body : gzipSync(body)).byteLength };
}

test.for([desktop, phone])(
  'nothing moves while a reading page loads and is read, $width px wide',
  async (viewport, { open }) => {
    const findings: Finding[] = [];
    const repair = 'give it its size before it loads: width and height, or the metrics of the fallback font.';
    for (const { path } of largest) {
      const page = await open({ viewport });
      await page.goto(path);
      const moved = await page.evaluate(readSlowly);
      findings.push(
        ...moved.map((detail) => ({ page: path, wrong: 'something moves: a layout shift', repair, detail })),
      );
    }
    expectNone(findings);
  },
);

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
