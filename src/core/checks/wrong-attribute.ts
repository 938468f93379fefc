import { isKebab } from '../model/fields.ts';
import { components } from '../body/passage.ts';
import { slugOf } from '../body/slug.ts';
import type { Check } from './check.ts';
import { findFaults } from './finding.ts';
import { suggestWord } from './suggestion.ts';

const example = (shows: string) => `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@klaster-2016]

  <Shows ${shows}>
    Het plan was van iedereen, want iedereen schreef eraan mee.
  </Shows>
</Passage>
`;

/** Something inside the tag of a component that is unknown, missing or not one of the words there are. */
export const wrongAttribute: Check = {
  code: 'wrong-attribute',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Bij een onderdeel klopt een kenmerk niet.', en: 'An attribute of a component is not right.' },
  explanation: {
    nl: 'Een <Passage> heeft een id. Een <Shows> heeft een concept, en zegt met how hoe de passage zich tot dat begrip verhoudt (illustrates, nuances of contradicts) en met reading wie dat zo leest: source als de bron het zelf zegt, atlas als wij het zeggen. De waarde staat steeds tussen aanhalingstekens.',
    en: 'A <Passage> has an id. A <Shows> has a concept, and says with how the passage relates to it (illustrates, nuances or contradicts) and with reading whose reading that is: source if the source says so itself, atlas if we do. The value always stands in quotes.',
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
    ...findFaults(library, 'attribute-missing', ({ component, name }) => ({
      message: {
        nl: `Bij <${component}> ontbreekt ${name}, of het is leeg.`,
        en: `<${component}> lacks ${name}, or it is empty.`,
      },
      repair: { nl: `Schrijf: <${component} ${name}="…">`, en: `Write: <${component} ${name}="…">` },
    })),
    ...findFaults(library, 'attribute-value', ({ name, value, allowed }) => ({
      message: { nl: `${name} kan niet "${value}" zijn.`, en: `${name} cannot be "${value}".` },
      repair: suggestWord(value, allowed),
    })),
    ...library.documents.flatMap(({ passages }) =>
      passages
        .filter(({ id }) => !isKebab(id))
        .map(({ id, place }) => ({
          place,
          message: {
            nl: `"${id}" kan geen id zijn: alleen kleine letters, cijfers en streepjes.`,
            en: `"${id}" cannot be an id: only lower-case letters, figures and hyphens.`,
          },
          repair: { nl: `Schrijf: id="${slugOf(id)}"`, en: `Write: id="${slugOf(id)}"` },
        })),
    ),
  ],
};
