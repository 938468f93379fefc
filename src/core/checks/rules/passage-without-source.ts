import type { Document } from '../../graph/document.ts';
import type { Rule } from '../rule.ts';
import { malformedCitations } from '../finding.ts';

const passage = (citation: string) => `In de zomer van 2009 begon het. [@klaster-2016]

<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar.${citation}
</Passage>
`;

/** A passage that cites nothing. */
export const passageWithoutSource: Rule = {
  code: 'passage-without-source',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een passage noemt geen bron.', en: 'A passage cites no source.' },
  explanation: {
    nl: 'Een passage wordt ook los getoond, op de pagina van het begrip. Een lezer moet daar kunnen zien waar het feit vandaan komt. Zet daarom in elke passage een bronverwijzing, ook als dezelfde bron erboven al staat.',
    en: 'A passage is also shown on its own, on the page of the concept. A reader must be able to see there where the fact comes from. So put a citation in each passage, even if the same source is cited above it.',
  },
  bad: { body: passage('') },
  good: { body: passage(' [@klaster-2016]') },
  find: ({ documents }) =>
    documents.flatMap((document) =>
      document.passages
        .filter(({ citations }, at) => citations === 0 && !mayCite(document, at))
        .map(({ id, range }) => ({
          range,
          message: { nl: `De passage "${id}" noemt geen bron.`, en: `The passage "${id}" cites no source.` },
          repair: {
            nl: 'Zet aan het eind van de alinea waar het feit staat: [@naam-van-de-bron]',
            en: 'Put at the end of the paragraph with the fact: [@id-of-the-source]',
          },
        })),
    ),
};

/** Whether a citation that could not be read stands between the beginning of a passage and that of the next. */
function mayCite(document: Document, at: number): boolean {
  const from = document.passages[at]?.range.line ?? Infinity;
  const to = document.passages[at + 1]?.range.line ?? Infinity;
  return malformedCitations(document).some(({ line }) => line >= from && line < to);
}
