import { describe, expect, test } from 'vitest';
import { readBuiltPage } from '../../../src/core/search/built-page.ts';
import { ignoredAttributes, pageAttributes, partAttributes, publishedPage } from '../../../src/core/search/page.ts';

/** Attributes as Astro prints them. */
const print = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&#38;').replaceAll('"', '&#34;')}"`)
    .join('');
const told = { kind: 'case', terms: ['Een "net" & meer'] } as const;
const page = (body: string): string =>
  `<!doctype html><html lang="nl"><head><meta name="description" content="Over &#34;netten&#34;."></head><body><nav>Menu</nav><main${print(pageAttributes(told))}>${body}</main></body></html>`;
const texts = (body: string) => readBuiltPage(page(body))?.texts.map(({ text, weight }) => `${weight} ${text}`);

describe('a built page', () => {
  test('says its language, title and gist, and what it tells the index', () => {
    const read = readBuiltPage(page('<h1>Warmte &amp; <em>net</em></h1>'));
    expect([read?.language, read?.title, read?.gist]).toEqual(['nl', 'Warmte & net', 'Over "netten".']);
    expect(JSON.parse(read?.told ?? '')).toEqual(told);
  });

  test('is not read when search may not find it', () => {
    expect(readBuiltPage('<html lang="nl"><body><main><h1>Lijst</h1></main></body></html>')).toBeUndefined();
  });

  test('has the text of its main part in runs of one weight, headings by their level', () => {
    expect(
      texts(
        `<h1>Net</h1><p${print(partAttributes('summary'))}>Kort.</p><h2 id="a">Kop</h2><p>Tekst met <a href="#">een link</a>.</p><ul${print(partAttributes('references'))}><li>Bron</li></ul>`,
      ),
    ).toEqual(['7 Net', '3 Kort.', '6 Kop', '1 Tekst met een link.', '0.25 Bron']);
  });

  test('keeps the words of cells and items apart, and the letters of one word together', () => {
    expect(
      texts('<table><tr><th>Partij</th><td>Gemeente</td></tr></table><p>CO<sub>2</sub> en <b>wijk</b>raad</p>'),
    ).toEqual(['1 Partij', '1 Gemeente', '1 CO2 en wijkraad']);
  });

  test('leaves out what is no text of the page', () => {
    expect(
      texts(
        `<p>Tekst</p><p${print(ignoredAttributes())}>Knoppen</p><script>1</script><svg><text>a</text></svg><nav>b</nav>`,
      ),
    ).toEqual(['1 Tekst']);
  });

  test('drops signs that only say where a line may break, and composes accents', () => {
    expect(texts('<p>kamp&shy;vuur&#8203;overleg coo\u0308peratie</p>')).toEqual(['1 kampvuuroverleg coöperatie']);
  });

  test('has a heading that opens a fold lead into it', () => {
    const read = readBuiltPage(
      page('<details><summary><h2>Wie</h2></summary><div id="_wie"><p>Zij.</p></div></details>'),
    );
    expect(read?.texts.map(({ text, heading }) => [text, heading])).toEqual([
      ['Wie', '_wie'],
      ['Zij.', undefined],
    ]);
  });

  test('shows nothing from its title, its parties and its references', () => {
    const read = readBuiltPage(
      page(
        `<h1>Net</h1><p>Tekst</p><table${print(partAttributes('parties'))}><tr><td>Gemeente</td></tr></table><ul${print(partAttributes('references'))}><li>Bron</li></ul>`,
      ),
    );
    expect(read?.texts.filter(({ quiet }) => quiet).map(({ text }) => text)).toEqual(['Net', 'Gemeente', 'Bron']);
  });
});

test('the published page keeps what it says, and loses what only the index reads', () => {
  const html = `<main id="a"${print(pageAttributes({ kind: 'case', terms: ['a > b'] }))}><p${print(partAttributes('alias'))} data-search-ignore>data-search-part="x"</p></main>`;
  expect(publishedPage(html)).toBe('<main id="a" data-search-page><p>data-search-part="x"</p></main>');
});
