import type { Fault } from '../../body/fault.ts';
import type { Text } from '../../model/locale.ts';
import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';

type What = Extract<Fault, { type: 'in-passage' }>['what'];

const words: Readonly<Record<What, { readonly message: Text; readonly repair: Text }>> = {
  heading: {
    message: { nl: 'In een passage kan geen kop staan.', en: 'A passage cannot hold a heading.' },
    repair: {
      nl: 'Sluit de passage voor de kop, en begin erna een nieuwe.',
      en: 'Close the passage before the heading, and begin a new one after it.',
    },
  },
  footnote: {
    message: { nl: 'In een passage kan geen voetnoot staan.', en: 'A passage cannot hold a footnote.' },
    repair: {
      nl: 'Zet de opmerking in de zin zelf, of in een alinea buiten de passage.',
      en: 'Put the remark in the sentence itself, or in a paragraph outside the passage.',
    },
  },
  passage: {
    message: { nl: 'In een passage kan geen andere passage staan.', en: 'A passage cannot hold another passage.' },
    repair: { nl: 'Sluit eerst de vorige met </Passage>.', en: 'First close the previous one with </Passage>.' },
  },
  image: {
    message: { nl: 'In een passage kan geen afbeelding staan.', en: 'A passage cannot hold an image.' },
    repair: { nl: 'Zet de afbeelding voor of na de passage.', en: 'Put the image before or after the passage.' },
  },
};

/** A heading, footnote, image or passage inside a passage. */
export const notInPassage: Rule = {
  code: 'not-in-passage',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'In een passage staat iets wat daar niet kan.', en: 'A passage holds something that it cannot hold.' },
  explanation: {
    nl: 'Een passage wordt ook op de pagina van het begrip getoond, los van de rest van de casus. Daarom staan er alleen alinea’s, lijsten en citaten in. Koppen, voetnoten, afbeeldingen en andere passages verliezen daar hun betekenis.',
    en: 'A passage is also shown on the page of the concept, apart from the rest of the case. That is why it holds paragraphs, lists and quotes only. Headings, footnotes, images and other passages lose their meaning there.',
  },
  bad: {
    body: '<Passage id="voorbeeld-plan">\n  ## Het plan\n\n  De partners schreven het met elkaar. [@klaster-2016]\n</Passage>\n',
  },
  good: {
    body: '## Het plan\n\n<Passage id="voorbeeld-plan">\n  De partners schreven het met elkaar. [@klaster-2016]\n</Passage>\n',
  },
  find: (library) => findFaults(library, 'in-passage', ({ what }) => words[what]),
};
