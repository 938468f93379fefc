import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';

/** A file that does not begin with a block of fields between two lines of three hyphens. */
export const frontMatterMissing: Rule = {
  code: 'front-matter-missing',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'De kop van het bestand ontbreekt.', en: 'The front matter of the file is missing.' },
  explanation: {
    nl: 'Een casus, begrip of lens begint met een kop: een regel met drie streepjes (---), dan de velden zoals title en summary, dan weer een regel met drie streepjes. Daaronder begint de tekst. Is de eerste regel iets anders, al is het een lege regel, of is de kop niet gesloten, dan is niets in het bestand na te kijken.',
    en: 'A case, concept or lens begins with front matter: a line of three hyphens (---), then the fields such as title and summary, then another line of three hyphens. The text begins below. If the first line is anything else, even an empty line, or the front matter is not closed, nothing in the file can be checked.',
  },
  bad: {
    files: {
      'concepts/samen-leren.mdx':
        'term: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n',
    },
  },
  good: {
    files: {
      'concepts/samen-leren.mdx':
        '---\nterm: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n',
    },
  },
  find: (library) =>
    findFaults(library, 'front-matter-missing', (_fault, { text }) => {
      const opened = /^---[ \t]*$/m.exec(text)?.index === 0;
      return opened
        ? {
            message: {
              nl: 'De kop van dit bestand is niet gesloten. Het bestand is verder niet nagekeken.',
              en: 'The front matter of this file is not closed. The file has not been checked further.',
            },
            repair: {
              nl: 'Zet na het laatste veld een regel met alleen drie streepjes: ---',
              en: 'Put a line with three hyphens only after the last field: ---',
            },
          }
        : {
            message: {
              nl: 'Dit bestand begint niet met een kop. Het bestand is verder niet nagekeken.',
              en: 'This file does not begin with front matter. The file has not been checked further.',
            },
            repair: {
              nl: 'Begin op de eerste regel met drie streepjes (---), zet daaronder de velden, zoals title en summary, en sluit af met weer een regel ---. Daaronder komt de tekst.',
              en: 'Begin on the first line with three hyphens (---), put the fields below it, such as title and summary, and close with another line ---. The text comes below that.',
            },
          };
    }),
};
