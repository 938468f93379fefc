import { asksOf, askedConcept } from '../asks.ts';
import type { Rule } from '../rule.ts';
import { smallWords } from '../small-words.ts';

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
      const count = (tag: string) => words.filter((word) => smallWords.get(tag)?.has(word)).length;
      const other = [...smallWords.keys()].find((tag) => tag !== language && count(tag) >= 2);
      if (!smallWords.has(language) || other === undefined || count(language) > 0) return [];
      return [
        {
          range,
          message: ({ rules }) => rules['question-in-other-language'].message(language),
          repair: ({ rules }) => rules['question-in-other-language'].repair(other),
        },
      ];
    }),
};
