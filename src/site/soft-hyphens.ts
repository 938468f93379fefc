import german from 'hyphen/de/index.js';
import english from 'hyphen/en-gb/index.js';
import dutch from 'hyphen/nl/index.js';

/** Where words of a language may be broken. A language that is not here has its words broken at no syllable. */
const patterns: Readonly<Record<string, typeof dutch>> = { de: german, en: english, nl: dutch };

/** Fewest letters of a word that may not fit: in a cell, in a heading on a phone, and in other text. */
const fewest = { cell: 12, heading: 15, text: 20 };
const cells = new Set(['th', 'td', 'dt', 'dd', 'figcaption']);

/** An element that is as short as can be, since a page may have a hundred. What a reader copies, finds, marks and has read aloud is free of the hyphen, since it stands in the stylesheet and not in the text. */
const softHyphen = '<i></i>';

/** What holds no text to break. */
const textless = new Set('head script style svg select textarea pre code kbd'.split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Words that may not fit, by the fewest letters of such a word. */
const written = new Map(
  Object.values(fewest).map((least) => [
    least,
    new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}&/.@_-])\p{L}{${least},}(?![\p{L}\p{M}\p{N}/.@_])`, 'gu'),
  ]),
);

interface Inside {
  readonly name: string;
  readonly lang: string;
  readonly least: number;
}

/**
 * A page in which long words have soft hyphens at their syllables, by the language of the element that they stand in. The page is one that Astro
 * printed: its tags are whole, and its attributes stand in quotation marks.
 */
export function withSoftHyphens(html: string): string {
  const within: Inside[] = [{ name: '', lang: '', least: fewest.text }];
  let said = '';
  let told = 0;
  for (let at = 0; at < html.length;) {
    const tag = nextTag(html, at);
    const around = within.at(-1);
    if (around !== undefined && tag - at >= around.least) {
      const text = html.slice(at, tag);
      const parted = broken(text, around);
      if (parted !== text) {
        said += html.slice(told, at) + parted;
        told = tag;
      }
    }
    const end = endOfTag(html, tag);
    const closes = html.startsWith('/', tag + 1);
    const name = nameAt(html, closes ? tag + 2 : tag + 1);
    at = end;
    if (closes) {
      const open = within.findLastIndex((one) => one.name === name);
      if (open > 0) within.length = open;
    } else if (textless.has(name)) {
      const closed = html.indexOf(`</${name}>`, end);
      at = closed === -1 ? html.length : closed + name.length + 3;
    } else if (name !== '' && !empty.has(name) && around !== undefined) {
      const lang = languageIn(html.slice(tag + name.length, end)) ?? around.lang;
      within.push({ name, lang, least: leastIn(name) ?? around.least });
    }
  }
  return said + html.slice(told);
}

/** The place of the first tag or comment from a place on, or the end of the page. */
function nextTag(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at !== -1 && !/[a-z/!]/i.test(html.charAt(at + 1))) at = html.indexOf('<', at + 1);
  return at === -1 ? html.length : at;
}

/** The place after a tag or comment; a `>` in quotation marks does not end it. */
function endOfTag(html: string, tag: number): number {
  if (html.startsWith('<!--', tag)) return after(html, '-->', tag);
  let end = html.indexOf('>', tag);
  for (let quote = html.indexOf('"', tag); quote !== -1 && quote < end; quote = html.indexOf('"', quote + 1)) {
    quote = html.indexOf('"', quote + 1);
    if (quote === -1) return html.length;
    if (quote > end) end = html.indexOf('>', quote);
  }
  return end === -1 ? html.length : end + 1;
}

const after = (html: string, sign: string, from: number): number => {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + sign.length;
};

const tagName = /[a-z][\w-]*/iy;

/** The name of an element that stands at a place; empty for a comment. */
function nameAt(html: string, at: number): string {
  tagName.lastIndex = at;
  return tagName.exec(html)?.[0].toLowerCase() ?? '';
}

function languageIn(attributes = ''): string | undefined {
  return attributes.includes('lang') ? /\slang="?([a-z]+)/i.exec(attributes)?.[1]?.toLowerCase() : undefined;
}

function leastIn(name: string): number | undefined {
  if (cells.has(name)) return fewest.cell;
  return /^h[1-6]$/.test(name) ? fewest.heading : undefined;
}

const known = new Map<string, string>();

/** Text with soft hyphens in its long words. */
function broken(text: string, { lang, least }: Inside): string {
  const pattern = patterns[lang];
  const words = written.get(least);
  if (pattern === undefined || words === undefined || !mayHold(text, least)) return text;
  return text.replace(words, (word) => {
    const key = `${lang} ${word}`;
    const parts = known.get(key) ?? parted(pattern.hyphenateSync(word, { hyphenChar: seam }).split(seam));
    known.set(key, parts);
    return parts;
  });
}

/** Stands in no word. */
const seam = '\0';

/** Fewest letters between two breaks, and behind the last: a page need not carry a break at every syllable. */
const fewestBetween = 4;

function parted([first = '', ...syllables]: readonly string[]): string {
  const parts = [first];
  for (const syllable of syllables) {
    const last = parts.at(-1) ?? '';
    if (last.length < fewestBetween) parts[parts.length - 1] = last + syllable;
    else parts.push(syllable);
  }
  const end = parts.at(-1) ?? '';
  if (parts.length > 1 && end.length < fewestBetween) parts.splice(-2, 2, (parts.at(-2) ?? '') + end);
  return parts.join(softHyphen);
}

/** The last sign of ASCII before its letters: spaces, digits and most signs stand before it. */
const beforeLetters = 0x40;

/** Whether so many signs that may be letters stand in a row: each look at the end of where a row could be tells how far the next one is. */
function mayHold(text: string, least: number): boolean {
  for (let from = 0; from + least <= text.length;) {
    let at = from + least - 1;
    while (at >= from && text.charCodeAt(at) > beforeLetters) at -= 1;
    if (at < from) return true;
    from = at + 1;
  }
  return false;
}
