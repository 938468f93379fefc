import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from './findings.ts';
import { referencesOf, type ReadPage } from './read-pages.ts';
import { site, type PageKind } from './site.ts';

/** Bytes of a first visit, compressed; a kilobyte is 1000 bytes. */
const most = { total: 45_000, font: 17_000, script: 2_000, requests: 8 };

/** The kinds of pages that are there to be read. */
export const readingKinds: readonly PageKind[] = ['case', 'concept', 'lens', 'source', 'guide', 'dissent-list'];

/** One file of a visit: what it is, and its size on the wire. */
export interface Load {
  readonly path: string;
  readonly type: 'page' | 'font' | 'script' | 'image' | 'other';
  readonly bytes: number;
}

/** What of a first visit goes over the budget. */
export function overBudget(page: string, loads: readonly Load[]): readonly Finding[] {
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

/** What a first visit to a page loads, as its HTML names it: itself, stylesheets, scripts, fonts and the icon. */
export function loadsOf(page: ReadPage): readonly Load[] {
  const needed = /^(script src|link\[(stylesheet|preload|modulepreload|icon|manifest)\] href)$/;
  const paths = referencesOf(page)
    .filter(({ from }) => needed.test(from))
    .map(({ value }) => value);
  return [loadOf(page.path, page.file), ...new Set(paths)].map((one) =>
    typeof one === 'string' ? loadOf(one, join(site.folder, one.slice(site.base.length))) : one,
  );
}

const types: Readonly<Record<string, Load['type']>> = { woff2: 'font', js: 'script', html: 'page' };

/** A file as a host sends it: a font as it is, text compressed. */
function loadOf(path: string, file: string): Load {
  const type = types[file.split('.').at(-1) ?? ''] ?? 'other';
  const content = readFileSync(file);
  return { path, type, bytes: (type === 'font' ? content : gzipSync(content)).byteLength };
}
