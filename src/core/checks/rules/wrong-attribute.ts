import { isKebab } from '../../model/fields.ts';
import { components } from '../../body/passage.ts';
import { idForm } from '../id-words.ts';
import { idMeant } from '../../body/slug.ts';
import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';
import { mend, onlyMeant } from '../suggestions/certain-fix.ts';
import { suggestWord } from '../suggestions/nearest.ts';

const example = (shows: string) => `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@klaster-2016]

  <Shows ${shows}>
    Het plan was van iedereen, want iedereen schreef eraan mee.
  </Shows>
</Passage>
`;

/** What an original says in every `<Shows>`. */
const settled = {
  how: {
    nl: 'Schrijf hoe de passage zich tot het begrip verhoudt: how="illustrates", "nuances" of "contradicts".',
    en: 'Write how the passage relates to the concept: how="illustrates", "nuances" or "contradicts".',
  },
  reading: {
    nl: 'Schrijf wie het zo leest: reading="source" als de bron het zelf zegt, reading="atlas" als wij het zeggen.',
    en: 'Write whose reading it is: reading="source" if the source says so itself, reading="atlas" if we do.',
  },
} as const;

/** Something inside the tag of a component that is unknown, missing or not one of the words there are. */
export const wrongAttribute: Rule = {
  code: 'wrong-attribute',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Bij een onderdeel klopt een kenmerk niet.', en: 'An attribute of a component is not right.' },
  explanation: {
    nl: 'Een <Passage> heeft een id, en als die veranderd is ook de oude bij formerIds. Een <Shows> heeft een concept, en zegt met how hoe de passage zich tot dat begrip verhoudt (illustrates, nuances of contradicts) en met reading wie dat zo leest: source als de bron het zelf zegt, atlas als wij het zeggen. In een vertaling staan how en reading er niet bij, want het origineel zegt het al. De waarde staat steeds tussen aanhalingstekens.',
    en: 'A <Passage> has an id, and if that changed also the old one under formerIds. A <Shows> has a concept, and says with how the passage relates to it (illustrates, nuances or contradicts) and with reading whose reading that is: source if the source says so itself, atlas if we do. A translation leaves how and reading out, since the original says so. The value always stands in quotes.',
  },
  bad: { body: example('concept="samen-richten" how="illustrate" reading="atlas"') },
  good: { body: example('concept="samen-richten" how="illustrates" reading="atlas"') },
  find: (library) => [
    ...findFaults(library, 'attribute', ({ component, name }) => {
      const known = components[component];
      return {
        message: { nl: `<${component}> kent geen ${name}.`, en: `<${component}> has no ${name}.` },
        repair: suggestWord(name, [...(known?.required ?? []), ...(known?.optional ?? [])]),
      };
    }),
    ...findFaults(library, 'attribute-twice', ({ component, name }) => ({
      message: { nl: `<${component}> heeft twee keer ${name}.`, en: `<${component}> has ${name} twice.` },
      repair: { nl: 'Haal één van de twee weg.', en: 'Remove one of the two.' },
    })),
    ...findFaults(library, 'attribute-missing', ({ component, name }) => ({
      message: {
        nl: `Bij <${component}> ontbreekt ${name}, of het is leeg.`,
        en: `<${component}> lacks ${name}, or it is empty.`,
      },
      repair: { nl: `Schrijf: <${component} ${name}="…">`, en: `Write: <${component} ${name}="…">` },
    })),
    ...findFaults(library, 'attribute-value', ({ name, value, allowed, range }, document) => ({
      message: { nl: `${name} kan niet "${value}" zijn.`, en: `${name} cannot be "${value}".` },
      repair: suggestWord(value, allowed),
      ...mend(document, range, value, onlyMeant(value, allowed)),
    })),
    ...library.documents.flatMap(({ translation, parts }) =>
      parts.flatMap((part) =>
        part.type !== 'shows' || translation
          ? []
          : part.without.map((name) => ({
              range: part.range,
              message: { nl: `Bij deze <Shows> ontbreekt ${name}.`, en: `This <Shows> lacks ${name}.` },
              repair: settled[name],
            })),
      ),
    ),
    ...library.documents.flatMap(({ passages }) =>
      passages
        .flatMap(({ id, formerIds, range }) => [id, ...formerIds].map((one) => ({ id: one, range })))
        .filter(({ id }) => !isKebab(id))
        .map(({ id, range }) => ({
          range,
          message: {
            nl: `"${id}" kan geen id zijn: ${idForm(id).nl}.`,
            en: `"${id}" cannot be an id: ${idForm(id).en}.`,
          },
          repair: { nl: `Schrijf: "${idMeant(id)}"`, en: `Write: "${idMeant(id)}"` },
        })),
    ),
  ],
};
