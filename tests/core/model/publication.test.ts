import { expect, test } from 'vitest';
import { readPublication } from '../../../src/core/model/publication.ts';

const usual = 'https://opgavenatlas.example';

test.each([
  [{}, { site: usual, base: '/' }],
  [
    { ATLAS_SITE: '', ATLAS_BASE: '' },
    { site: usual, base: '/' },
  ],
  [
    { SITE: 'development', BASE: 'x' },
    { site: usual, base: '/' },
  ],
  [
    { ATLAS_SITE: 'https://a.example/', ATLAS_BASE: '/' },
    { site: 'https://a.example', base: '/' },
  ],
  [
    { ATLAS_SITE: 'http://localhost:4321', ATLAS_BASE: 'atlas' },
    { site: 'http://localhost:4321', base: '/atlas/' },
  ],
  [{ ATLAS_BASE: '/a//b/' }, { site: usual, base: '/a/b/' }],
])('%j is where a site is published', (env, expected) => {
  expect(readPublication(env, usual)).toEqual(expected);
});

test('what is no address or path is told with its name, its value and the repair', () => {
  const said = [
    { ATLAS_SITE: 'development' },
    { ATLAS_SITE: 'https://' },
    { ATLAS_SITE: 'https://a.example/atlas/' },
    { ATLAS_SITE: 'ftp://a.example' },
    { ATLAS_SITE: 'https://me@a.example' },
    { ATLAS_SITE: 'https://[a' },
    { ATLAS_BASE: 'https://a.example/atlas' },
    { ATLAS_BASE: '/a b/' },
    { ATLAS_BASE: '/../' },
  ].map((env) => readPublication(env, usual));
  expect(said).toMatchInlineSnapshot(`
    [
      "ATLAS_SITE is "development", which is no address of a site: write it like https://example.org, and a path below it in ATLAS_BASE.",
      "ATLAS_SITE is "https://", which is no address of a site: write it like https://example.org, and a path below it in ATLAS_BASE.",
      "ATLAS_SITE is "https://a.example/atlas/", which is no address of a site: write it like https://example.org, and a path below it in ATLAS_BASE.",
      "ATLAS_SITE is "ftp://a.example", which is no address of a site: write it like https://example.org, and a path below it in ATLAS_BASE.",
      "ATLAS_SITE is "https://me@a.example", which is no address of a site: write it like https://example.org, and a path below it in ATLAS_BASE.",
      "ATLAS_SITE is "https://[a", which is no address of a site: write it like https://example.org, and a path below it in ATLAS_BASE.",
      "ATLAS_BASE is "https://a.example/atlas", which is no path of a site: write it like /atlas/.",
      "ATLAS_BASE is "/a b/", which is no path of a site: write it like /atlas/.",
      "ATLAS_BASE is "/../", which is no path of a site: write it like /atlas/.",
    ]
  `);
});
