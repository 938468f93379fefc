import type { Fault } from '../../body/fault.ts';
import type { Rule } from '../rule.ts';
import { findFaults, type Telling } from '../finding.ts';

/** Things that stand in each other by the hundreds, so that the text was not parsed. */
export const nestedTooDeep: Rule = {
  code: 'nested-too-deep',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Er staat te veel in elkaar.', en: 'Too much stands in each other.' },
  explanation: {
    nl: 'Een lijst kan in een lijst staan, en een citaat in een citaat, maar niet honderd keer: geen lezer kan dat volgen, en een computer kan erop vastlopen. Hetzelfde geldt voor accolades en onderdelen die in elkaar staan. De rest van de tekst is dan niet nagekeken.',
    en: 'A list can stand in a list, and a quote in a quote, but not a hundred times: no reader can follow that, and a computer may get stuck on it. The same goes for braces and components that stand in each other. The rest of the text has not been checked.',
  },
  bad: { body: `${'>'.repeat(150)} Een plan. [@klaster-2016]\n` },
  good: { body: '> Een plan. [@klaster-2016]\n' },
  find: (library) => findFaults(library, 'too-deep', ({ what }) => tellings[what]),
};

const tellings: Readonly<Record<Extract<Fault, { type: 'too-deep' }>['what'], Telling>> = {
  marks: {
    message: {
      nl: 'Hier staan meer dan honderd lijsten, citaten of andere tekens in elkaar. De tekst is niet nagekeken.',
      en: 'More than a hundred lists, quotes or other signs stand in each other here. The text has not been checked.',
    },
    repair: {
      nl: 'Haal de overbodige tekens aan het begin van de regel weg.',
      en: 'Remove the needless signs at the beginning of the line.',
    },
  },
  tags: {
    message: {
      nl: 'Hier zijn meer dan duizend onderdelen geopend en niet gesloten. De tekst is niet nagekeken.',
      en: 'More than a thousand components are opened here and not closed. The text has not been checked.',
    },
    repair: { nl: 'Sluit elk onderdeel, of haal het weg.', en: 'Close each component, or remove it.' },
  },
  braces: {
    message: {
      nl: 'Hier staan te veel accolades, of te veel tussen twee accolades. De tekst is niet nagekeken.',
      en: 'There are too many braces here, or too much between two braces. The text has not been checked.',
    },
    repair: {
      nl: 'Haal { en } weg, of zet er een \\ voor: \\{',
      en: 'Remove { and }, or put a \\ before it: \\{',
    },
  },
  entities: {
    message: {
      nl: 'Hier zijn meer dan tweeduizend tekens geschreven als &naam;. De tekst is niet nagekeken.',
      en: 'More than two thousand signs are written as &name; here. The text has not been checked.',
    },
    repair: { nl: 'Schrijf het teken zelf.', en: 'Write the sign itself.' },
  },
  code: {
    message: {
      nl: 'Hier begint een lang stuk programmacode (import of export). De tekst is niet nagekeken.',
      en: 'A long piece of programme code begins here (import or export). The text has not been checked.',
    },
    repair: {
      nl: 'Haal het weg. Is het een gewone alinea, begin die dan met een ander woord.',
      en: 'Remove it. If it is an ordinary paragraph, begin it with another word.',
    },
  },
  fields: {
    message: {
      nl: 'In de velden staan te veel lijsten of velden in elkaar. Dit bestand is verder niet nagekeken.',
      en: 'Too many lists or fields stand in each other. This file has not been checked further.',
    },
    repair: {
      nl: 'Kijk welke haakjes, streepjes of inspringingen te veel zijn.',
      en: 'See which brackets, hyphens or indents are too many.',
    },
  },
};
