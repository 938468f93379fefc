import type { Page } from 'playwright-core';
import type { BuiltPage, ServedSite } from './site.ts';

/** An address that a page holds, as written. */
export interface Reference {
  /** The element and attribute, with `rel` for links in the head: `a href`, `link[preload] href`. */
  readonly from: string;
  readonly value: string;
}

/** What the HTML of a page says, read by a browser's own parser; scripts of the page do not run. */
export interface PageFacts {
  readonly page: BuiltPage;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly robots: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  /** Links to other languages in the header. */
  readonly languageSwitch: readonly { readonly lang: string; readonly href: string }[];
  /** The policies in the head. */
  readonly policies: readonly string[];
  readonly headings: readonly { readonly text: string; readonly lang: string }[];
  /** In the order of the page, repeated where the page repeats them. */
  readonly ids: readonly string[];
  /** Elements with a `style` attribute or a handler such as `onclick`, by name and attribute. */
  readonly inlineAttributes: readonly string[];
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
  readonly references: readonly Reference[];
  /** Whether our own search index takes it in. */
  readonly searchable: boolean;
  /** The words of the notices above the text, with the addresses they lead to. */
  readonly notices: readonly { readonly lang: string; readonly links: readonly string[] }[];
}

/** Reads all pages of a site. `page` is any page of a browser; it is left at the site's own home page. */
export async function readFacts(page: Page, site: ServedSite): Promise<readonly PageFacts[]> {
  await page.goto(site.origin + site.base);
  const paths = site.pages.map(({ path }) => path);
  const read = await page.evaluate(async (addresses) => {
    const attribute = (element: Element | null, name: string): string => element?.getAttribute(name) ?? '';
    const found = [];
    for (const address of addresses) {
      const text = await (await fetch(address)).text();
      const html = new DOMParser().parseFromString(text, 'text/html');
      const all = [...html.querySelectorAll('*')];
      const languageOf = (element: Element): string => attribute(element.closest('[lang]'), 'lang');
      const links = (selector: string): { lang: string; href: string }[] =>
        [...html.querySelectorAll(selector)].map((link) => ({
          lang: attribute(link, 'hreflang'),
          href: attribute(link, 'href'),
        }));
      const inline = (selector: string): string[] =>
        [...html.querySelectorAll(selector)].map((element) => element.textContent);
      const kindOf = (element: Element): string =>
        element.localName +
        (element.hasAttribute('rel') && element.localName === 'link' ? `[${attribute(element, 'rel')}]` : '');
      const references = all.flatMap((element) =>
        ['href', 'src', 'srcset', 'poster', 'action', 'data-bundle', 'data', 'xlink:href'].flatMap((name) => {
          const value = element.getAttribute(name);
          if (value === null) return [];
          const values = name === 'srcset' ? value.split(',').map((part) => part.trim().replace(/ .*/, '')) : [value];
          return values.map((one) => ({ from: `${kindOf(element)} ${name}`, value: one }));
        }),
      );
      found.push({
        lang: html.documentElement.lang,
        title: html.title,
        description: attribute(html.querySelector('meta[name=description]'), 'content'),
        robots: attribute(html.querySelector('meta[name=robots]'), 'content'),
        canonical: attribute(html.querySelector('link[rel=canonical]'), 'href'),
        alternates: links('link[rel=alternate][hreflang]'),
        languageSwitch: links('body > header a[hreflang]'),
        policies: [...html.querySelectorAll('head meta[http-equiv]')]
          .filter((meta) => attribute(meta, 'http-equiv').toLowerCase() === 'content-security-policy')
          .map((meta) => attribute(meta, 'content')),
        headings: [...html.querySelectorAll('h1')].map((h1) => ({ text: h1.textContent.trim(), lang: languageOf(h1) })),
        ids: all.flatMap((element) => element.getAttribute('id') ?? []),
        inlineAttributes: all.flatMap((element) =>
          element
            .getAttributeNames()
            .filter((name) => name === 'style' || name.startsWith('on'))
            .map((name) => `<${element.localName} ${name}="${attribute(element, name)}">`),
        ),
        inlineScripts: inline('script:not([src]):not([type="application/ld+json"])'),
        inlineStyles: inline('style'),
        references,
        searchable: html.querySelector('[data-pagefind-body]') !== null,
        notices: [...html.querySelectorAll('.notice')].map((notice) => ({
          lang: languageOf(notice),
          links: [...notice.querySelectorAll('a')].map((link) => attribute(link, 'href')),
        })),
      });
    }
    return found;
  }, paths);
  return site.pages.flatMap((one, at) => {
    const facts = read[at];
    return facts === undefined ? [] : [{ page: one, ...facts }];
  });
}
