import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { expectNone, type Finding } from './findings.ts';
import { readPages } from './read-pages.ts';
import { original, pages, pathOf, wordsIn } from './site.ts';

const read = new Map(
  readPages(pages.filter(({ locale }) => locale === original)).map((page) => [page.path, page.html]),
);
const at = (path: string): HTMLElement => {
  const html = read.get(path);
  if (html === undefined) throw new Error(`There is no page ${path}.`);
  return html;
};
const hrefs = (html: HTMLElement, selector: string): readonly string[] =>
  html.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');
const countIn = (html: HTMLElement | null): number => Number(html?.querySelector('.count')?.text);
const textOf = (html: HTMLElement | null | undefined): string => html?.text.replace(/[\s\u00AD]+/g, ' ').trim() ?? '';

const rows = { case: '.rows > li', concept: '.glossary > div', source: '.references > li' } as const;

test.for(['case', 'concept', 'source'] as const)(
  'each filter of the list of a %s leads without scripts to as many entries as it says, names itself, and can be left',
  (kind) => {
    const list = pathOf(original, kind);
    const all = at(list).querySelectorAll(rows[kind]).length;
    const values = at(list)
      .querySelectorAll('.filters li')
      .filter((value) => value.querySelector('.count') !== null && value.querySelector('a') !== null);
    expect(values.length).toBeGreaterThan(2);
    const findings: Finding[] = [];
    for (const value of values) {
      const to = value.querySelector('a')?.getAttribute('href') ?? '';
      const shown = at(to).querySelectorAll(rows[kind]).length;
      const current = hrefs(at(to), '.filters a[aria-current]').join();
      const back = at(to)
        .querySelectorAll('.list-count a')
        .filter((link) => textOf(link) === wordsIn(original).showAll)
        .map((link) => link.getAttribute('href'))
        .join();
      if (shown === countIn(value) && shown <= all && current === to && back === list) continue;
      findings.push({
        page: to,
        wrong: 'it shows other entries than its link promised, does not say which it is, or has no way back',
        repair: 'src/components/list.',
        detail: `${shown} for ${countIn(value)}`,
      });
    }
    expectNone(findings);
  },
);

test('the page of open questions counts what stands on it, and each part says how to help or that nothing is open', () => {
  const page = at(pathOf(original, 'open'));
  const contents = page.querySelectorAll('.open-contents li');
  expect(contents).toHaveLength(Object.keys(wordsIn(original).open.groups).length);
  for (const item of contents) {
    const id = item.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
    const count = countIn(item);
    const part = page.querySelectorAll('.open-group').find((group) => group.querySelector(`[id="${id}"]`) !== null);
    expect(countIn(part?.querySelector('h2') ?? null), id).toBe(count);
    expect(part?.querySelectorAll('.open-none').length, id).toBe(count === 0 ? 1 : 0);
    expect(part?.querySelectorAll('.open-help a').length, id).toBe(count === 0 ? 0 : 1);
    if (id === '_unknown') expect(part?.querySelectorAll('.open-cases li').length).toBe(count);
  }
});

test('the page of a source quotes the passages that cite it, and leads to each', () => {
  const findings: Finding[] = [];
  let followed = 0;
  for (const { path } of pages.filter(({ kind, locale }) => kind === 'source' && locale === original)) {
    for (const link of at(path).querySelectorAll('.uses ul a')) {
      followed += 1;
      const [to = '', id = ''] = link.getAttribute('href')?.split('#') ?? [];
      const words = textOf(link).replace(/…$/, '').trim();
      const passage = read.get(to)?.getElementById(decodeURIComponent(id));
      if (textOf(passage).includes(words.slice(0, 20))) continue;
      findings.push({
        page: path,
        wrong: 'a passage that it quotes is not where its link leads',
        repair: 'usesOf in list-view.ts.',
        detail: `${to}#${id} ${words}`,
      });
    }
  }
  expect(followed).toBeGreaterThan(3);
  expectNone(findings);
});

test('the home page leads to every list and every page that looks across entries', () => {
  const home = at(pathOf(original));
  const main = hrefs(home, 'main a');
  const ways = (
    ['case', 'concept', 'lens', 'path', 'tool', 'source', 'word', 'dissent', 'compare', 'session', 'open'] as const
  ).map((one) => pathOf(original, one));
  expect(ways.filter((way) => !main.includes(way))).toEqual([]);
  const cases = pages.filter(({ kind, locale }) => kind === 'case' && locale === original).map(({ path }) => path);
  expect([...hrefs(home, '.case-grid a')].sort()).toEqual(cases.sort());
  // Where anything speaks against a concept, the home page begins with one such passage.
  const against = at(pathOf(original, 'dissent')).querySelector('.mark-contradicts') === null ? 0 : 1;
  expect(home.querySelectorAll('.quotation .mark-contradicts')).toHaveLength(against);
});
