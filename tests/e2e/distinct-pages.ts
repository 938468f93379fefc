import type { Page } from 'playwright-core';
import type { BuiltPage, ServedSite } from './site.ts';

/**
 * Pages that differ from all before them, in the order of the site. `path`: they hold a path of elements, from the body down, by
 * name, class and state, that no page before them holds; stylesheets see hardly more. `skeleton`: the whole of their elements, with
 * classes, states, roles and whether there are words, is not that of a page before them; neighbours that are alike count once.
 * `page` is any page of a browser; it is left at the site's own home page.
 */
export async function pagesWithNew(
  page: Page,
  site: ServedSite,
  what: 'path' | 'skeleton',
): Promise<readonly BuiltPage[]> {
  await page.goto(site.origin + site.base);
  const addresses = site.pages.map(({ path }) => path);
  const fresh = await page.evaluate(
    async ({ addresses, what }) => {
      const seen = new Set<string>();
      const states = ['type', 'open', 'disabled', 'checked', 'aria-current', 'aria-selected'];
      const presences = [
        'lang',
        'id',
        'href',
        'alt',
        'role',
        'tabindex',
        'title',
        'aria-label',
        'aria-labelledby',
        'aria-hidden',
      ];
      const nameOf = (element: Element): string =>
        `${element.localName}.${[...element.classList].sort().join('.')}` +
        states
          .map((name) => (element.hasAttribute(name) ? `[${name}=${element.getAttribute(name) ?? ''}]` : ''))
          .join('');
      const addPaths = (element: Element, above: string): void => {
        const path = `${above}>${nameOf(element)}`;
        seen.add(path);
        for (const child of element.children) addPaths(child, path);
      };
      const skeletonOf = (element: Element): string => {
        const inside: string[] = [];
        for (const child of element.children) {
          const skeleton = skeletonOf(child);
          if (skeleton !== inside.at(-1)) inside.push(skeleton);
        }
        const has = presences.filter((name) => (element.getAttribute(name) ?? '') !== '').join();
        const words = element.textContent.trim() === '' ? '' : 'w';
        return `${nameOf(element)}(${has};${words};${inside.join('')})`;
      };
      const isNew: boolean[] = [];
      for (const address of addresses) {
        const text = await (await fetch(address)).text();
        const { body } = new DOMParser().parseFromString(text, 'text/html');
        const before = seen.size;
        if (what === 'path') addPaths(body, '');
        else seen.add(skeletonOf(body));
        isNew.push(seen.size > before);
      }
      return isNew;
    },
    { addresses, what },
  );
  return site.pages.filter((_, at) => fresh[at] === true);
}
