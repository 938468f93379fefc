import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';

const text = 'De gemeente koos in 2023 voor een warmtenet. [@klaster-2016]\n';

/** A line of hyphens right under a paragraph, which makes a heading of all of it. */
export const underlinedText: Rule = {
  code: 'underlined-text',
  scope: 'entry',
  severity: 'error',
  title: {
    nl: 'Een streep onder een alinea maakt haar een kop.',
    en: 'A line under a paragraph makes it a heading.',
  },
  explanation: {
    nl: 'Staat er vlak onder een alinea een regel met streepjes (---), dan wordt die hele alinea een kop. Een streep tussen twee alinea’s heeft een lege regel ervoor nodig. Een kop begint met hekjes: ## Het plan.',
    en: 'With a line of hyphens (---) right under it, a whole paragraph becomes a heading. A line between two paragraphs needs an empty line before it. A heading begins with number signs: ## The plan.',
  },
  bad: { body: `${text}---\n` },
  good: { body: `${text}\n---\n` },
  find: (library) =>
    findFaults(library, 'underlined', () => ({
      message: {
        nl: 'Deze regel maakt een kop van de hele alinea erboven.',
        en: 'This line makes a heading of the whole paragraph above it.',
      },
      repair: {
        nl: 'Zet er een lege regel voor als u een streep bedoelt. Bedoelt u een kop, haal deze regel dan weg en begin de kop met: ##',
        en: 'Put an empty line before it if you mean a line. If you mean a heading, remove this line and begin the heading with: ##',
      },
    })),
};
