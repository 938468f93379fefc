import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { readBuiltPage } from '../../core/search/built-page.ts';
import { publishedPage, searchFacets, searchKinds } from '../../core/search/page.ts';
import { htmlPaths } from './html-paths.ts';
import { pagefindFiles, type SearchFile } from './pagefind-files.ts';
import { languageFiles, type SearchablePage } from './search-files.ts';
import { languages } from '../words.ts';

/** Folder of the indexes in the built site, one for each language in it; `<site-search data-bundle>` is its address. */
export const searchFolder = 'pagefind';

/** What a page tells the index, as its attribute has it. */
const toldPage = z.object({
  kind: z.enum(searchKinds),
  about: z.string().default(''),
  facets: z.partialRecord(z.enum(searchFacets), z.array(z.string())).default({}),
  terms: z.array(z.string()).default([]),
  asks: z.array(z.string()).default([]),
});

/**
 * Indexes the built pages with Pagefind, in the folder `searchFolder`, and takes what only the index reads out of them. Pages are added in the order of
 * their paths, which makes the index the same on every machine. What Pagefind cannot do stops the build with a sentence.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const counts = await indexPages(fileURLToPath(dir));
        if (counts.length === 0)
          logger.warn('No page may be found yet: publish an entry, and search has something to find.');
        else logger.info(`searchable pages: ${counts.map(({ language, pages }) => `${language} ${pages}`).join(', ')}`);
      },
    },
  };
}

/** Searchable pages of one language. */
export interface LanguageCount {
  readonly language: string;
  readonly pages: number;
}

/** Writes the index of the site in `root`; gives its languages in their order, none when no page may be found. Throws when anything fails. */
export async function indexPages(root: string): Promise<LanguageCount[]> {
  const pages = await readPages(root);
  const counts: LanguageCount[] = [];
  for (const locale of languages) {
    const own = pages.filter(({ page }) => page.language === locale);
    if (own.length === 0) continue;
    const { records, files } = languageFiles(own, locale, languages);
    write(join(root, searchFolder, locale), [...(await pagefindFiles(records)), ...files]);
    counts.push({ language: locale, pages: own.length });
  }
  return counts;
}

function write(folder: string, files: readonly SearchFile[]): void {
  for (const inside of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, inside), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}

/** The searchable pages, in the order of their paths; each file loses what only the index reads. */
async function readPages(root: string): Promise<SearchablePage[]> {
  const pages: SearchablePage[] = [];
  for (const file of await htmlPaths(root)) {
    const html = readFileSync(join(root, file), 'utf8');
    const published = publishedPage(html);
    if (published !== html) writeFileSync(join(root, file), published);
    const page = readBuiltPage(html);
    if (page === undefined) continue;
    if (!languages.some((one) => one === page.language))
      throw new Error(`Search index: ${file} is in "${page.language}", which is no language of this atlas.`);
    pages.push({ path: file.replace(/index\.html$/, ''), told: toldPage.parse(JSON.parse(page.told)), page });
  }
  return pages;
}
