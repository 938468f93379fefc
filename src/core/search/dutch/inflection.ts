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
const closes = new Set([...wordOfForm.keys()].filter(({ length }) => length >= closing.fewest).map(lastThree));

function lastThree(word: string): string {
  return word.slice(-3);
}

/** Endings that stand behind an apostrophe: "thema's", "zzp'ers", "A4'tje", "sms'en". */
const apostrophe = /^(.{2,})'(?:s|ers?|t?jes?|en|te|de|ten|den)$/;

/** In this order, once each: how an ending is taken off, after the letters that it can end in. What stays has at least the letters before the ending. */
const endings: readonly (readonly [string, RegExp, string])[] = [
  ['den', /^ge(.{3,}eer)d(?:e|en)?$/, '$1'],
  ['n', /^(.{3,})heden$/, '$1heid'],
  ['d', /^(.{5,})heid$/, '$1'],
  ['es', /^(.{3,}?)(?:[^aeiou]etje|[tp]je|je)s?$/, '$1'],
  ['ten', /^(.{3,})eer(?:t|de|den)$/, '$1eer'],
  ['s', /^(?=.{6})(.*(?:e[lrnm]|eur|oor|aar|or|on|[^aeiou]e|ee|[aou]|.{2}ie))s$/, '$1'],
  ['gn', /^(.{4,})ing(?:en)?$/, '$1'],
  ['n', /^(.*(?:ie|ee))en$/, '$1'],
  ['n', /^(.{2,}[^aeiou])en$/, '$1'],
  ['e', /^(.{2,}[^aeiou])e$/, '$1'],
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
  const [, owner] = written.includes("'") ? (apostrophe.exec(written) ?? []) : [];
  if (owner !== undefined) return dutchKey(owner);
  const plain = written.replaceAll("'", '');
  if (plain.length < 4) return plain;
  const mayClose = closes.has(lastThree(plain));
  for (let letters = Math.min(closing.most, plain.length - 3); mayClose && letters >= closing.fewest; letters -= 1) {
    const head = wordOfForm.get(plain.slice(-letters));
    if (head !== undefined) return plain.slice(0, -letters) + head;
  }
  let stem = plain;
  for (const [last, ending, rest] of endings) if (last.includes(stem.slice(-1))) stem = stem.replace(ending, rest);
  return stem
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([^aeiou])(a|e|o|u)\2([^aeiou])$/, '$1$2$3');
}
