import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { expectNone, type Finding } from './findings.ts';
import { readPages } from './read-pages.ts';
import { original, pages, wordsIn } from './site.ts';

const read = readPages(pages.filter(({ locale }) => locale === original));
const words = wordsIn(original);
const textOf = (element: HTMLElement | null | undefined): string => element?.text.replace(/\s+/g, ' ').trim() ?? '';

test('every quotation says how it relates to its concept and why, has a source where it is quoted, and leads to its passage', () => {
  const byPath = new Map(read.map((page) => [page.path, page.html]));
  const hows: readonly string[] = Object.values(words.how);
  const findings: Finding[] = [];
  let found = 0;
  for (const { path, html } of read.filter(({ kind }) => kind === 'concept' || kind === 'dissent-list')) {
    for (const figure of html.querySelectorAll('figure.quotation')) {
      found += 1;
      const quote = figure.querySelector('blockquote');
      const [to = '', id = ''] = figure.querySelector('.quotation-from a')?.getAttribute('href')?.split('#') ?? [];
      const passage = byPath.get(to)?.getElementById(decodeURIComponent(id));
      const wrong = {
        'does not say how it shows the concept': !hows.includes(textOf(figure.querySelector('.how'))),
        'has no reason': textOf(figure.querySelector('.reason > :last-child')) === '',
        'has no source': quote !== null && quote.querySelector('.cite a') === null,
        'leads to no passage of that name': passage?.classList.contains('passage') !== true,
        // Citations are written shorter on the page of the case, so the words before the first are compared.
        'is not what stands there': !textOf(passage).includes(textOf(quote?.querySelector('p, li')).slice(0, 40)),
      };
      for (const [text] of Object.entries(wrong).filter(([, is]) => is))
        findings.push({
          page: path,
          wrong: `the passage from ${to}#${id} ${text}`,
          repair: 'src/components/concept/Evidence.astro.',
        });
    }
  }
  expect(found).toBeGreaterThan(0);
  expectNone(findings);
});
