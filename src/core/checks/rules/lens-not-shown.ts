import type { Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { valueAt } from '../fields.ts';
import { isShownKnown, shownConcepts } from '../shown-concepts.ts';

const concept = (term: string, definition: string) =>
  `---\nterm: ${term}\ndefinition: ${definition}\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n`;
const lens = (second: string) => ({
  files: {
    'concepts/samen-doen.mdx': concept('samen doen', 'Met elkaar aan het werk gaan.'),
    'concepts/samen-vieren.mdx': concept('samen vieren', 'Met elkaar stilstaan bij wat gelukt is.'),
    'lenses/twee-functies.mdx': `---\ntitle: Twee functies\nquestion: Wat deden zij samen?\nfigure: row\nconcepts:\n  - { concept: samen-doen, prompt: Wat deden zij? }\n  - { concept: ${second}, prompt: Wat gebeurde er nog meer? }\n---\nMeer hierover. [@jansens-2016]\n`,
  },
});

/** A lens under which no case lights up. */
export const lensNotShown: Rule = {
  code: 'lens-not-shown',
  stage: 'library',
  severity: 'warning',
  bad: lens('samen-vieren'),
  good: lens('kennis-delen'),
  find: (library) => {
    if (!isShownKnown(library)) return [];
    const shown = shownConcepts(library);
    return library.documents.flatMap((document) => {
      const items = document.kind === 'lens' && !document.translation ? valueAt(document.raw, ['concepts']) : undefined;
      if (!Array.isArray(items) || items.length === 0 || mayBeDraft(document)) return [];
      const concepts = items.map((item: unknown) => valueAt(item, ['concept']));
      if (concepts.some((concept) => typeof concept !== 'string' || shown.has(concept))) return [];
      return [
        {
          range: document.locate(['concepts'], 'key'),
          message: ({ rules }) => rules['lens-not-shown'].message,
          repair: ({ rules }) => rules['lens-not-shown'].repair,
        },
      ];
    });
  },
};
