import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';

/** A number with a point at the beginning of a line that makes a list of what no one meant as one, or that readers see as another number. */
export const numberAsList: Rule = {
  code: 'number-as-list',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een getal met een punt maakt een lijst.', en: 'A number with a point makes a list.' },
  explanation: {
    nl: 'Een regel die begint met een getal en een punt is een punt in een genummerde lijst. Begint een zin met een jaartal, zet dan een schuine streep naar links voor de punt: 2019\\. Een lijst telt door vanaf haar eerste nummer, wat er verder ook staat.',
    en: 'A line that begins with a number and a point is an item in a numbered list. If a sentence begins with a year, put a backslash before the point: 2019\\. A list counts on from its first number, whatever stands there after it.',
  },
  bad: { body: '2019. Dat was het jaar waarin de wijk bijeenkwam. [@klaster-2016]\n' },
  good: { body: '2019\\. Dat was het jaar waarin de wijk bijeenkwam. [@klaster-2016]\n' },
  find: (library) =>
    findFaults(library, 'list-number', ({ number, what, range }) => {
      const written = `${number.slice(0, -1)}\\${number.slice(-1)}`;
      return what === 'sentence'
        ? {
            message: { nl: `"${number}" maakt hier een lijst.`, en: `"${number}" makes a list here.` },
            repair: { nl: `Schrijf: ${written}`, en: `Write: ${written}` },
            fix: { range, replacement: written },
          }
        : {
            message: {
              nl: `Lezers zien hier een ander nummer dan "${number}".`,
              en: `Readers see another number here than "${number}".`,
            },
            repair: {
              nl: `Tel door vanaf het eerste nummer van de lijst, of schrijf: ${written}`,
              en: `Count on from the first number of the list, or write: ${written}`,
            },
          };
    }),
};
