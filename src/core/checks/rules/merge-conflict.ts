import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';

const concept = (definition: string) => ({
  files: {
    'concepts/samen-leren.mdx': `---\nterm: samen leren\n${definition}\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n`,
  },
});

/** Two versions of the same lines, left side by side by Git. */
export const mergeConflict: Rule = {
  code: 'merge-conflict',
  scope: 'entry',
  severity: 'error',
  title: {
    nl: 'In een bestand staan twee versies door elkaar.',
    en: 'A file holds two versions of the same lines.',
  },
  explanation: {
    nl: 'Twee mensen veranderden dezelfde regels. Git zet dan beide versies onder elkaar: de ene tussen <<<<<<< en =======, de andere tussen ======= en >>>>>>>. Kies welke regels blijven, of maak er samen één van, en haal daarna de drie regels met tekens weg.',
    en: 'Two people changed the same lines. Git then puts both versions below each other: one between <<<<<<< and =======, the other between ======= and >>>>>>>. Choose which lines stay, or make one out of both, and then remove the three lines of signs.',
  },
  bad: concept(
    '<<<<<<< HEAD\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\n=======\ndefinition: Samen uitzoeken wat er speelt.\n>>>>>>> voorstel',
  ),
  good: concept('definition: Met elkaar ontdekken hoe iets in elkaar zit.'),
  find: (library) =>
    findFaults(library, 'merge-conflict', () => ({
      message: {
        nl: 'Hier begint een stuk waarvan twee versies in het bestand staan. Het bestand is verder niet nagekeken.',
        en: 'Here begins a piece of which the file holds two versions. The file has not been checked further.',
      },
      repair: {
        nl: 'Kies één versie, en haal de regels weg die met <<<<<<<, ======= en >>>>>>> beginnen.',
        en: 'Choose one version, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      },
    })),
};
