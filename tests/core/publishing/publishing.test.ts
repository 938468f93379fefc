import { describe, expect, test } from 'vitest';
import { openSearch } from '../../../src/core/publishing/open-search.ts';
import { readPublicPage } from '../../../src/core/publishing/public-page.ts';
import { sitemap } from '../../../src/core/publishing/sitemap.ts';
import { printLinked } from '../../../src/core/printing/linked-data.ts';

const nasty = '</script> & "x" <b> \u0007 שלום';

describe('a page as its head tells', () => {
  const head = (inside: string) =>
    `<!doctype html><html lang="nl"><head>${inside}</head><body><link rel="canonical" href="no">`;
  const canonical = '<link rel="canonical" href="https://a.example/x/?a=1&amp;b=2">';

  test.each([
    ['asks not to be found', head(`${canonical}<meta name="robots" content="noindex">`)],
    ['is a piece without a head', '<div>A column.</div>'],
    ['names no address', head('<title>x</title>')],
  ])('one that %s is not public', (_why, html) => {
    expect(readPublicPage(html)).toBeUndefined();
  });

  test('tells its address, languages, title and last change', () => {
    const told =
      '<link rel="alternate" hreflang="nl" href="https://a.example/x/"><meta property="og:title" content="&lt;/script&gt; &amp; &quot;x&quot;"><meta property="article:modified_time" content="2026-01-02">';
    expect(readPublicPage(head(canonical + told))).toMatchObject({
      address: 'https://a.example/x/?a=1&b=2',
      language: 'nl',
      title: '</script> & "x"',
      changed: '2026-01-02',
      alternates: [{ language: 'nl', address: 'https://a.example/x/' }],
    });
  });
});

test('the map of a site escapes what addresses hold, and leaves out a last change that is not known', () => {
  const page = { language: 'nl', title: '', kicker: '', site: '', picture: undefined, alternates: [] };
  const address = 'https://a.example/?a&b';
  expect(
    sitemap([
      { ...page, address: 'https://a.example/z/', changed: undefined },
      { ...page, address, changed: '2026-01-02', alternates: [{ language: 'nl', address }] },
    ]),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://a.example/?a&amp;b</loc><lastmod>2026-01-02</lastmod><xhtml:link rel="alternate" hreflang="nl" href="https://a.example/?a&amp;b"/></url>
    <url><loc>https://a.example/z/</loc></url>
    </urlset>
    "
  `);
});

test('the description of a search escapes what it says and cuts the name', () => {
  expect(
    openSearch({
      name: 'Atlas of everything & more',
      description: nasty,
      language: 'nl',
      results: 'https://a.example/?q=',
      icon: 'https://a.example/i.svg',
    }),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>Atlas of everyth</ShortName><Description>&lt;/script&gt; &amp; &quot;x&quot; &lt;b&gt;  שלום</Description><Language>nl</Language><InputEncoding>UTF-8</InputEncoding><Image type="image/svg+xml">https://a.example/i.svg</Image><Url type="text/html" method="get" template="https://a.example/?q={searchTerms}"/></OpenSearchDescription>
    "
  `);
});

test('what a page is cannot end the script that it stands in, and empty lists are not said', () => {
  const told = printLinked([{ '@type': 'Article', headline: nasty, about: [], inLanguage: undefined }]);
  expect(told).not.toContain('<');
  expect(JSON.parse(told)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Article', headline: nasty }],
  });
});
