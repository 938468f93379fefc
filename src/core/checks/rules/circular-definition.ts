import type { Rule } from '../rule.ts';
import { isPlaceholder } from '../draft.ts';
import { textsIn, valueAt } from '../fields.ts';

const concept = (definition: string) => ({
  files: {
    'concepts/kennis-delen.mdx': `---\nterm: kennis delen\ndefinition: ${definition}\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n`,
  },
});

/** A definition that says the term again and nothing else. */
export const circularDefinition: Rule = {
  code: 'circular-definition',
  stage: 'entry',
  severity: 'warning',
  bad: concept('Het kennis delen.'),
  good: concept('Met elkaar ontdekken hoe iets in elkaar zit.'),
  find: ({ documents }) =>
    documents.flatMap(({ kind, raw, locate }) => {
      const definition = kind === 'concept' ? valueAt(raw, ['definition']) : undefined;
      const term = valueAt(raw, ['term']);
      if (typeof definition !== 'string' || typeof term !== 'string' || isPlaceholder(definition)) return [];
      const own = [term, ...textsIn(valueAt(raw, ['aliases'])).map(({ text }) => text)].flatMap(wordsOf);
      const words = wordsOf(definition);
      const isOwn = (word: string) => own.some((one) => isSameWord(one, word));
      const others = words.filter((word) => !small.has(word) && !isOwn(word));
      if (others.length > 0 || !words.some(isOwn)) return [];
      return [
        {
          range: locate(['definition'], 'value'),
          message: ({ rules }) => rules['circular-definition'].message(term),
          repair: ({ rules }) => rules['circular-definition'].repair,
        },
      ];
    }),
};

/** Words that add nothing to a definition. */
const small = new Set(
  `de het een dit dat die is zijn wordt worden was van voor met in op aan om te bij door en of als er wat waarin waarbij wanneer men iets
  vorm manier wijze proces soort begrip term
  the a an this that it is are be being of for with in on at to by and or as when where what which one something
  form way process kind sort concept`.split(/\s+/),
);

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two words are forms of one: they begin alike, and differ in an ending only. */
function isSameWord(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  const stem = Math.max(3, least - 2);
  return (
    one === other ||
    (least >= 3 && Math.abs(one.length - other.length) <= 3 && one.slice(0, stem) === other.slice(0, stem))
  );
}
