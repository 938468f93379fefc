import { headingsOf } from '../../body/anchors.ts';
import type { Rule } from '../rule.ts';
import { headingRanges } from '../heading-ranges.ts';

/** A heading that is more than one level deeper than the one above it. */
export const headingJump: Rule = {
  code: 'heading-jump',
  scope: 'entry',
  severity: 'warning',
  title: { nl: 'Een kop slaat een niveau over.', en: 'A heading skips a level.' },
  explanation: {
    nl: 'De titel van de pagina is niveau 1; koppen in de tekst beginnen met ## en worden per stap één # dieper. Wie met een schermlezer leest, springt van kop naar kop, en denkt bij een overgeslagen niveau dat er iets ontbreekt.',
    en: 'The title of the page is level 1; headings in the text begin with ## and become one # deeper per step. People who read with a screen reader jump from heading to heading, and a skipped level makes them think that something is missing.',
  },
  bad: {
    body: '## Wat er gebeurde\n\nHet begon in de zomer. [@klaster-2016]\n\n#### Later\n\nHet ging door. [@klaster-2016]\n',
  },
  good: {
    body: '## Wat er gebeurde\n\nHet begon in de zomer. [@klaster-2016]\n\n### Later\n\nHet ging door. [@klaster-2016]\n',
  },
  find: ({ documents }) =>
    documents.flatMap((document) => {
      if (document.translation) return [];
      const ranges = headingRanges(document);
      const headings = headingsOf(document.body);
      return headings.flatMap(({ depth, text }, at) => {
        const above = headings[at - 1]?.depth ?? 1;
        const range = ranges[at];
        if (depth <= above + 1 || range === undefined) return [];
        const right = '#'.repeat(above + 1);
        return [
          {
            range,
            message: {
              nl: `Deze kop springt van niveau ${above} naar ${depth}.`,
              en: `This heading jumps from level ${above} to ${depth}.`,
            },
            repair: { nl: `Schrijf: ${right} ${text}`, en: `Write: ${right} ${text}` },
          },
        ];
      });
    }),
};
