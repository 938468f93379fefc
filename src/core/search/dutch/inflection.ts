import { plainLetters } from '../letters.ts';
import { dutchForms } from './forms.ts';

/** Every listed form with the word that it is a form of, without accents. */
const wordOfForm: ReadonlyMap<string, string> = new Map(
  dutchForms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...forms] = plainLetters(line).split(/\s+/);
      return [word, ...forms].map((form): [string, string] => [form, word]);
    }),
);

/** Letters of a listed form that may close a compound: "binnensteden" has the form of "steden". */
const closing = { fewest: 5, most: Math.max(...[...wordOfForm.keys()].map(({ length }) => length)) };

/** Endings that stand behind an apostrophe: "thema's", "zzp'ers", "A4'tje", "sms'en". */
const apostrophe = /^(.{2,})'(?:s|ers?|t?jes?|en|te|de|ten|den)$/;

/** In this order, once each: how an ending is taken off. What stays has at least the letters before the ending. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^ge(.{3,}eer)d(?:e|en)?$/, '$1'],
  [/^(.{3,})heden$/, '$1heid'],
  [/^(.{5,})heid$/, '$1'],
  [/^(.{3,}?)(?:[^aeiou]etje|[tp]je|je)s?$/, '$1'],
  [/^(.{3,})eer(?:t|de|den)$/, '$1eer'],
  [/^(?=.{6})(.*(?:e[lrnm]|eur|oor|aar|or|on|[^aeiou]e|ee|[aou]|.{2}ie))s$/, '$1'],
  [/^(.{4,})ing(?:en)?$/, '$1'],
  [/^(.*(?:ie|ee))en$/, '$1'],
  [/^(.{2,}[^aeiou])en$/, '$1'],
  [/^(.{2,}[^aeiou])e$/, '$1'],
];

/**
 * What the forms of one Dutch word have in common: `netwerken` and `netwerk`, `opgave` and `opgaven`, `huizen` and
 * `huis`, `nieuwe` and `nieuw`, `steden` and `stad`. It is no word to show: a text and a question are brought to the same key, and
 * then compared. Expects lower case; gives lower case without accents.
 */
export function dutchKey(word: string): string {
  const written = plainLetters(word);
  const listed = wordOfForm.get(written);
  if (listed !== undefined) return listed;
  const [, owner] = apostrophe.exec(written) ?? [];
  if (owner !== undefined) return dutchKey(owner);
  const plain = written.replaceAll("'", '');
  if (plain.length < 4) return plain;
  for (let letters = Math.min(closing.most, plain.length - 3); letters >= closing.fewest; letters -= 1) {
    const head = wordOfForm.get(plain.slice(-letters));
    if (head !== undefined) return plain.slice(0, -letters) + head;
  }
  let stem = plain;
  for (const [ending, rest] of endings) stem = stem.replace(ending, rest);
  return stem
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([^aeiou])(a|e|o|u)\2([^aeiou])$/, '$1$2$3');
}
