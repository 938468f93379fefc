import { describe, expect, test } from 'vitest';
import { changed, checkFiles, told } from '../core/checks/checked.ts';
import { concept, source, told as places } from './hostile/told.ts';

describe('a sign that nobody can see is told where a field has it by an escape', () => {
  test.each<[string, string[]]>([
    ['"a\\0b"', ['7:14']],
    ['"a\\e[31m"', ['7:14']],
    ['"a\\x7F"', ['7:14']],
    ['"a \\u202Eb"', ['7:15']],
    ['"a\\uD800"', ['7:14']],
    ['"a\\U000E0041"', ['7:14']],
    ['"a\\Lb"', ['7:14']],
    ['"a\\\\u200B"', []],
    ['"\\uD83C\\uDF31 \\u00e9 \\t \\_ \\u2019"', []],
    ['"👩\\u200D👩"', []],
    ["'a\\u200Bb'", []],
    ['a\\u200Bb', []],
  ])('%s', (value, expected) => {
    expect(places(source(`publisher: ${value}`))).toEqual(
      expected.map((at) => `invisible-sign sources/jansens-2016.yaml:${at}`),
    );
  });
});

describe('and where a text has it by an entity', () => {
  test.each<[string, string[]]>([
    ['dorps&shy;kern', ['6:6']],
    ['a&#x202E;b', ['6:2']],
    ['a&#8203;b', ['6:2']],
    ['a&#27;b', ['6:2']],
    ['a&#0;b', ['6:2']],
    ['a&ZeroWidthSpace;b', ['6:2']],
    ['[a&zwnj;b](https://a.nl)', ['6:3']],
    ['![a&lrm;b](./a.png)', ['6:4']],
    ['a&amp;shy;b &eacute; &nbsp; &#9999999;', []],
    ['`a&shy;b` {/* &shy; */}', []],
    ['👩&zwj;👩', []],
  ])('%s', (text, expected) => {
    expect(places(concept(text)).filter((one) => !one.startsWith('missing-picture'))).toEqual(
      expected.map((at) => `invisible-sign concepts/kennis-delen.mdx:${at}`),
    );
  });
});

test('a title that nobody can see is told as one that is not there', () => {
  const title = (value: string) =>
    told(checkFiles(changed('cases/voorbeeld.mdx', 'title: Een plan voor de regio', `title: ${value}`)));
  expect(['"\\u3164"', '"\\u2800"', '"\\u00AD"', '"\\u200D\\u200D"', '\u3164'].map(title).join('\n'))
    .toMatchInlineSnapshot(`
      "missing-field cases/voorbeeld.mdx 2:8 ‹"\\u3164"› "title" is leeg.
          Hier hoort: De titel boven de pagina, niet die van een rapport.
      warning invisible-sign cases/voorbeeld.mdx 2:9 ‹\\u3164› Hier staat een onzichtbaar teken dat een woord breekt of vult (U+3164).
          Verwijder het teken, of de code ervoor: haal ook de letters ernaast weg en typ die opnieuw.
      missing-field cases/voorbeeld.mdx 2:8 ‹"\\u2800"› "title" is leeg.
          Hier hoort: De titel boven de pagina, niet die van een rapport.
      warning invisible-sign cases/voorbeeld.mdx 2:9 ‹\\u2800› Hier staat een onzichtbaar teken dat een woord breekt of vult (U+2800).
          Verwijder het teken, of de code ervoor: haal ook de letters ernaast weg en typ die opnieuw.
      missing-field cases/voorbeeld.mdx 2:8 ‹"\\u00AD"› "title" is leeg.
          Hier hoort: De titel boven de pagina, niet die van een rapport.
      warning invisible-sign cases/voorbeeld.mdx 2:9 ‹\\u00AD› Hier staat een onzichtbaar teken dat een woord breekt of vult (U+00AD).
          Verwijder het teken, of de code ervoor: haal ook de letters ernaast weg en typ die opnieuw.
      missing-field cases/voorbeeld.mdx 2:8 ‹"\\u200D\\u200D"› "title" is leeg.
          Hier hoort: De titel boven de pagina, niet die van een rapport.
      warning invisible-sign cases/voorbeeld.mdx 2:9 ‹\\u200D› Hier staat een onzichtbaar teken dat een woord breekt of vult (U+200D).
          Verwijder het teken, of de code ervoor: haal ook de letters ernaast weg en typ die opnieuw.
      warning invisible-sign cases/voorbeeld.mdx 2:8 ‹ㅤ› Hier staat een onzichtbaar teken dat een woord breekt of vult (U+3164).
          Verwijder het teken, of de code ervoor: haal ook de letters ernaast weg en typ die opnieuw.
      missing-field cases/voorbeeld.mdx 2:8 ‹ㅤ› "title" is leeg.
          Hier hoort: De titel boven de pagina, niet die van een rapport."
    `);
});
