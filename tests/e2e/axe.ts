import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Finding } from './findings.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose answer depends on the stylesheets, the theme and the size of the screen. */
const byLook = [
  'color-contrast',
  'target-size',
  'css-orientation-lock',
  'link-in-text-block',
  'scrollable-region-focusable',
];

/** `all`: every rule, with those of WCAG 2.2 that axe leaves off; `look`: only those above; `structure`: the others. */
export type Rules = 'all' | 'look' | 'structure';

/** Of a document. Axe takes minutes over a megabyte of text, and so would a reader. */
const mostCharacters = 300_000;

/** Puts axe in the page, for every document that it opens from now on. The page's policy has to be bypassed. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

/** What axe finds in the document as it stands; `where` is how it is told. */
export async function axeFindings(page: Page, where: string, rules: Rules): Promise<readonly Finding[]> {
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    preload: rules !== 'structure',
    ...(rules === 'look' && { runOnly: byLook }),
    rules: Object.fromEntries(byLook.map((rule) => [rule, { enabled: rules !== 'structure' }])),
  };
  const size = await page.evaluate(() => document.documentElement.outerHTML.length);
  if (size > mostCharacters) {
    const wrong = `it is too large to look at: ${size} characters, and at most ${mostCharacters}`;
    return [{ page: where, wrong, repair: 'cut what it shows, or page it.' }];
  }
  const found = await page.evaluate(async (given) => {
    const { violations } = await window.axe.run(document, given);
    return violations.map(({ id, help, helpUrl, nodes }) => ({
      id,
      help,
      helpUrl,
      nodes: nodes.map(({ target, failureSummary = '' }) => ({ target: target.join(' '), failureSummary })),
    }));
  }, options);
  return found.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => ({
      page: where,
      wrong: `axe ${id}: ${help}, at ${target}`,
      repair: `${failureSummary.split('\n').slice(1, 3).join(' ').trim()} (${helpUrl.replace(/\?.*/, '')})`,
    })),
  );
}
