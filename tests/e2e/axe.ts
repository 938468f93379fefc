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

/** Rules whose answer depends on the theme. */
const byTheme = ['color-contrast', 'link-in-text-block'];
/** Rules whose answer depends on the stylesheets and on the size of the screen. */
const byLook = [...byTheme, 'target-size', 'css-orientation-lock', 'scrollable-region-focusable'];

/** `all`: every rule, with those of WCAG 2.2 that axe leaves off; `look` and `theme`: those above; `structure`: all but `look`. */
export type Rules = 'all' | 'look' | 'theme' | 'structure';

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
    // Only the rule about orientation reads the stylesheets themselves.
    preload: rules === 'all' || rules === 'look',
    ...optionsOf[rules],
  };
  const size = await page.evaluate(() => document.documentElement.outerHTML.length);
  if (size > mostCharacters) {
    const wrong = `it has more than ${mostCharacters} characters of HTML, too many to look at`;
    return [{ page: where, wrong, repair: 'cut what it shows, or page it.', detail: `${size} characters` }];
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
      wrong: `axe ${id}: ${help}`,
      repair: helpUrl.replace(/\?.*/, ''),
      detail: `${target}  ${failureSummary.split('\n').slice(1, 3).join(' ').trim()}`,
    })),
  );
}

const enabled = (whether: boolean): axe.RunOptions => ({
  rules: Object.fromEntries(byLook.map((rule) => [rule, { enabled: whether }])),
});

const optionsOf: Readonly<Record<Rules, axe.RunOptions>> = {
  all: enabled(true),
  look: { runOnly: byLook },
  theme: { runOnly: byTheme },
  structure: enabled(false),
};
