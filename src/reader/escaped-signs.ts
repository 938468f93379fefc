import { unseenIn } from '../core/body/unseen.ts';
import type { Issue } from '../core/diagnostics/issue.ts';
import { invisibleIn } from '../core/model/invisible.ts';
import type { Lines } from './lines.ts';

const yamlEscape = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(\S))/gi;
const yamlLetters: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  v: '\v',
  f: '\f',
  N: '\x85',
  L: '\u2028',
  P: '\u2029',
};

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi;
/** The names in HTML of signs that nobody can see. https://html.spec.whatwg.org/multipage/named-characters.html */
const entityNames: Readonly<Record<string, string>> = {
  shy: '\u00AD',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  ZeroWidthSpace: '\u200B',
  NegativeVeryThinSpace: '\u200B',
  NegativeThinSpace: '\u200B',
  NegativeMediumSpace: '\u200B',
  NegativeThickSpace: '\u200B',
  NoBreak: '\u2060',
  ApplyFunction: '\u2061',
  af: '\u2061',
  InvisibleTimes: '\u2062',
  it: '\u2062',
  InvisibleComma: '\u2063',
  ic: '\u2063',
};

/** Signs that nobody can see and that a value in double quotes has by an escape of YAML. `source` is the value with its quotes, from `start` in the file. */
export function invisibleInQuotes(source: string, start: number, lines: Lines): Issue[] {
  return issuesIn(source, start, lines, yamlEscape, ([, two, four, eight, letter = '']) => {
    const digits = two ?? four ?? eight;
    return digits === undefined ? (yamlLetters[letter] ?? letter) : signOf(Number.parseInt(digits, 16));
  });
}

/** Signs that nobody can see and that a text has by an entity, but for those in code and remarks, where an entity is none. */
export function invisibleEntities(body: string, start: number, lines: Lines): Issue[] {
  return issuesIn(withoutEntitiesInCode(body), start, lines, entity, ([whole, decimal, hex, name = '']) => {
    if (decimal !== undefined) return signOf(Number(decimal));
    return hex === undefined ? (entityNames[name] ?? whole) : signOf(Number.parseInt(hex, 16));
  });
}

/** The same text, as long, with no ampersand in code and remarks. */
function withoutEntitiesInCode(body: string): string {
  const pieces: string[] = [];
  let seen = 0;
  for (const { from, to } of unseenIn(body)) {
    pieces.push(body.slice(seen, from), body.slice(from, to).replaceAll('&', ' '));
    seen = to;
  }
  return pieces.join('') + body.slice(seen);
}

function signOf(code: number): string {
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}

/** What is read for each escape is looked at among the signs beside it, and told where it is written. */
function issuesIn(
  source: string,
  start: number,
  lines: Lines,
  escapes: RegExp,
  read: (escape: RegExpExecArray) => string,
): Issue[] {
  const places = new Map<number, { readonly at: number; readonly length: number }>();
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const escape of source.matchAll(escapes)) {
    add(source.slice(from, escape.index));
    places.set(length, { at: escape.index, length: escape[0].length });
    add(read(escape));
    from = escape.index + escape[0].length;
  }
  add(source.slice(from));
  return invisibleIn(pieces.join('')).flatMap(({ what, sign, at }): Issue[] => {
    const place = places.get(at);
    if (place === undefined) return [];
    return [{ type: 'invisible', what, sign, range: lines.at(start + place.at, place.length) }];
  });
}
