import type { Rule } from '../rule.ts';
import { findFaults } from '../finding.ts';

const table = (cell: string) => `| Wat | Waarom |\n| --- | --- |\n| ${cell} | Zij begonnen ermee. [@klaster-2016] |\n`;

/** A link with words of its own in a table, whose bar ends the cell. */
export const tableBar: Rule = {
  code: 'table-bar',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'In een tabel breekt een streep een link af.', en: 'In a table a bar breaks off a link.' },
  explanation: {
    nl: 'In een tabel scheidt de rechte streep | de vakken. Staat er een link met eigen woorden in, zoals [[samen-richten|koers bepalen]], dan eindigt het vak midden in de link. Zet daarom in een tabel een schuine streep voor de rechte: \\|.',
    en: 'In a table the bar | separates the cells. If a link with words of its own stands in it, such as [[samen-richten|setting a course]], the cell ends in the middle of the link. So in a table put a backslash before the bar: \\|.',
  },
  bad: { body: table('[[samen-richten|koers bepalen]]') },
  good: { body: table('[[samen-richten\\|koers bepalen]]') },
  find: (library) =>
    findFaults(library, 'table-bar', ({ id }) => ({
      message: {
        nl: `De streep na "${id}" eindigt hier het vak van de tabel.`,
        en: `The bar after "${id}" ends the cell of the table here.`,
      },
      repair: { nl: `Schrijf in een tabel: [[${id}\\|woorden]]`, en: `In a table, write: [[${id}\\|words]]` },
    })),
};
