import { promisedForm, type Picture, type PictureForm } from '../core/graph/picture.ts';
import type { SourceFile } from '../core/graph/document.ts';
import { linesOf } from './lines.ts';

/** How each form begins, as latin-1. The signatures are those of the formats' own specifications. */
const beginnings: readonly (readonly [form: PictureForm, beginning: RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['jpeg', /^\xFF\xD8\xFF/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftypavi[fs]/],
  ['gif', /^GIF8[79]a/],
  ['svg', /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml\s[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/],
];

/** How many bytes of a file tell what it is. */
const tellingBytes = 4096;

/** What a file is that its name calls a picture. `bytes` is at least its beginning, and of an SVG the whole. */
export function readPicture({
  path,
  bytes = new Uint8Array(),
}: Pick<SourceFile, 'path' | 'bytes'>): Picture | undefined {
  const promised = promisedForm(path.slice(path.lastIndexOf('/') + 1));
  if (promised === undefined) return undefined;
  const start = Array.from(bytes.subarray(0, tellingBytes), (byte) => String.fromCharCode(byte)).join('');
  const found = beginnings.find(([, beginning]) => beginning.test(start))?.[0];
  if (promised !== 'svg' || found !== 'svg') return { path, promised, found };
  const text = new TextDecoder().decode(bytes);
  const active = activePart(text);
  if (active === undefined) return { path, promised, found };
  const range = linesOf(path, text).at(active.at, active.what.length);
  return { path, promised, found, active: { range, what: active.what } };
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
  return /&|@import|expression|javascript:|\\|url\(\s*(?!["']?#)/i.test(value);
}
