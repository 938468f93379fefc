import type { Rule } from '../rule.ts';
import { isDraft } from '../draft.ts';
import { valueAt } from '../fields.ts';
import { isShownKnown, shownConcepts } from '../shown-concepts.ts';

const concept = (term: string, definition: string) =>
  `---\nterm: ${term}\ndefinition: ${definition}\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n`;
const lens = (second: string) => ({
  files: {
    'concepts/samen-doen.mdx': concept('samen doen', 'Met elkaar aan het werk gaan.'),
    'concepts/samen-vieren.mdx': concept('samen vieren', 'Met elkaar stilstaan bij wat gelukt is.'),
    'lenses/twee-functies.mdx': `---\ntitle: Twee functies\nquestion: Wat deden zij samen?\nfigure: row\nconcepts:\n  - { concept: samen-doen, prompt: Wat deden zij? }\n  - { concept: ${second}, prompt: Wat gebeurde er nog meer? }\n---\nMeer hierover. [@klaster-2016]\n`,
  },
});

/** A lens under which no case lights up. */
export const lensNotShown: Rule = {
  code: 'lens-not-shown',
  scope: 'library',
  severity: 'warning',
  title: {
    nl: 'Geen enkele casus laat iets zien van een lens.',
    en: 'No case shows anything of a lens.',
  },
  explanation: {
    nl: 'Met een lens leest u een casus: de passages die bij haar begrippen horen, lichten op. Bij deze lens gebeurt dat in geen enkele casus. Dat een enkel begrip leeg blijft, is gewoon; dat alles leeg blijft, maakt de lens onbruikbaar.',
    en: 'Through a lens you read a case: the passages that belong to its concepts light up. With this lens that happens in no case at all. That one concept stays empty is normal; that all stay empty makes the lens of no use.',
  },
  bad: lens('samen-vieren'),
  good: lens('samen-leren'),
  find: (library) => {
    if (!isShownKnown(library)) return [];
    const shown = shownConcepts(library);
    return library.documents.flatMap((document) => {
      const items = document.kind === 'lens' && !document.translation ? valueAt(document.raw, ['concepts']) : undefined;
      if (!Array.isArray(items) || items.length === 0 || isDraft(document)) return [];
      const concepts = items.map((item: unknown) => valueAt(item, ['concept']));
      if (concepts.some((concept) => typeof concept !== 'string' || shown.has(concept))) return [];
      return [
        {
          range: document.locate(['concepts'], 'key'),
          message: {
            nl: 'Geen enkele casus laat een van deze begrippen zien.',
            en: 'No case shows any of these concepts.',
          },
          repair: {
            nl: 'Zet in een casus een <Shows> bij een van deze begrippen, of kies begrippen die al te zien zijn.',
            en: 'Put a <Shows> for one of these concepts in a case, or choose concepts that are shown already.',
          },
        },
      ];
    });
  },
};
