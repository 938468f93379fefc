import { afterEach, describe, expect, test, vi } from 'vitest';
import { atlas } from '../fixtures/atlas/site.config.ts';

vi.mock('../../site.config.ts', () => import('../fixtures/atlas/site.config.ts'));

/** The addresses of a site that is published under a base path. */
async function urlsUnder(base: string) {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  return import('../../src/site/urls.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  ['/', ''],
  ['/opgavenatlas', '/opgavenatlas'],
  ['/opgavenatlas/', '/opgavenatlas'],
  ['/a/b/', '/a/b'],
])('under %s', (base, under) => {
  test('every address begins with the base once, and that of a page ends with a slash', async () => {
    const urls = await urlsUnder(base);
    expect([
      urls.homeUrl('nl'),
      urls.homeUrl('en'),
      urls.listUrl('concept', 'en'),
      urls.entryUrl({ kind: 'case', id: 'x' }, 'nl'),
      urls.entryUrl({ kind: 'case', id: 'x', fragment: 'p' }, 'en'),
      urls.entryUrl({ kind: 'person', id: 'y' }, 'nl'),
      urls.guideUrl('over', 'nl'),
      urls.facetUrl('case', 'sector', 'zorg', 'en'),
      urls.fileUrl('icon.svg'),
      urls.searchBundle(),
    ]).toEqual([
      `${under}/nl/`,
      `${under}/`,
      `${under}/ideas/`,
      `${under}/nl/verhalen/x/`,
      `${under}/stories/x/#p`,
      `${under}/nl/mensen/y/`,
      `${under}/nl/gids/over/`,
      `${under}/stories/trade/zorg/`,
      `${under}/icon.svg`,
      `${under}/pagefind/`,
    ]);
  });
});

test('an address outside the site is whole, with the site that is built for or that of the atlas', async () => {
  const { absoluteUrl, editUrl } = await urlsUnder('/b/');
  expect(absoluteUrl('/b/gids/', new URL('https://voorbeeld.nl'))).toBe('https://voorbeeld.nl/b/gids/');
  expect(absoluteUrl('/b/gids/', undefined)).toBe(`${atlas.site}/b/gids/`);
  expect(editUrl('src/content/cases/x.mdx')).toBe(`${atlas.repository}/edit/main/src/content/cases/x.mdx`);
});

test('the place where a file can be changed stays inside the repository, whatever its folders are called', async () => {
  const urls = await urlsUnder('/');
  const path = 'src/content/concepts/%2e%2e/%2e%2e/a b?c#d.mdx';
  expect([urls.editUrl(path), urls.newFileUrl(path)]).toEqual([
    `${atlas.repository}/edit/main/src/content/concepts/%252e%252e/%252e%252e/a%20b%3Fc%23d.mdx`,
    `${atlas.repository}/new/main?filename=src/content/concepts/%252e%252e/%252e%252e/a%20b%3Fc%23d.mdx`,
  ]);
});
