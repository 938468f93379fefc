import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './page-checks.ts';
import { referencesOf, type Reference } from './read-pages.ts';
import { publicOrigin, site } from './site.ts';

/** Every address of this site leads to a file of it, and every fragment to an id. */
export const links: Check = (pages) => {
  const idsOf = new Map(
    pages.map(({ path, html }) => [path, new Set(html.querySelectorAll('[id]').map((element) => element.id))]),
  );
  const repair = 'make the address with src/site/urls.ts, or mend the link in the content.';
  return pages.flatMap((page) =>
    referencesOf(page).flatMap((reference) => {
      const wrong = wrongLink(reference, page.path, idsOf);
      return wrong === undefined ? [] : [{ page: page.path, wrong, repair }];
    }),
  );
};

function wrongLink(
  { from, value }: Reference,
  path: string,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const url = new URL(value, publicOrigin + path);
  if (url.origin !== publicOrigin || url.protocol === 'data:') return undefined;
  const told = `${from} "${value}"`;
  if (!url.pathname.startsWith(site.base)) return `${told} leads outside the base ${site.base}`;
  const target = idsOf.get(url.pathname);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (target !== undefined)
    return fragment === '' || target.has(fragment) ? undefined : `${told}: there is no id "${fragment}" on that page`;
  if (idsOf.has(`${url.pathname}/`)) return `${told} misses the slash at its end`;
  return existsSync(join(site.folder, decodeURIComponent(url.pathname.slice(site.base.length))))
    ? undefined
    : `${told} leads nowhere`;
}

/** Nothing that a page loads comes from another host; links that readers follow may lead there. */
export const hosts: Check = (pages) =>
  pages.flatMap((page) =>
    referencesOf(page)
      .filter(({ from }) => !/^(a |link\[(canonical|alternate|license)\])/.test(from))
      .filter(
        ({ value }) =>
          !['data:', 'blob:'].includes(new URL(value, publicOrigin).protocol) &&
          new URL(value, publicOrigin).origin !== publicOrigin,
      )
      .map(({ from, value }) => ({
        page: page.path,
        wrong: `${from} is of another host: ${value}`,
        repair: 'serve it from this site.',
      })),
  );
