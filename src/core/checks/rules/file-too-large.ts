import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';

const concept = (body: string) => ({
  files: {
    'concepts/samen-leren.mdx': `---\nterm: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\n${body} [@klaster-2016]\n`,
  },
});

/** A file that is longer than anyone reads. */
export const fileTooLarge: Rule = {
  code: 'file-too-large',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een bestand is te groot.', en: 'A file is too large.' },
  explanation: {
    nl: 'Een bestand met inhoud mag hoogstens een miljoen tekens hebben. Dat is dertig keer zo veel als een lange casus. Is het meer, dan staat er bijna altijd iets in wat geen tekst is, zoals een afbeelding of een uitvoer van een programma. Zo’n bestand wordt niet gelezen.',
    en: 'A file of content may have a million characters at most. That is thirty times as much as a long case. If it is more, there is nearly always something in it that is not text, such as an image or the output of a program. Such a file is not read.',
  },
  bad: concept('Meer hierover. '.repeat(70_000)),
  good: concept('Meer hierover.'),
  find: (library) =>
    findFaults(library, 'too-large', ({ size, largest }) => ({
      message: {
        nl: `Dit bestand heeft ${size} tekens; wij lezen er hoogstens ${largest}. Het is niet gelezen.`,
        en: `This file has ${size} characters; we read ${largest} at most. It has not been read.`,
      },
      repair: {
        nl: 'Haal eruit wat geen tekst is, of verdeel de tekst over meer bestanden.',
        en: 'Take out what is not text, or divide the text over more files.',
      },
    })),
};
