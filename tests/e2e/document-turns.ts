import type { Page } from 'playwright-core';

/**
 * Puts the document at an address in the place of the one that is open, with the stylesheets it asks for. The page keeps its
 * scripts, and what a test brought along: that saves a load of everything for each of a thousand documents.
 */
export async function takeTurn(page: Page, address: string): Promise<void> {
  await page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const html = new DOMParser().parseFromString(text, 'text/html');
    const styles = (of: Document) => [...of.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const wanted = styles(html).map((link) => link.getAttribute('href') ?? '');
    const present = new Map(styles(document).map((link) => [link.getAttribute('href') ?? '', link]));
    for (const [href, { sheet }] of present) if (sheet !== null) sheet.disabled = !wanted.includes(href);
    const missing = wanted.filter((href) => !present.has(href));
    await Promise.all(
      missing.map((href) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = href;
        const { promise, resolve, reject } = Promise.withResolvers<unknown>();
        link.addEventListener('load', resolve);
        link.addEventListener('error', () => {
          reject(new Error(`${href} cannot be loaded`));
        });
        document.head.append(link);
        return promise;
      }),
    );
    document.documentElement.lang = html.documentElement.lang;
    document.title = html.title;
    document.body.replaceWith(document.adoptNode(html.body));
  }, address);
}
