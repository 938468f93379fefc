import { expect, test } from 'vitest';
import { takenAlong, type SiteFile } from '../../../src/core/publishing/taken-along.ts';

const page = (path: string, menus: string, main: string): SiteFile => ({
  path,
  bytes: 10,
  digest: path,
  text: `<link href="/b/_astro/a.css"><script src="/b/_astro/boot.js"></script>${menus}<main>${main}</main>`,
});
const other = (path: string, text = ''): SiteFile => ({ path, bytes: 5, digest: path, text });
const files = [
  page('index.html', '<a href="/b/take/">t</a><a href="https://else.example/">e</a>', '<a href="/b/cases/x/">x</a>'),
  page('take/index.html', '', ''),
  page(
    'cases/x/index.html',
    '<a href="/b/take/">t</a>',
    '<a href="/b/ideas/y/#p">y</a><img src="/b/_astro/p.webp" srcset="/b/_astro/p-small.webp 340w, /b/_astro/p.webp 680w"><a href="/b/en/cases/x/">en</a>',
  ),
  page('ideas/y/index.html', '', '<a href="/b/ideas/z/">z</a>'),
  page('ideas/z/index.html', '', ''),
  page('write/index.html', '', '<author-form></author-form><script src="/b/_astro/heavy.js"></script>'),
  page('404.html', '', ''),
  page('en/index.html', '', ''),
  page('en/cases/x/index.html', '', ''),
  other('_astro/a.css', "@font-face{src:url('f.woff2')}"),
  other('_astro/f.woff2'),
  other('_astro/boot.js', "import('./late.js')"),
  other('_astro/late.js'),
  other('_astro/heavy.js'),
  other('_astro/p.webp'),
  other('_astro/p-small.webp'),
  other('search/panel.json'),
  other('pagefind/nl/index.pf'),
  other('pagefind/en/index.pf'),
];
const list = takenAlong(files, { base: '/b/', home: '', others: ['en/'], search: 'pagefind/nl/' });
const named = (numbers: readonly number[] | undefined) => (numbers ?? []).map((at) => list.files[at]?.[0]).sort();

test('with a page comes what its text leads to in its language, its pictures in all their widths, and no further', () => {
  expect(named(list.pages['cases/x/'])).toEqual(['_astro/p-small.webp', '_astro/p.webp', 'cases/x/', 'ideas/y/']);
});

test('what all pages need is there once: the home page, its menus, scripts that come late, letters and the words of search', () => {
  expect(named(list.shared)).toEqual([
    '',
    '_astro/a.css',
    '_astro/boot.js',
    '_astro/f.woff2',
    '_astro/late.js',
    'search/panel.json',
    'take/',
  ]);
  expect(named(list.search)).toEqual(['pagefind/nl/index.pf']);
});

test('pages on which one writes, that for what is missing, other languages and other hosts stay where they are', () => {
  expect(Object.keys(list.pages)).toEqual(['', 'take/', 'cases/x/', 'ideas/y/', 'ideas/z/']);
  expect(
    list.files.map(([address]) => address).filter((one) => one.startsWith('en/') || one.includes('heavy')),
  ).toEqual([]);
});
