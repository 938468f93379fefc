import type { Document } from '../../graph/document.ts';
import { abbreviationPattern, abbreviationsIn } from '../../model/word.ts';
import { textsIn, valueAt } from '../fields.ts';
import type { Library, Rule } from '../rule.ts';
import { seenMatches } from '../seen-lines.ts';

/** An abbreviation that a case uses without saying what it stands for, and that no word of the field or organisation explains. */
export const abbreviationUnexplained: Rule = {
  code: 'abbreviation-unexplained',
  stage: 'library',
  severity: 'warning',
  bad: { body: 'De RMC hield de cijfers bij. [@jansens-2016]\n' },
  good: {
    body: 'De Regionale Meld- en Coördinatiefunctie (RMC) hield de cijfers bij. De RMC deed dat jaren. [@jansens-2016]\n',
  },
  find: (library) => {
    const known = explained(library);
    return library.documents
      .filter(({ kind }) => kind === 'case')
      .flatMap((document) =>
        firstUses(document)
          .filter(({ words }) => words.split('-').some((part) => !known.has(part)))
          .map(({ words, range }) => ({
            range,
            message: ({ rules }) => rules['abbreviation-unexplained'].message(words),
            repair: ({ rules }) => rules['abbreviation-unexplained'].repair(words),
          })),
      );
  },
};

/** Abbreviations that need no explaining. */
const commonplace = 'CO2 GP GPs EU VN UN VS US UK TV ICT IT PDF BV NV OV WC'.split(' ');

/** The parts of the abbreviations that have a page to say what they are. */
function explained({ documents }: Library): ReadonlySet<string> {
  const names = documents
    .filter(({ kind }) => kind === 'word' || kind === 'organisation')
    .flatMap(({ raw }) => ['name', 'abbreviation', 'forms'].flatMap((field) => textsIn(valueAt(raw, [field]))));
  return new Set([
    ...commonplace,
    ...names.flatMap(({ text }) => abbreviationsIn(text)).flatMap((one) => one.split('-')),
  ]);
}

/** A link, a citation, an address or a tag, of which the words are no words of the text, or an abbreviation. */
const seen = new RegExp(String.raw`\[\[[^\]]*\]\]|\[@[^\]]*\]|\]\([^)]*\)|<[^>]*>|(${abbreviationPattern})`, 'gu');

/** Words in capitals that stand in a row are written so to be seen: on a banner, or in a title. */
const capitalsBefore = /(?<!\p{L})\p{Lu}{2,} $/u;
const longestWord = 40;
const capitalsAfter = /^ \p{Lu}{2,}(?!\p{L})/u;

/** Where a case first uses each abbreviation, unless it says there what it is short for: in brackets behind it, or by standing in brackets itself. */
function firstUses(document: Document) {
  const used = new Set<string>();
  return seenMatches(document, seen).flatMap(({ match, range }) => {
    const { 0: found, 1: words, index, input } = match;
    if (words === undefined) {
      for (const one of abbreviationsIn(found)) used.add(one);
      return [];
    }
    const after = input.slice(index + words.length);
    if (
      used.has(words) ||
      capitalsBefore.test(input.slice(Math.max(0, index - longestWord), index)) ||
      capitalsAfter.test(after)
    )
      return [];
    used.add(words);
    const before = input.charAt(index - 1);
    return (before === '(' && after.startsWith(')')) || after.startsWith(' (') ? [] : [{ words, range }];
  });
}
