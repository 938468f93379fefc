import { locales, type Locale } from '../model/locale.ts';

/**
 * What authors write before a place in a source, per language, one row for each form.
 * The first word of a row's list is what the other language is turned into; the rest are other spellings of it.
 */
const rows: readonly Readonly<Record<Locale, readonly string[]>>[] = [
  { nl: ['p.', 'blz.', 'bladzijde', 'bladzijden', 'pag.'], en: ['p.'] },
  { nl: ['pp.'], en: ['pp.'] },
  { nl: ['pagina'], en: ['page'] },
  { nl: ["pagina's"], en: ['pages'] },
  { nl: ['hoofdstuk'], en: ['chapter'] },
  { nl: ['hoofdstukken'], en: ['chapters'] },
  { nl: ['hfst.', 'hst.', 'hfdst.'], en: ['chap.', 'ch.'] },
  { nl: ['paragraaf'], en: ['section'] },
  { nl: ['paragrafen'], en: ['sections'] },
  { nl: ['par.'], en: ['sec.'] },
  { nl: ['alinea'], en: ['paragraph'] },
  { nl: ["alinea's"], en: ['paragraphs'] },
  { nl: ['deel'], en: ['part'] },
  { nl: ['delen'], en: ['parts'] },
  { nl: ['artikel'], en: ['article'] },
  { nl: ['artikelen'], en: ['articles'] },
  { nl: ['figuur', 'fig.'], en: ['figure', 'fig.'] },
  { nl: ['figuren'], en: ['figures'] },
  { nl: ['tabel', 'tab.'], en: ['table', 'tab.'] },
  { nl: ['tabellen'], en: ['tables'] },
  { nl: ['bijlage'], en: ['appendix'] },
  { nl: ['bijlagen'], en: ['appendices'] },
  { nl: ['noot'], en: ['note'] },
  { nl: ['noten'], en: ['notes'] },
  { nl: ['voetnoot'], en: ['footnote'] },
  { nl: ['lid'], en: ['subsection'] },
  { nl: ['leden'], en: ['subsections'] },
  { nl: ['bijl.'], en: ['app.'] },
  { nl: ['dl.'], en: ['pt.'] },
  { nl: ['nr.'], en: ['no.'] },
  { nl: ['nummer'], en: ['number'] },
  { nl: ['kader'], en: ['box'] },
  { nl: ['regel'], en: ['line'] },
  { nl: ['regels'], en: ['lines'] },
  { nl: ['dia'], en: ['slide'] },
  { nl: ["dia's"], en: ['slides'] },
  { nl: ['minuut'], en: ['minute'] },
  { nl: ['voorwoord'], en: ['preface'] },
  { nl: ['inleiding'], en: ['introduction'] },
  { nl: ['samenvatting'], en: ['summary'] },
  { nl: ['conclusie'], en: ['conclusion'] },
  { nl: ['vanaf'], en: ['from'] },
  { nl: ['en'], en: ['and'] },
  { nl: ['tot en met', 't/m'], en: ['to'] },
  { nl: ['e.v.'], en: ['ff.'] },
];

/** From every word of a language to the first word of its row in another. */
function dictionary(from: Locale, to: Locale): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => row[from].map((word) => [word, row[to][0] ?? word] as const)));
}

/** What is a word of a place: no figures, no single letter (bijlage B, 12a) and no Roman numeral. */
const word = /tot en met|t\/m|\p{L}[\p{L}.'’]+/giu;
const numeral = /^(?:[ivxlc]+|[IVXLC]+)\.?$/;

/** A place in a source in the words of a language, or, where these are not all known, as its author wrote it, with the language it is in. */
export interface Place {
  readonly words: string;
  /** The language of the words, when it is not the language that was asked for. */
  readonly language?: Locale;
}

/**
 * A place in a source as an author wrote it ("hoofdstuk 3", "p. 680-684"), for readers of a language. It is turned into that language whole, or not at all: then
 * it is taken to be in another one, unless some of its words are words of this language alone.
 */
export function placeIn(locator: string, locale: Locale): Place {
  const written = locator.trim();
  const found = (written.match(word) ?? []).filter((one) => !numeral.test(one)).map(key);
  const isIn = (language: Locale) => found.every((one) => isKnown(one, language));
  if (isIn(locale)) return { words: written };
  const other = locales.find((language) => language !== locale && isIn(language));
  if (other !== undefined) return { words: translated(written, dictionary(other, locale)) };
  const isOwn = found.some((one) => locales.every((language) => isKnown(one, language) === (language === locale)));
  const [elsewhere] = isOwn ? [] : locales.filter((language) => language !== locale);
  return { words: written, ...(elsewhere !== undefined && { language: elsewhere }) };
}

/** Whether a word says a place in a language. */
const isKnown = (one: string, language: Locale) => dictionary(language, language).has(one);

const key = (found: string) => found.toLowerCase().replaceAll('’', "'");

function translated(written: string, words: ReadonlyMap<string, string>): string {
  return written.replace(word, (found) => {
    const known = numeral.test(found) ? undefined : words.get(key(found));
    if (known === undefined) return found;
    return /^\p{Ll}/u.test(found) ? known : known.charAt(0).toUpperCase() + known.slice(1);
  });
}
