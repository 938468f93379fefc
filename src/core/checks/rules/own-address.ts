import { advice, type Rule, type Library } from '../rule.ts';
import { fixWord } from '../suggestions/certain-fix.ts';
import { nearest } from '../suggestions/nearest.ts';

/** An address of a page of the atlas itself, where the id of that page belongs. */
export const ownAddress: Rule = {
  code: 'own-address',
  stage: 'library',
  severity: 'error',
  bad: { body: 'Zij gingen [de koers bepalen](/begrippen/richting-kiezen/). [@jansens-2016]\n' },
  good: { body: 'Zij gingen [[richting-kiezen|de koers bepalen]]. [@jansens-2016]\n' },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.parts.flatMap((part) => {
        if (part.type !== 'address') return [];
        if (isBuilt(pathOnSite(part.url, library.site) ?? ''))
          return [{ range: part.range, ...advice(({ rules }) => rules['own-address'].built(part.url)) }];
        const target = ownTarget(part.url, library);
        if (target === undefined) return [];
        const words = part.words === part.url || part.words === '' ? '' : `|${part.words}`;
        return [
          {
            range: part.range,
            message: ({ rules }) => rules['own-address'].message(part.url),
            repair: ({ phrases }) => phrases.write(`[[${target}${words}]]`),
            fix: fixWord(document, part.range, `[${part.words}](${part.url})`, `[[${target}${words}]]`),
          },
        ];
      }),
    ),
};

/**
 * What to write between double brackets instead of an address: the id that it ends in, with its heading. Undefined for addresses elsewhere, and for
 * those of pages that have no id, such as guides.
 */
export function ownTarget(url: string, library: Library): string | undefined {
  const [whole = '', heading = ''] = url.split('#', 2);
  const own = pathOnSite(whole, library.site);
  const path = own ?? (/^(?:[a-z][a-z\d+.-]*:|\/\/|$)/i.test(whole) ? undefined : whole);
  const name = (path?.split('?', 1)[0] ?? '')
    .split('/')
    .findLast((part) => part !== '')
    ?.replace(/(?:\.[a-z]{2})?\.(?:mdx?|ya?ml|html)$/, '');
  if (name === undefined) return undefined;
  const id = library.byId.has(name) ? name : own === undefined ? undefined : nearest(name, library.byId.keys());
  return id === undefined ? undefined : `${id}${heading === '' ? '' : `#${heading}`}`;
}

/** Whether a path leads to a file that each build names anew. */
function isBuilt(path: string): boolean {
  return /\/(?:_astro|pagefind)\//.test(path);
}

/** The path of an address on the site, or undefined when it is elsewhere. */
function pathOnSite(url: string, site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  const plain = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  const host = plain(site).toLowerCase();
  const rest = plain(url);
  if (!/^https?:/i.test(url) || !`${rest.toLowerCase()}/`.startsWith(`${host}/`)) return undefined;
  return rest.slice(host.length);
}
