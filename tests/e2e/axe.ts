import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expectNone, type Finding } from '../pages/findings.ts';

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

/** Axe in a page, and what it has found there so far. */
export interface Axe {
  /**
   * Looks at the document as it stands, in light and then in dark, where colours alone can differ; `where` is how it is told. Colours are judged once
   * for each look of a text: its element and classes, its colour, whether it is large, and what is painted behind it.
   */
  readonly look: (where: string, rules?: Rules) => Promise<void>;
  /** Fails with everything that was found. */
  readonly expectNothing: () => void;
}

/** Puts axe in a page, for every document that it opens from now on. The page's policy has to be bypassed. */
export async function bringAxe(page: Page): Promise<Axe> {
  await page.addInitScript(source);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  return {
    look: async (where, rules = 'all') => {
      const size = await page.evaluate(() => document.documentElement.outerHTML.length);
      if (size > mostCharacters) {
        const wrong = `it has more than ${mostCharacters} characters of HTML, too many to look at`;
        findings.push({ page: where, wrong, repair: 'cut what it shows, or page it.', detail: `${size} characters` });
        return;
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const asked = { rules: colorScheme === 'light' ? rules : 'colour', aboutSize, aboutColour, seen: [...seen] };
        const { found, looks } = await page.evaluate(judge, asked);
        for (const look of looks) seen.add(look);
        findings.push(...found.flatMap((one) => told(one, `${where} (${colorScheme})`)));
      }
    },
    expectNothing: () => {
      expectNone(findings);
    },
  };
}

/** What `judge` tells of one rule. */
type Found = Awaited<ReturnType<typeof judge>>['found'][number];

const told = ({ id, help, helpUrl, nodes }: Found, page: string): readonly Finding[] =>
  nodes.slice(0, 3).map(({ target, failureSummary }) => ({
    page,
    wrong: `axe ${id}: ${help}`,
    repair: helpUrl.replace(/\?.*/, ''),
    detail: `${target}  ${failureSummary.split('\n').slice(1, 3).join(' ').trim()}`,
  }));

/** Runs in the browser, so it can use nothing from outside. */
async function judge({
  rules,
  aboutSize,
  aboutColour,
  seen,
}: {
  rules: string;
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
    // WCAG asks less of large text, and takes no other notice of size.
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    const look = [element.localName, element.getAttribute('class'), color, isLarge, ground].join();
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
