import type { Rule, Library } from '../rule.ts';
import { nearest } from '../suggestions/nearest.ts';

/** An address of a page of the atlas itself, where the id of that page belongs. */
export const ownAddress: Rule = {
  code: 'own-address',
  scope: 'library',
  severity: 'error',
  title: {
    nl: 'Een link noemt het adres van een eigen pagina.',
    en: 'A link gives the address of a page of our own.',
  },
  explanation: {
    nl: 'Pagina’s van de atlas noemt u met hun naam tussen dubbele blokhaken, niet met hun adres. Dan klopt de link in elke taal, blijft hij kloppen als de pagina verhuist, en ziet het begrip of de casus dat u ernaar verwijst.',
    en: 'Pages of the atlas are named by their id in double square brackets, not by their address. Then the link is right in every language, stays right when the page moves, and the concept or case knows that you refer to it.',
  },
  bad: { body: 'Zij gingen [de koers bepalen](/begrippen/samen-richten/). [@klaster-2016]\n' },
  good: { body: 'Zij gingen [[samen-richten|de koers bepalen]]. [@klaster-2016]\n' },
  find: (library) =>
    library.documents.flatMap(({ parts }) =>
      parts.flatMap((part) => {
        const target = part.type === 'address' ? ownTarget(part.url, library) : undefined;
        if (part.type !== 'address' || target === undefined) return [];
        const words = part.words === part.url || part.words === '' ? '' : `|${part.words}`;
        return [
          {
            range: part.range,
            message: {
              nl: `Dit is een adres van de atlas zelf: ${part.url}`,
              en: `This is an address of the atlas itself: ${part.url}`,
            },
            repair: { nl: `Schrijf: [[${target}${words}]]`, en: `Write: [[${target}${words}]]` },
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

/** The path of an address on the site, or undefined when it is elsewhere. */
function pathOnSite(url: string, site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  const plain = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  const host = plain(site).toLowerCase();
  const rest = plain(url);
  if (!/^https?:/i.test(url) || !`${rest.toLowerCase()}/`.startsWith(`${host}/`)) return undefined;
  return rest.slice(host.length);
}
