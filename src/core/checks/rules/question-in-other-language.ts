import { asksOf, askedConcept } from '../asks.ts';
import type { Rule } from '../rule.ts';

/** A question among those of one language that is asked in another. */
export const questionInOtherLanguage: Rule = {
  code: 'question-in-other-language',
  stage: 'entry',
  severity: 'warning',
  bad: askedConcept('[How do we learn from each other?]'),
  good: askedConcept('[Hoe leren wij van elkaar?]'),
  find: ({ documents }) =>
    documents.flatMap(asksOf).flatMap(({ language, text, range }) => {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      const count = (tag: string) => words.filter((word) => small[tag]?.has(word)).length;
      const other = Object.keys(small).find((tag) => tag !== language && count(tag) >= 2);
      if (small[language] === undefined || other === undefined || count(language) > 0) return [];
      return [
        {
          range,
          message: ({ rules }) => rules['question-in-other-language'].message(language),
          repair: ({ rules }) => rules['question-in-other-language'].repair(other),
        },
      ];
    }),
};

/** Small words that give a language away: what another of these languages has too is not among them. */
const small: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: new Set(
    'wie wat hoe waarom wanneer welke waar een het de en of van voor met bij uit naar niet geen zijn wordt kan je u mijn wij elkaar'.split(
      ' ',
    ),
  ),
  en: new Set(
    'who what how why when which where the and or from for with by out not no are does do can you your my our each one to it'.split(
      ' ',
    ),
  ),
  de: new Set('wer wie warum wann welche wo ein das die und oder von für mit bei aus nicht kein sind wird'.split(' ')),
};
