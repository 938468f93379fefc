import type { PublicPage } from './public-page.ts';
import { xml, xmlDocument, xmlText } from './xml.ts';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/**
 * The map of a site by the protocol of sitemaps.org, in the order of the addresses: each page with its last change, where that is known, and with itself
 * in each language.
 */
export function sitemap(pages: readonly PublicPage[]): string {
  const urls = [...pages]
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, changed, alternates }) => {
      const others = alternates.map(({ language, address: href }) =>
        xml('xhtml:link', { rel: 'alternate', hreflang: language, href }),
      );
      const lastChange = changed === undefined ? [] : [xml('lastmod', {}, changed)];
      return `\n${xml('url', {}, xml('loc', {}, xmlText(address)), ...lastChange, ...others)}`;
    });
  return xmlDocument(xml('urlset', namespaces, ...urls, '\n'));
}
