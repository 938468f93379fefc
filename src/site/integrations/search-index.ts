import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { readBuiltPage } from '../../core/search/built-page.ts';
import { searchFacets, searchKinds } from '../../core/search/page.ts';
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

/** Searchable pages of one language. */
export interface LanguageCount {
  readonly language: string;
  readonly pages: number;
}

/**
 * Writes the indexes of a site in the folder `root`, of pages in the order of their paths, which makes them the same on every machine. Gives the languages
 * that have any, in their order. Rejects with a sentence when Pagefind cannot.
 */
export async function writeIndexes(root: string, pages: readonly SearchablePage[]): Promise<LanguageCount[]> {
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

/** A finished page by the path of its file and its HTML; undefined when search may not find it. A language that the atlas does not have is an error. */
export function readSearchablePage(path: string, html: string): SearchablePage | undefined {
  const page = readBuiltPage(html);
  if (page === undefined) return undefined;
  if (!languages.some((one) => one === page.language))
    throw new Error(`Search index: ${path} is in "${page.language}", which is no language of this atlas.`);
  return { path: path.replace(/index\.html$/, ''), told: toldPage.parse(JSON.parse(page.told)), page };
}
