import german from 'hyphen/de/index.js';
import english from 'hyphen/en-gb/index.js';
import dutch from 'hyphen/nl/index.js';

/** Where words of a language may be broken. A language that is not here has its words broken at no syllable. */
const patterns: Readonly<Record<string, typeof dutch>> = { de: german, en: english, nl: dutch };

/** Fewest letters of a word that may not fit: in a cell, in a heading on a phone, and in other text. */
const fewest = { cell: 12, heading: 15, text: 20 };
const cells = new Set(['th', 'td', 'dt', 'dd', 'figcaption']);

/** What a reader copies, finds, marks and has read aloud is free of the hyphen, since it stands in the stylesheet and not in the text. */
const softHyphen = '<i class="shy"></i>';

/** What holds no text to break, whole; else a tag, or text. */
const piece =
  /<(head|script|style|svg|select|textarea|pre|code|kbd)\b.*?<\/\1>|<!--.*?-->|<(\/?)([a-z][\w-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>|[^<]+/gis;
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

/** A page in which long words have soft hyphens at their syllables, by the language of the element that they stand in. */
export function withSoftHyphens(html: string): string {
  const within: Inside[] = [{ name: '', lang: '', least: fewest.text }];
  return html.replace(piece, (text: string, _: unknown, closes?: string, tag?: string, attributes?: string) => {
    const around = within.at(-1);
    if (around === undefined || text.startsWith('<!')) return text;
    if (tag === undefined) return text.startsWith('<') ? text : broken(text, around);
    const name = tag.toLowerCase();
    if (closes === '/') {
      const open = within.findLastIndex((one) => one.name === name);
      if (open > 0) within.length = open;
    } else if (!empty.has(name)) {
      const lang = languageIn(attributes) ?? around.lang;
      within.push({ name, lang, least: leastIn(name) ?? around.least });
    }
    return text;
  });
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
  if (pattern === undefined || words === undefined || text.length < least) return text;
  return text.replace(words, (word) => {
    const key = `${lang} ${word}`;
    const parts = known.get(key) ?? pattern.hyphenateSync(word, { hyphenChar: softHyphen });
    known.set(key, parts);
    return parts;
  });
}
