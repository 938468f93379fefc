import { headingsOf } from '../../body/anchors.ts';
import type { Rule } from '../rule.ts';
import { headingRanges } from '../heading-ranges.ts';

/** A heading without words. */
export const emptyHeading: Rule = {
  code: 'empty-heading',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een kop heeft geen woorden.', en: 'A heading has no words.' },
  explanation: {
    nl: 'Een regel die met ## begint is een kop, ook als er niets achter staat. Op de pagina is zij dan een gat, en een schermlezer leest een kop zonder naam voor. Een bronverwijzing alleen is ook geen kop: zet die in de alinea eronder.',
    en: 'A line that begins with ## is a heading, even if nothing follows. On the page it is a gap, and a screen reader announces a heading without a name. A citation alone is no heading either: put it in the paragraph below.',
  },
  bad: { body: '##\n\nHet begon in de zomer. [@klaster-2016]\n' },
  good: { body: '## Het begin\n\nHet begon in de zomer. [@klaster-2016]\n' },
  find: ({ documents }) =>
    documents.flatMap((document) => {
      const ranges = headingRanges(document);
      return headingsOf(document.body).flatMap(({ text }, at) => {
        const range = ranges[at];
        if (/[\p{L}\p{N}]/u.test(text) || range === undefined) return [];
        return [
          {
            range,
            message: { nl: 'Deze kop heeft geen woorden.', en: 'This heading has no words.' },
            repair: {
              nl: 'Zet er woorden achter, of haal de regel weg.',
              en: 'Put words after it, or remove the line.',
            },
          },
        ];
      });
    }),
};
