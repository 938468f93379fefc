import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';

const concept =
  '---\nterm: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n';

/** A file without anything in it. */
export const emptyFile: Rule = {
  code: 'empty-file',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een bestand is leeg.', en: 'A file is empty.' },
  explanation: {
    nl: 'In dit bestand staat niets, of alleen wit. Vaak is het opslaan of versturen misgegaan; soms is het bestand gemaakt en vergeten. Zonder velden is er geen pagina, en wie naar dit bestand verwijst, komt nergens uit.',
    en: 'There is nothing in this file, or only white space. Often saving or sending went wrong; sometimes the file was made and forgotten. Without fields there is no page, and whoever refers to this file ends up nowhere.',
  },
  bad: { files: { 'concepts/samen-leren.mdx': '' } },
  good: { files: { 'concepts/samen-leren.mdx': concept } },
  find: (library) =>
    findFaults(library, 'empty', (_fault, { kind, id, translation }) => ({
      message: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
      repair: translation
        ? {
            nl: 'Sla het opnieuw op met de vertaling erin, of verwijder het.',
            en: 'Save it again with the translation in it, or delete it.',
          }
        : {
            nl: `Sla het opnieuw op met tekst erin. Of verwijder het en begin opnieuw: npm run new ${kind} ${id}`,
            en: `Save it again with text in it. Or delete it and begin anew: npm run new ${kind} ${id}`,
          },
    })),
};
