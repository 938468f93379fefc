import type { Rule } from '../rule.ts';
import { isDraft } from '../draft.ts';
import { exampleCase } from '../example.ts';
import { isWhollyRead } from '../finding.ts';
import { isShownKnown, shownConcepts } from '../shown-concepts.ts';

const passage = `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@klaster-2016]

  <Shows concept="samen-doen" how="illustrates" reading="atlas">
    Schrijven was hier al werk dat op elkaar paste.
  </Shows>
</Passage>
`;
const concept =
  '---\nterm: samen doen\ndefinition: Met elkaar aan het werk gaan.\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n';

/** A concept that no passage of a case shows. */
export const conceptNotShown: Rule = {
  code: 'concept-not-shown',
  scope: 'library',
  severity: 'note',
  title: { nl: 'Geen enkele casus laat een begrip zien.', en: 'No case shows a concept.' },
  explanation: {
    nl: 'De pagina van een begrip verzamelt de passages die het laten zien. Bij dit begrip is die plek nog leeg. Dat is niet fout: de pagina zegt het eerlijk. Kent u een passage die erbij past, zet er dan een <Shows> in.',
    en: 'The page of a concept gathers the passages that show it. For this concept that place is still empty. That is not wrong: the page says so honestly. If you know a passage that fits, put a <Shows> in it.',
  },
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
      .filter((document) => isWhollyRead(document) && !isDraft(document))
      .map(({ id, locate }) => ({
        range: locate(['term'], 'value'),
        message: { nl: `Geen passage laat "${id}" zien.`, en: `No passage shows "${id}".` },
        repair: {
          nl: `Zet in een passage die erbij past: <Shows concept="${id}" how="illustrates" reading="atlas">…</Shows>`,
          en: `Put in a passage that fits: <Shows concept="${id}" how="illustrates" reading="atlas">…</Shows>`,
        },
      }));
  },
};
