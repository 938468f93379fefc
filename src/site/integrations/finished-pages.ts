import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markdownName } from '../../core/publishing/public-page.ts';
import { sitemap } from '../../core/publishing/sitemap.ts';
import { publishedPage } from '../../core/search/page.ts';
import { htmlPaths } from './html-paths.ts';
import { writePicturesApart } from './kept-pictures.ts';
import { pictureOf, readPublicFile, type PublicFile } from './public-files.ts';
import { readSearchablePage, writeIndexes, type LanguageCount } from './search-index.ts';
import type { SearchablePage } from './search-files.ts';

/**
 * Makes of the finished pages what search asks, and what search engines and other programs take beside them. Each page is read once for all of it. What
 * cannot be done stops the build with a sentence.
 */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { keeping } = globalThis;
        const kept = keeping && join(keeping.folder, 'pictures');
        const { counts, found, painted } = await finishPages(fileURLToPath(dir), kept);
        if (counts.length === 0)
          logger.warn('No page may be found yet: publish an entry, and search has something to find.');
        else logger.info(`searchable pages: ${counts.map(({ language, pages }) => `${language} ${pages}`).join(', ')}`);
        if (found > 0) logger.info(`pages to be found: ${found}, pictures painted for them: ${painted}`);
      },
    },
  };
}

/** What became of the pages of a site. */
export interface Finished {
  /** Searchable pages of each language that has any, in the order of the languages. */
  readonly counts: readonly LanguageCount[];
  /** Pages that anyone may find. */
  readonly found: number;
  readonly painted: number;
}

/** Finishes the site in the folder `root`; pictures are kept for the next build in the folder `kept`, if there is one. Rejects when anything fails. */
export async function finishPages(root: string, kept?: string): Promise<Finished> {
  const { searchable, found } = await readPages(root);
  if (found.length > 0) writeFileSync(join(root, 'sitemap.xml'), sitemap(found.map(({ page }) => page)));
  // Pictures are painted while Pagefind's program works.
  const [counts, painted] = await Promise.all([
    writeIndexes(root, searchable),
    found.length === 0 ? 0 : writePicturesApart(found.flatMap(pictureOf), { site: root, kept }),
  ]);
  return { counts, found: found.length, painted };
}

/**
 * The pages that search may find and those that anyone may, in the order of their paths. Each file loses what only the index reads, and gets its text as
 * Markdown beside it: the texts of all pages at once would be most of the memory of a build.
 */
async function readPages(
  root: string,
): Promise<{ readonly searchable: readonly SearchablePage[]; readonly found: readonly PublicFile[] }> {
  const searchable: SearchablePage[] = [];
  const found: PublicFile[] = [];
  for (const path of await htmlPaths(root)) {
    const html = readFileSync(join(root, path), 'utf8');
    const published = publishedPage(html);
    if (published !== html) writeFileSync(join(root, path), published);
    const asked = readSearchablePage(path, html);
    if (asked !== undefined) searchable.push(asked);
    const open = readPublicFile(path, html);
    if (open === undefined) continue;
    writeFileSync(join(root, path.replace(/index\.html$/, markdownName)), open.markdown);
    found.push({ path, page: open.page });
  }
  return { searchable, found };
}
