import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/reader/picture.ts';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const found = (name: string, bytes: string) => readPicture({ path: `inhoud/cases/${name}`, bytes: latin1(bytes) });
const svg = (inside: string) =>
  found('kaart.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);

const whole: readonly (readonly [name: string, bytes: string, form: string])[] = [
  ['kaart.png', '\x89PNG\r\n\x1a\n\u0085IEND\xAEB`\x82', 'png'],
  ['kaart.jpg', '\xff\xd8\xff\xe0\xff\xda\u0085\xff\xd9', 'jpeg'],
  ['kaart.jpeg', '\xff\xd8\xff\xe0\xff\xd9\xff\xda\u0085\xff\xd9\0', 'jpeg'],
  ['kaart.webp', 'RIFF\x0a\0\0\0WEBPVP8 \u0085\0', 'webp'],
  ['kaart.avif', '\0\0\0\x10ftypavif\0\0\0\0\0\0\0\x10mdat\0\0\0\0\0\0\0\0', 'avif'],
  ['kaart.gif', 'GIF89a\u0085\0\0\0;', 'gif'],
  ['kaart.svg', '<?xml version="1.0"?>\n<!-- x -->\n<svg viewBox="0 0 9 9"></svg>\n', 'svg'],
];

test.each(whole)('%s is what its name says', (name, bytes, form) => {
  expect(found(name, bytes)).toEqual({ path: `inhoud/cases/${name}`, promised: form, found: form });
});

test.each(whole)('%s is told when its end is missing', (name, bytes) => {
  expect(found(name, bytes.slice(0, -4))?.flaw).toBe('cut-off');
});

test.each([
  ['<svg width="9" height="4.5cm"></svg>', undefined],
  ["<svg viewBox='-1 -1 9 9'></svg>", undefined],
  ['<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'no-size'],
  ['<svg width="100%" height="100%"></svg>', 'no-size'],
  ['<svg width="9"></svg>', 'no-size'],
  ['<svg viewBox="0,0,9,9"></svg>', 'no-size'],
  [`<!-- ${'x'.repeat(1000)} --><svg viewBox="0 0 9 9"></svg>`, 'no-size'],
])('of %s the size is looked for', (bytes, flaw) => {
  expect(found('kaart.svg', bytes)?.flaw).toBe(flaw);
});

test('a picture of very many pixels is told', () => {
  const picture = { path: 'kaart.gif', bytes: latin1('GIF89a;') };
  expect(readPicture({ ...picture, pixels: 100_000_000 })?.flaw).toBeUndefined();
  expect(readPicture({ ...picture, pixels: 100_000_001 })?.flaw).toBe('too-many-pixels');
});

test.each([
  ['text under the name of a picture', 'kaart.png', 'import 1', undefined],
  ['nothing at all', 'kaart.jpg', '', undefined],
  ['a page', 'kaart.svg', '<!DOCTYPE html><svg></svg>', undefined],
  ['a photograph of a phone that says JPEG', 'kaart.jpg', '\0\0\0\x1cftypheic', undefined],
  ['another picture', 'kaart.png', 'GIF89a', 'gif'],
])('%s is told apart', (_what, name, bytes, form) => {
  expect(readPicture({ path: name, bytes: latin1(bytes) })?.found).toBe(form);
});

test.each([
  'LICENSE?x.png',
  'Kaart.png',
  'kaart.PNG',
  'foto aula.jpg',
  'a?raw.png',
  '.png',
  'kaart.png.js',
  'kaart..png',
])('%s is no name of a picture', (name) => {
  expect(found(name, '\x89PNG\r\n\x1a\n')).toBeUndefined();
});

describe('an SVG may draw', () => {
  test.each([
    '<path d="M0 0h9v9z" fill="#036" style="stroke:red"/>',
    '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)" width="9" height="9"/>',
    '<title>Kaart</title><text x="1" y="2">Zwolle</text><use href="#a"/>',
  ])('%s', (inside) => {
    expect(svg(inside)?.active).toBeUndefined();
  });
});

describe('an SVG may do nothing else', () => {
  test.each([
    ['<script>1</script>', 'script'],
    ['<SCRIPT>1</SCRIPT>', 'SCRIPT'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>', 'x:script'],
    ['<g onclick="x()"/>', 'onclick="x()"'],
    ['<g ONload="x()"/>', 'ONload="x()"'],
    ['<foreignObject><b/></foreignObject>', 'foreignObject'],
    ['<image href="https://a.example/x"/>', 'image'],
    ['<use href="https://a.example/x#a"/>', 'href="https://a.example/x#a"'],
    ['<use xlink:href="data:image/svg+xml,x"/>', 'xlink:href="data:image/svg+xml,x"'],
    ['<style>@import "https://a.example"</style>', 'style'],
    ['<rect fill="url(https://a.example/x)"/>', 'fill="url(https://a.example/x)"'],
    ['<rect style="fill:u\\72l(//a.example)"/>', 'style="fill:u\\72l(//a.example)"'],
    ['<rect fill="&#117;rl(//a.example)"/>', 'fill="&#117;rl(//a.example)"'],
    ['<animate attributeName="href" to="javascript:x"/>', 'animate'],
    ['<a href="#b">x</a>', 'a'],
    ['<![CDATA[<script>1</script>]]>', '<!'],
    ['<!ENTITY x "y">', '<!ENTITY'],
    ['<?xml-stylesheet href="https://a.example"?>', '<?xml-stylesheet'],
    ['<g onclick=x>', '<g'],
  ])('%s', (inside, what) => {
    expect(svg(inside)?.active?.what).toBe(what);
  });

  test('and the place of what it does is told', () => {
    expect(found('kaart.svg', '<svg>\n  <script>1</script>\n</svg>')?.active?.range).toEqual({
      path: 'inhoud/cases/kaart.svg',
      line: 2,
      column: 4,
      length: 6,
    });
  });
});
