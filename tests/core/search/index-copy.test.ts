import { describe, expect, test } from 'vitest';
import { createDutchSplitter } from '../../../src/core/search/dutch/compounds.ts';
import { createIndexCopy, publishedPage } from '../../../src/core/search/index-copy.ts';
import { searchLanguages } from '../../../src/core/search/languages.ts';

const dutch = () => createIndexCopy(searchLanguages.nl, createDutchSplitter(new Map()));

/** The words of a copy as Pagefind reads them: what stands between backquotes is no letter. */
const indexed = (html: string): string => html.replace(/`[^`]*`/g, '');

describe('the copy that is indexed', () => {
  test('has each Dutch word by its key, and seams in compounds', () => {
    const { page } = dutch();
    expect(indexed(page('<p>De opgaven van opgavenetwerken in steden.</p>'))).toBe(
      '<p>De opgaf van opgave^netwerk in stad.</p>',
    );
  });

  test('is brought back to what was written, capitals, accents and all', () => {
    const { page, restore } = dutch();
    const text = 'Coöperaties in Steden: 40 % van de Huurders’ woningen, warmte|net [[id|woorden]] en a~b `c` {d}.';
    expect(page(text)).not.toBe(text);
    expect(restore(page(text))).toBe(text);
    expect(restore(JSON.stringify({ content: page(text) }))).toBe(JSON.stringify({ content: text }));
  });

  test('is brought back when there are many words', () => {
    const { page, restore } = dutch();
    const words = Array.from(
      { length: 3000 },
      (_, at) => `Woord${'abcdefghij'.charAt(at % 10)}${'klmnop'.charAt(at % 6)}en`,
    );
    expect(restore(page(words.join(' ')))).toBe(words.join(' '));
  });

  test('leaves tags, addresses and scripts alone', () => {
    const html = '<a href="/steden/opgaven/" title="steden">x</a><script>const steden = 1;</script><!-- steden -->';
    expect(dutch().page(html)).toBe(html);
  });

  test('tells Pagefind a language whose endings it leaves alone', () => {
    expect(dutch().page('<html lang="nl" class="a">')).toBe('<html lang="qnl" class="a">');
  });

  test('keeps the words of cells apart', () => {
    expect(indexed(dutch().page('<td>a</td><td>b</td>'))).toBe('<td>a</td> <td>b</td> ');
  });

  test('makes a filter of each facet, also with a comma or a quote in it', () => {
    expect(dutch().page('<main data-search-facets="sector:Zorg, wonen|lens:de &#34;grote&#34; lens">')).toBe(
      '<main data-search-facets="sector:Zorg, wonen|lens:de &#34;grote&#34; lens">' +
        '<i data-pagefind-filter="sector[title]" title="Zorg, wonen"></i>' +
        '<i data-pagefind-filter="lens[title]" title="de &#34;grote&#34; lens"></i>',
    );
  });
});

test('the published page keeps what it says, and loses what only the index reads', () => {
  expect(
    publishedPage(
      '<main id="a" data-pagefind-body="" data-pagefind-filter="kind:case" data-search-terms="x|y"><p data-pagefind-weight="3">data-pagefind-weight="3"</p></main>',
    ),
  ).toBe('<main id="a" data-pagefind-body=""><p>data-pagefind-weight="3"</p></main>');
});
