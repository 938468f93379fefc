import type { Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { exampleCase } from '../example.ts';
import { isWhollyRead } from '../issues.ts';
import { isShownKnown, shownConcepts } from '../shown-concepts.ts';

const passage = `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@jansens-2016]

  <Shows concept="samen-doen" how="illustrates" reading="atlas">
    Schrijven was hier al werk dat op elkaar paste.
  </Shows>
</Passage>
`;
const concept =
  '---\nterm: samen doen\ndefinition: Met elkaar aan het werk gaan.\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n';

/** A concept that no passage of a case shows. */
export const conceptNotShown: Rule = {
  code: 'concept-not-shown',
  stage: 'library',
  severity: 'note',
  bad: { files: { 'concepts/samen-doen.mdx': concept } },
  good: {
    files: {
      'concepts/samen-doen.mdx': concept,
      'cases/tweede.mdx': exampleCase('title: Een tweede plan', passage),
    },
  },
  find: (library) => {
    if (!isShownKnown(library)) return [];
    const shown = shownConcepts(library);
    return library.documents
      .filter(({ kind, translation, id }) => kind === 'concept' && !translation && !shown.has(id))
      .filter((document) => isWhollyRead(document) && !mayBeDraft(document))
      .map(({ id, locate }) => ({
        range: locate(['term'], 'value'),
        message: ({ rules }) => rules['concept-not-shown'].message(id),
        repair: ({ rules }) => rules['concept-not-shown'].repair(id),
      }));
  },
};
