import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markdownName, pictureName, readPublicPage, type PublicPage } from '../../core/publishing/public-page.ts';
import { pageMarkdown } from '../../core/publishing/markdown.ts';
import { sitemap } from '../../core/publishing/sitemap.ts';
import { htmlPaths } from './html-paths.ts';
import { writePicturesApart, type WantedPicture } from './kept-pictures.ts';

/**
 * Writes what search engines and other programs take beside the pages. It asks the built pages themselves, by what stands in their heads: whatever asks
 * not to be found, and with that all of a preview, is in nothing of it.
 */
export function publishedFiles(): AstroIntegration {
  let pictures = '';
  return {
    name: 'published-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        pictures = join(fileURLToPath(config.cacheDir), 'pictures');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = await publicPages(root);
        if (pages.length === 0) return;
        writeFileSync(join(root, 'sitemap.xml'), sitemap(pages.map(({ page }) => page)));
        const painted = await writePicturesApart(picturesOf(pages), { site: root, kept: pictures });
        logger.info(`pages to be found: ${pages.length}, pictures painted for them: ${painted}`);
      },
    },
  };
}

/** The pictures that stand for pages: of those that stand for several, that of the page which has it beside it. */
function picturesOf(pages: readonly PublicFile[]): WantedPicture[] {
  return pages.flatMap(({ path, page: { address, picture, title, kicker, site, language } }) =>
    picture === address + pictureName
      ? [{ path: path.replace(/index\.html$/, pictureName), title, kicker, site, language }]
      : [],
  );
}

/** An address on a page as one that works anywhere, in which no sign ends a link of Markdown. What is no address is none. */
function wholeAddress(address: string, page: string): string {
  return URL.canParse(address, page) ? new URL(address, page).href.replaceAll('(', '%28').replaceAll(')', '%29') : '';
}

/** A page to be found, and the path of its file. */
interface PublicFile {
  readonly path: string;
  readonly page: PublicPage;
}

/** The pages to be found. The text of each is written beside it as it is read: all of them at once would be most of the memory of a build. */
async function publicPages(root: string): Promise<PublicFile[]> {
  const found: PublicFile[] = [];
  for (const path of await htmlPaths(root)) {
    const html = readFileSync(join(root, path), 'utf8');
    const page = readPublicPage(html);
    if (page === undefined) continue;
    const text = pageMarkdown(html, page, (address) => wholeAddress(address, page.address));
    writeFileSync(join(root, path.replace(/index\.html$/, markdownName)), text);
    found.push({ path, page });
  }
  return found;
}
