import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import * as pagefind from 'pagefind';
import { atlas } from '../../../site.config.ts';
import { copyPages, type ReadPage } from './search-copy.ts';
import { finishIndex } from './search-files.ts';

/** Folder of the index in the built site; `<site-search data-bundle>` is its address. */
const searchFolder = 'pagefind';

/** What marks a page as searchable. Pages without it are not sent: Pagefind would drop them. */
const mark = 'data-pagefind-body';

/** Pagefind's own interfaces and its script for the page, which no page uses: ours speaks to its worker. */
const unused = /^pagefind(-ui|-modular-ui|-component-ui|-highlight)?\.(js|css)$/;

/** Milliseconds that one call may take; writing the index of 5,000 pages takes half a minute. */
const longestWait = 300_000;

/** The part of the index's own table of contents that is read here. */
const entryFile = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });

/**
 * Indexes the built pages with Pagefind, in the folder `searchFolder`. Only pages with `data-pagefind-body` are
 * searchable. Pages are added in the order of their paths, which makes the index the same on every machine. What
 * Pagefind cannot do stops the build with a sentence.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const counts = await indexPages(fileURLToPath(dir));
        logger.info(`searchable pages: ${counts.map(({ language, pages }) => `${language} ${pages}`).join(', ')}`);
      },
    },
  };
}

/** Searchable pages of one language. */
export interface LanguageCount {
  readonly language: string;
  readonly pages: number;
}

/** Writes the index of the site in `root`; gives its languages in alphabetical order. Throws when anything fails. */
export async function indexPages(root: string): Promise<LanguageCount[]> {
  const folder = join(root, searchFolder);
  const pages = await readPages(root);
  if (pages.length === 0)
    throw new Error(`Search index: no page in ${root} has ${mark}, so there is nothing to search.`);
  const copies = copyPages(pages);
  try {
    const { index, errors } = await answered('start', pagefind.createIndex());
    if (index === undefined) throw failure('start', errors);
    for (const { path, html, locale } of pages) {
      const content = copies[locale].page(html);
      const added = await answered(`read ${path}`, index.addHTMLFile({ sourcePath: path, content }));
      if (added.errors.length > 0) throw failure(`read ${path}`, added.errors);
    }
    const written = await answered(`write to ${folder}`, index.writeFiles({ outputPath: folder }));
    if (written.errors.length > 0) throw failure(`write to ${folder}`, written.errors);
  } finally {
    await pagefind.close();
  }
  for (const file of await readdir(folder)) if (unused.test(file)) await rm(join(folder, file));
  await finishIndex(root, folder, pages, copies);
  const { languages } = entryFile.parse(JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')));
  return Object.entries(languages)
    .map(([language, { page_count }]) => ({ language, pages: page_count }))
    .sort((a, b) => (a.language < b.language ? -1 : 1));
}

/** The searchable pages, in the order of their paths. */
async function readPages(root: string): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (const path of await htmlPaths(root)) {
    const html = await readFile(join(root, path), 'utf8');
    if (!html.includes(mark)) continue;
    const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1];
    const locale = atlas.languages.find((one) => one === language);
    if (locale === undefined)
      throw new Error(`Search index: ${path} is in "${language ?? ''}", which is no language of this atlas.`);
    pages.push({ path, html, locale });
  }
  return pages;
}

/** Paths of the HTML files in `root`, with slashes, in the order of their characters. */
async function htmlPaths(root: string): Promise<string[]> {
  const files = await readdir(root, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/**
 * The answer to a call. Pagefind's program may die without one, and then a build would end as if all were well: that
 * is told when nothing is left to wait for, or after `longestWait`.
 */
async function answered<Answer>(task: string, call: Promise<Answer>): Promise<Answer> {
  const silence = Promise.withResolvers<never>();
  const stopped = (): void => {
    silence.reject(new Error('its program gave no answer; what it said, if anything, stands above'));
  };
  process.once('beforeExit', stopped);
  const deadline = setTimeout(stopped, longestWait).unref();
  try {
    return await Promise.race([call, silence.promise]);
  } catch (error) {
    throw failure(task, [error instanceof Error ? error.message : String(error)]);
  } finally {
    process.off('beforeExit', stopped);
    clearTimeout(deadline);
  }
}

function failure(task: string, reasons: readonly string[]): Error {
  return new Error(`Search index: Pagefind could not ${task}: ${reasons.join('; ') || 'it gave no reason'}.`);
}
