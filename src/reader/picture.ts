import { mostPixels, promisedForm, type Picture, type PictureForm } from '../core/graph/picture.ts';
import type { SourceFile } from '../core/graph/document.ts';
import { linesOf } from './lines.ts';

/** How each form begins, as latin-1. The signatures are those of the formats' own specifications. */
const beginnings: readonly (readonly [form: PictureForm, beginning: RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['jpeg', /^\xFF\xD8\xFF/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftypavi[fs]/],
  ['gif', /^GIF8[79]a/],
  ['svg', /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml\s[^>]*\?>\s*)?(?:(?:<!--[\s\S]*?-->|<!DOCTYPE\s+svg\b[^>]*>)\s*)*<svg[\s>]/],
];

/** How many bytes of a file tell what it is. */
const tellingBytes = 4096;

/** What a file is that its name calls a picture. `bytes` is the whole of it. */
export function readPicture({
  path,
  bytes = new Uint8Array(),
  pixels = 0,
}: Pick<SourceFile, 'path' | 'bytes' | 'pixels'>): Picture | undefined {
  const promised = promisedForm(path.slice(path.lastIndexOf('/') + 1));
  if (promised === undefined) return undefined;
  const found = beginnings.find(([, beginning]) => beginning.test(latin1(bytes.subarray(0, tellingBytes))))?.[0];
  if (found === undefined || found !== promised) return { path, promised, found };
  const picture = { path, promised, found };
  if (!isWhole(found, bytes)) return { ...picture, flaw: 'cut-off' };
  if (pixels > mostPixels) return { ...picture, flaw: 'too-many-pixels' };
  if (found !== 'svg') return picture;
  const text = new TextDecoder().decode(bytes);
  const active = activePart(text);
  if (active === undefined) return isSized(text) ? picture : { ...picture, flaw: 'no-size' };
  const range = linesOf(path, text).at(active.at, active.what.length);
  return { ...picture, active: { range, what: active.what } };
}

/** Whether a picture goes on to its end, by what stands there in its form. */
function isWhole(form: PictureForm, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = latin1(bytes.subarray(-tellingBytes));
  switch (form) {
    case 'png':
      return end.includes('IEND\xAEB`\x82');
    case 'jpeg':
      return endsItsScans(bytes);
    case 'webp':
      return view.getUint32(4, true) + 8 <= bytes.length;
    case 'avif':
      return hasWholeBoxes(view);
    case 'gif':
      return /;\0*$/.test(end);
    case 'svg':
      return /<\/svg\s*>\s*$/.test(end);
  }
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Whether the end of a JPEG stands after its last scan. A small picture of itself that it may begin with has an end of its own. */
function endsItsScans(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 0; at -= 1) {
    if (bytes[at] !== 0xff) continue;
    if (bytes[at + 1] === 0xd9) return true;
    if (bytes[at + 1] === 0xda) return false;
  }
  return false;
}

/** Whether the boxes that an AVIF consists of fill the file. One may say that it goes on to the end. */
function hasWholeBoxes(view: DataView): boolean {
  let at = 0;
  while (at + 16 <= view.byteLength) {
    const size = view.getUint32(at);
    if (size === 0) return true;
    const whole = size === 1 ? Number(view.getBigUint64(at + 8)) : size;
    if (whole < 8) return false;
    at += whole;
  }
  return at === view.byteLength;
}

/** How much of an SVG may stand before the end of its first tag, so that a build finds how large it is. */
const sizedWithin = 1000;

/** Whether an SVG says how large it is: by a width and a height, or by a box of four numbers. */
function isSized(svg: string): boolean {
  const tag = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(svg.slice(0, sizedWithin))?.[0] ?? '';
  const length = String.raw`(?=[\d.]*[1-9])\d*\.?\d+(?:e\d+)?(?:in|[cm]?m|e[mx]|p[ctx])?`;
  const has = (name: string, value: string) => new RegExp(String.raw`\s${name}=(["'])${value}\1`).test(tag);
  const box = String.raw`\S+ \S+ ${length} ${length}`;
  return (has('width', length) && has('height', length)) || has('viewBox', box);
}

/** What an SVG may consist of: shapes, text, gradients and the like, with attributes that draw. */
const elements = new Set(
  `svg g defs symbol title desc metadata path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop pattern clipPath mask marker use switch filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset`.split(
    ' ',
  ),
);

const markup =
  /<!--[\s\S]*?-->|<\?xml\s[^>]*\?>|<\/[\w:-]+\s*>|<([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|[^<]+|</g;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The first thing in the text of an SVG that could run, or ask for another file: what is not known to draw only. */
function activePart(svg: string): { readonly at: number; readonly what: string } | undefined {
  for (const { 0: piece, 1: name, 2: attributes = '', index } of svg.matchAll(markup)) {
    if (name === undefined) {
      if (piece === '<') return { at: index, what: /^<[!?/]?[\w:-]*/.exec(svg.slice(index, index + 40))?.[0] ?? '<' };
      continue;
    }
    if (!elements.has(name.replace(/^svg:/, ''))) return { at: index + 1, what: name };
    const from = index + 1 + name.length;
    for (const { 0: whole, 1: key = '', 2: double, 3: single, index: at } of attributes.matchAll(attribute)) {
      if (isActive(key, double ?? single ?? '')) return { at: from + at, what: whole };
    }
  }
  return undefined;
}

/** Whether an attribute runs something or points outside its own file. Namespaces are names, not addresses that are asked. */
function isActive(key: string, value: string): boolean {
  if (/^xmlns(?::|$)/i.test(key)) return false;
  if (/^on/i.test(key) || /^(?:xml:)?base$/i.test(key)) return true;
  if (/(?:^|:)href$/i.test(key)) return !/^#[\w-]+$/.test(value);
  return /&|@import|expression|javascript:|\\|\/\/|(?:image|image-set|src|cross-fade|paint)\(|url\(\s*(?!["']?#)/i.test(
    value,
  );
}
