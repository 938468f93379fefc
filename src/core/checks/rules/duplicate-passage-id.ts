import { headingsOf } from '../../body/anchors.ts';
import type { Document } from '../../graph/document.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { lineOf } from '../finding.ts';
import { headingRanges } from '../heading-ranges.ts';

const passage = (id: string, text: string) => `<Passage id="${id}">\n  ${text} [@klaster-2016]\n</Passage>\n`;

/** A passage whose id is that of another passage or of a heading in the same text. */
export const duplicatePassageId: Rule = {
  code: 'duplicate-passage-id',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een passage heeft een id die al gebruikt is.', en: 'A passage has an id that is taken.' },
  explanation: {
    nl: 'De id van een passage is de plek op de pagina waar een link naartoe springt. Elke passage heeft er daarom een van zichzelf, en die mag ook niet gelijk zijn aan een kop, geschreven zoals in het adres: de kop "Wat er gebeurde" is wat-er-gebeurde. Begin de id met een kort woord voor de casus.',
    en: 'The id of a passage is the spot on the page that a link jumps to. So each passage has one of its own, and it may not equal a heading either, written as in the address: the heading "Wat er gebeurde" is wat-er-gebeurde. Begin the id with a short word for the case.',
  },
  bad: {
    body: `${passage('voorbeeld-plan', 'De partners schreven het plan.')}\n${passage('voorbeeld-plan', 'Daarna ging ieder aan het werk.')}`,
  },
  good: {
    body: `${passage('voorbeeld-plan', 'De partners schreven het plan.')}\n${passage('voorbeeld-werk', 'Daarna ging ieder aan het werk.')}`,
  },
  find: ({ documents }) =>
    documents.flatMap((document) => [...doubles(document), ...(document.translation ? [] : sameAsHeading(document))]),
};

/** Ids that passages have or had, where another has the same; those of now come first. */
function doubles({ passages }: Document): Finding[] {
  const former = passages.flatMap(({ formerIds, range }) => formerIds.map((id) => ({ id, range })));
  const same = Map.groupBy([...passages, ...former], ({ id }) => id.toLowerCase());
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map(({ id, range }) => {
      const where = lineOf(first?.range ?? range);
      return {
        range,
        message: {
          nl: `De id "${id}" is al van een andere passage, op ${where.nl}.`,
          en: `The id "${id}" belongs to another passage, on ${where.en}.`,
        },
        repair: { nl: 'Geef een van de twee een andere id.', en: 'Give one of the two another id.' },
      };
    }),
  );
}

function sameAsHeading(document: Document): Finding[] {
  const ranges = headingRanges(document);
  const headings = new Map(headingsOf(document.body).map(({ slug, text }, at) => [slug, { text, range: ranges[at] }]));
  return document.passages.flatMap(({ id, range }) => {
    const heading = headings.get(id);
    if (heading === undefined) return [];
    const where = lineOf(heading.range ?? range);
    return [
      {
        range,
        message: {
          nl: `De id "${id}" is al die van de kop "${heading.text}", op ${where.nl}.`,
          en: `The id "${id}" is that of the heading "${heading.text}", on ${where.en}.`,
        },
        repair: { nl: 'Geef de passage een andere id.', en: 'Give the passage another id.' },
      },
    ];
  });
}
