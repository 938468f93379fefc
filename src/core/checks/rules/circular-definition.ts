import type { Rule } from '../rule.ts';
import { isPlaceholder } from '../draft.ts';
import { textsIn, valueAt } from '../fields.ts';

const concept = (definition: string) => ({
  files: {
    'concepts/samen-leren.mdx': `---\nterm: samen leren\ndefinition: ${definition}\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n`,
  },
});

/** A definition that says the term again and nothing else. */
export const circularDefinition: Rule = {
  code: 'circular-definition',
  scope: 'entry',
  severity: 'warning',
  title: {
    nl: 'Een definitie gebruikt alleen de term zelf.',
    en: 'A definition uses only the term itself.',
  },
  explanation: {
    nl: 'De definitie is de zin in de woordenlijst: wie het begrip niet kent, moet er iets mee kunnen. Zegt zij alleen de term nog eens, dan is dat niet zo. Schrijf één zin die u hardop kunt zeggen, met andere woorden dan de term.',
    en: 'The definition is the sentence in the glossary: it must help someone who does not know the concept. If it only says the term once more, it does not. Write one sentence that can be said aloud, in other words than the term.',
  },
  bad: concept('Het samen leren.'),
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
          message: {
            nl: `Deze definitie zegt alleen "${term}" nog eens.`,
            en: `This definition only says "${term}" once more.`,
          },
          repair: {
            nl: 'Schrijf in andere woorden wat het is.',
            en: 'Write in other words what it is.',
          },
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
