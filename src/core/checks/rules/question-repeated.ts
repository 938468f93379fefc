import { nameOf } from '../../diagnostics/range.ts';
import { asksOf, askedConcept } from '../asks.ts';
import type { Finding, Rule } from '../rule.ts';

/** A question that two entries say they answer: search cannot know which of them does. */
export const questionRepeated: Rule = {
  code: 'question-repeated',
  stage: 'library',
  severity: 'warning',
  bad: askedConcept('[Hoe leer je van elkaar?, hoe leer je van elkaar?]'),
  good: askedConcept('[Hoe leer je van elkaar?, Waarom is leren moeilijk?]'),
  find: ({ documents }) => {
    const same = Map.groupBy(documents.flatMap(asksOf), ({ language, text }) => `${language} ${text.toLowerCase()}`);
    return [...same.values()].flatMap(([first, ...others]) =>
      others.flatMap(({ range }): Finding[] =>
        first === undefined
          ? []
          : [
              {
                range,
                message: ({ rules }) => rules['question-repeated'].message(nameOf(first.range)),
                repair: ({ rules }) => rules['question-repeated'].repair,
              },
            ],
      ),
    );
  },
};
