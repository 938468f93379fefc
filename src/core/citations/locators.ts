import type { Locale } from '../model/locale.ts';

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
  { nl: ['figuur'], en: ['figure'] },
  { nl: ['figuren'], en: ['figures'] },
  { nl: ['tabel'], en: ['table'] },
  { nl: ['tabellen'], en: ['tables'] },
  { nl: ['bijlage'], en: ['appendix'] },
  { nl: ['bijlagen'], en: ['appendices'] },
  { nl: ['noot'], en: ['note'] },
  { nl: ['noten'], en: ['notes'] },
  { nl: ['voetnoot'], en: ['footnote'] },
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
  { nl: ['en'], en: ['and'] },
  { nl: ['tot en met', 't/m'], en: ['to'] },
  { nl: ['e.v.'], en: ['ff.'] },
];

/** From every word of the other languages, in lower case, to the word of this one. */
function dictionary(locale: Locale, others: readonly Locale[]): ReadonlyMap<string, string> {
  const own = new Set(rows.flatMap((row) => row[locale]));
  const pairs = rows.flatMap((row) =>
    others.flatMap((other) => row[other].map((word) => [word, row[locale][0] ?? word] as const)),
  );
  return new Map(pairs.filter(([word]) => !own.has(word)));
}

const dictionaries: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  nl: dictionary('nl', ['en']),
  en: dictionary('en', ['nl']),
};

const word = "tot en met|\\p{L}[\\p{L}.'’/]*";
/** A word that says what a place is stands before a figure or a letter (3, IV, B), joins figures, or is all there is. */
const placed = new RegExp(
  `^(?:${word})$|(?<=\\d\\s+)(?:${word})|(?<![\\p{L}\\d.'’/])(?:${word})(?=\\s+(?:\\d|\\p{Lu}+(?!\\p{L})))`,
  'gu',
);

/**
 * A place in a source as an author wrote it ("hoofdstuk 3", "p. 680-684"), in the words of a language.
 * Words that are not known, and words that do not stand beside a figure, stay as they are. White space at the ends goes.
 */
export function locatorText(locator: string, locale: Locale): string {
  return locator.trim().replace(placed, (found) => {
    const known = dictionaries[locale].get(found.toLowerCase().replaceAll('’', "'"));
    if (known === undefined) return found;
    return /^\p{Ll}/u.test(found) ? known : known.charAt(0).toUpperCase() + known.slice(1);
  });
}
