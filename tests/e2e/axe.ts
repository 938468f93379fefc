import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Finding } from '../pages/findings.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose answer depends on colours: on the look of a text, and not on where it stands. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

/** Rules whose answer depends on the size of the screen. */
const aboutSize = ['target-size', 'scrollable-region-focusable'];

/** `all`: every rule, with those of WCAG 2.2 that axe leaves off; `size` and `colour`: those about colours, and with `size` those above. */
export type Rules = 'all' | 'size' | 'colour';

/** Of a document. Axe takes minutes over a megabyte of text, and so would a reader. */
const mostCharacters = 300_000;

/** Puts axe in the page, for every document that it opens from now on. The page's policy has to be bypassed. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

/**
 * What axe finds in the document as it stands; `where` is how it is told. Colours are judged once for each look of a text (its element and
 * classes, colour, size, weight, and what is painted behind it): those in `seen` are passed over, and those of this document are added to it.
 */
export async function axeFindings(
  page: Page,
  where: string,
  rules: Rules,
  seen: Set<string>,
): Promise<readonly Finding[]> {
  const size = await page.evaluate(() => document.documentElement.outerHTML.length);
  if (size > mostCharacters) {
    const wrong = `it has more than ${mostCharacters} characters of HTML, too many to look at`;
    return [{ page: where, wrong, repair: 'cut what it shows, or page it.', detail: `${size} characters` }];
  }
  const { found, looks } = await page.evaluate(judge, { rules, aboutSize, aboutColour, seen: [...seen] });
  for (const look of looks) seen.add(look);
  return found.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => ({
      page: where,
      wrong: `axe ${id}: ${help}`,
      repair: helpUrl.replace(/\?.*/, ''),
      detail: `${target}  ${failureSummary.split('\n').slice(1, 3).join(' ').trim()}`,
    })),
  );
}

/** Runs in the browser, so it can use nothing from outside. */
async function judge({
  rules,
  aboutSize,
  aboutColour,
  seen,
}: {
  rules: Rules;
  aboutSize: string[];
  aboutColour: string[];
  seen: string[];
}) {
  const looks = new Map<string, Element>();
  const walk = (element: Element, behind: string): void => {
    const style = getComputedStyle(element);
    const { color, fontSize, fontWeight, opacity, backgroundColor, backgroundImage } = style;
    const paints = !/\b0\)$/.test(backgroundColor) || backgroundImage !== 'none' || opacity !== '1';
    const ground = paints ? [backgroundColor, backgroundImage, opacity].join() : behind;
    const look = [element.localName, element.getAttribute('class'), color, fontSize, fontWeight, ground].join();
    const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if ((hasWords || element instanceof HTMLInputElement) && element.checkVisibility() && !looks.has(look))
      looks.set(look, element);
    for (const child of element.children) walk(child, ground);
  };
  walk(document.body, '');
  for (const look of seen) looks.delete(look);
  const options = { resultTypes: ['violations' as const], preload: false };
  const colours = { ...options, runOnly: aboutColour };
  const off = Object.fromEntries(aboutColour.map((rule) => [rule, { enabled: false }]));
  const others = { ...options, rules: { ...off, 'target-size': { enabled: true } } };
  const results = [
    ...(rules === 'all' ? [await window.axe.run(document, others)] : []),
    ...(rules === 'size' ? [await window.axe.run(document, { ...options, runOnly: aboutSize })] : []),
    ...(looks.size > 0 ? [await window.axe.run({ include: [...looks.values()] }, colours)] : []),
  ];
  const found = results.flatMap(({ violations }) =>
    violations.map(({ id, help, helpUrl, nodes }) => ({
      id,
      help,
      helpUrl,
      nodes: nodes.map(({ target, failureSummary = '' }) => ({ target: target.join(' '), failureSummary })),
    })),
  );
  return { found, looks: [...looks.keys()] };
}
