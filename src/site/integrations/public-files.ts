import { pageMarkdown } from '../../core/publishing/markdown.ts';
import { pictureName, readPublicPage, type PublicPage } from '../../core/publishing/public-page.ts';
import type { WantedPicture } from './kept-pictures.ts';

/** A page that anyone may find, and the path of its file. */
export interface PublicFile {
  readonly path: string;
  readonly page: PublicPage;
}

/**
 * What a finished page says of itself, and its text as Markdown, when anyone may find it. The page itself is asked: whatever asks not to be found, and with
 * that all of a preview, has neither.
 */
export function readPublicFile(path: string, html: string): (PublicFile & { readonly markdown: string }) | undefined {
  const page = readPublicPage(html);
  if (page === undefined) return undefined;
  return { path, page, markdown: pageMarkdown(html, page, (address) => wholeAddress(address, page.address)) };
}

/** The picture that stands for a page where it is shared: of several pages that share one, that of the page which has it beside it. */
export function pictureOf({ path, page }: PublicFile): WantedPicture[] {
  const { address, picture, title, kicker, site, language } = page;
  return picture === address + pictureName
    ? [{ path: path.replace(/index\.html$/, pictureName), title, kicker, site, language }]
    : [];
}

/** An address on a page as one that works anywhere, in which no sign ends a link of Markdown. What is no address is none. */
function wholeAddress(address: string, page: string): string {
  return URL.canParse(address, page) ? new URL(address, page).href.replaceAll('(', '%28').replaceAll(')', '%29') : '';
}
