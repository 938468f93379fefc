import type { Check } from './check.ts';
import { findFaults } from './finding.ts';

/** A sign that nobody sees: one that turns the direction of the text, or one that is no letter at all. */
export const invisibleSign: Check = {
  code: 'invisible-sign',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'In een bestand staat een onzichtbaar teken.', en: 'A file holds an invisible sign.' },
  explanation: {
    nl: 'Sommige tekens ziet u niet en doen toch iets. Tekens die de leesrichting omkeren, komen mee bij het plakken uit een ander programma; zij kunnen een regel er anders laten uitzien dan wat er staat, en zijn daarom een waarschuwing. Andere zijn resten van een apparaat of van een letter die half bewaard is, en horen in geen enkele tekst.',
    en: 'Some signs cannot be seen and still do something. Signs that turn the reading direction come along when you paste from another program; they can make a line look different from what it says, so they are a warning. Others are remains of a device, or of a letter of which half was kept, and belong in no text.',
  },
  bad: { body: 'In de zomer\u0007 van 2009 begon het. [@klaster-2016]\n' },
  good: { body: 'In de zomer van 2009 begon het. [@klaster-2016]\n' },
  find: (library) =>
    findFaults(library, 'invisible', ({ what, sign }) => {
      const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      return {
        message:
          what === 'direction'
            ? {
                nl: `Hier staat een onzichtbaar teken dat de leesrichting verandert (${code}).`,
                en: `There is an invisible sign here that changes the reading direction (${code}).`,
              }
            : {
                nl: `Hier staat een onzichtbaar teken dat geen letter is (${code}).`,
                en: `There is an invisible sign here that is no letter (${code}).`,
              },
        repair: {
          nl: 'Verwijder het teken: haal ook de letters ernaast weg en typ die opnieuw.',
          en: 'Remove the sign: take away the letters beside it too and type them again.',
        },
        ...(what === 'direction' ? { severity: 'warning' as const } : {}),
      };
    }),
};
