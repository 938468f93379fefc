import { components } from '../../body/passage.ts';
import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';
import { suggestWord } from '../suggestions/nearest.ts';

/** A component that is not in the closed set, or that stands where it cannot. */
export const unknownComponent: Rule = {
  code: 'unknown-component',
  scope: 'entry',
  severity: 'error',
  title: {
    nl: 'Een onderdeel bestaat niet of staat op de verkeerde plek.',
    en: 'A component does not exist or stands in the wrong place.',
  },
  explanation: {
    nl: 'In de tekst kunt u twee onderdelen gebruiken: <Passage> voor een stuk casus dat een begrip laat zien, en daarbinnen <Shows> voor welk begrip en waarom. Al het andere is gewone tekst met koppen, lijsten, tabellen en citaten. Hoofdletters tellen. <Shows> staat rechtstreeks in <Passage>, niet in een lijst of citaat.',
    en: 'The text may hold two components: <Passage> for a piece of a case that shows a concept, and inside it <Shows> for which concept and why. Everything else is ordinary text with headings, lists, tables and quotes. Capitals count. <Shows> stands directly in <Passage>, not in a list or quote.',
  },
  bad: {
    body: '<Passages id="voorbeeld-plan">\n  De partners schreven het plan met elkaar. [@klaster-2016]\n</Passages>\n',
  },
  good: {
    body: '<Passage id="voorbeeld-plan">\n  De partners schreven het plan met elkaar. [@klaster-2016]\n</Passage>\n',
  },
  find: (library) => [
    ...findFaults(library, 'component', ({ name }) => ({
      message: { nl: `Een onderdeel <${name}> bestaat niet.`, en: `There is no component <${name}>.` },
      repair: suggestWord(name, Object.keys(components)),
    })),
    ...findFaults(library, 'misplaced-component', ({ name, within }) => ({
      message: {
        nl: `<${name}> kan alleen rechtstreeks in <${within}> staan.`,
        en: `<${name}> can only stand directly in <${within}>.`,
      },
      repair: {
        nl: `Zet het in de <${within}> waar het bij hoort, op een eigen regel met een lege regel ervoor.`,
        en: `Put it in the <${within}> it belongs to, on a line of its own with an empty line before it.`,
      },
    })),
    ...library.documents.flatMap(({ kind, passages }) =>
      (kind === 'case' ? [] : passages).map(({ range }) => ({
        range,
        message: { nl: '<Passage> kan alleen in een casus staan.', en: '<Passage> can only stand in a case.' },
        repair: {
          nl: 'Haal <Passage …> en </Passage> weg, of zet dit stuk in de casus waar het over gaat.',
          en: 'Remove <Passage …> and </Passage>, or put this piece in the case it is about.',
        },
      })),
    ),
  ],
};
