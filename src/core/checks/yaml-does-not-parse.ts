import type { Document } from '../graph/document.ts';
import type { Text } from '../model/locale.ts';
import type { Finding, Place } from '../problems/problem.ts';
import type { Check } from './check.ts';
import type { Telling } from './finding.ts';
import { openerBefore } from './yaml-openers.ts';

/** Fields that break the rules of YAML, so that none of them can be read. */
export const yamlDoesNotParse: Check = {
  code: 'yaml-does-not-parse',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'De velden zijn niet te lezen.', en: 'The fields cannot be read.' },
  explanation: {
    nl: 'Velden staan in YAML: op elke regel een naam, een dubbele punt, een spatie en de waarde. Meestal gaat het mis omdat er in de waarde zelf een dubbele punt met een spatie staat. Zet zo’n waarde tussen dubbele aanhalingstekens. Andere oorzaken: een regel die te ver of te weinig inspringt, een tab in plaats van spaties, een aanhalingsteken of haakje dat niet gesloten is, of een veld dat er twee keer staat. De andere velden van dit bestand zijn dan nog niet nagekeken.',
    en: 'Fields are written in YAML: on each line a name, a colon, a space and the value. Most often it goes wrong because the value itself holds a colon and a space. Put such a value in double quotes. Other causes: a line indented too far or too little, a tab instead of spaces, a quote or bracket that is not closed, or a field that stands there twice. The other fields of the file have not been checked yet.',
  },
  bad: { front: 'title: De regio: een plan' },
  good: { front: 'title: "De regio: een plan"' },
  find: ({ documents }) =>
    documents.flatMap((document) =>
      document.faults.flatMap((fault) => (fault.type === 'yaml' ? [finding(fault.place, fault.detail, document)] : [])),
    ),
};

function finding(place: Place, detail: string, document: Document): Finding {
  const opener = openerBefore(document, place);
  if (opener !== undefined) return { place: opener.place, ...tell(/["']/.test(opener.sign) ? 'quote' : 'flow map') };
  const extent = causes.find(({ sign }) => sign.test(detail))?.extent;
  const from = (document.text.split(/\r\n|\n|\r/)[place.line - 1] ?? '').slice(place.column - 1);
  const length = extent?.exec(from)?.[0].length ?? place.length;
  return { place: aliasPlace(detail, document) ?? { ...place, length }, ...tell(detail) };
}

/** Where a value stands that begins with an asterisk; the parser does not say. */
function aliasPlace(detail: string, { path, text }: Document): Place | undefined {
  const alias = /unresolved alias.*: (\S+)$/i.exec(detail)?.[1];
  if (alias === undefined) return undefined;
  const lines = text.split(/\r\n|\n|\r/);
  const at = lines.findIndex((line) => line.includes(`*${alias}`));
  return at === -1
    ? undefined
    : { path, line: at + 1, column: (lines[at] ?? '').indexOf(`*${alias}`) + 1, length: alias.length + 1 };
}

interface Cause {
  /** What the message of the YAML parser says in this case. */
  readonly sign: RegExp;
  readonly message: Text;
  readonly repair: Text;
  /** What is meant, seen from where the parser stopped; without it what the parser says. */
  readonly extent?: RegExp;
}

const causes: readonly Cause[] = [
  {
    sign: /compact mapping|mapping values? (?:is|are) not allowed|block mapping.*same line/i,
    extent: /^.*\S/,
    message: {
      nl: 'In deze waarde staat een dubbele punt met een spatie.',
      en: 'This value holds a colon and a space.',
    },
    repair: { nl: 'Zet de hele waarde tussen dubbele aanhalingstekens.', en: 'Put the whole value in double quotes.' },
  },
  {
    sign: /keys must be unique/i,
    extent: /^[\w-]+/,
    message: { nl: 'Dit veld staat er twee keer.', en: 'This field stands there twice.' },
    repair: { nl: 'Haal één van de twee weg.', en: 'Remove one of the two.' },
  },
  {
    sign: /quote/i,
    message: { nl: 'Er is een aanhalingsteken niet gesloten.', en: 'A quote is not closed.' },
    repair: {
      nl: 'Sluit de waarde met hetzelfde teken als waarmee zij begint. Staat er een apostrof in, gebruik dan dubbele aanhalingstekens.',
      en: 'Close the value with the sign it begins with. If it holds an apostrophe, use double quotes.',
    },
  },
  {
    sign: /\btabs?\b/i,
    message: { nl: 'Hier staat een tab.', en: 'Here is a tab.' },
    repair: { nl: 'Spring in met spaties.', en: 'Indent with spaces.' },
  },
  {
    sign: /flow (?:map|seq|collection)|expected (?:flow|.*(?:\]|\}))|unexpected .*(?:\]|\})|\] or \}/i,
    message: {
      nl: 'Er klopt iets niet met de haken [ ] of { }.',
      en: 'Something is wrong with the brackets [ ] or { }.',
    },
    repair: {
      nl: 'Sluit elke [ met ] en elke { met }, met komma’s ertussen. Begint de tekst zelf met zo’n haak, zet haar dan tussen dubbele aanhalingstekens.',
      en: 'Close each [ with ] and each { with }, with commas in between. If the text itself begins with such a bracket, put it in double quotes.',
    },
  },
  {
    sign: /indent|same column|must start at/i,
    message: { nl: 'Deze regel springt te ver of te weinig in.', en: 'This line is indented too far or too little.' },
    repair: {
      nl: 'Laat velden die bij elkaar horen even ver inspringen, met spaties.',
      en: 'Indent fields that belong together equally far, with spaces.',
    },
  },
  {
    sign: /followed by map values|on a single line/i,
    extent: /^.*\S/,
    message: { nl: 'Hier ontbreekt een dubbele punt.', en: 'A colon is missing here.' },
    repair: {
      nl: 'Schrijf de naam van het veld, een dubbele punt, een spatie en de waarde.',
      en: 'Write the name of the field, a colon, a space and the value.',
    },
  },
  {
    sign: /without - indicator/i,
    message: { nl: 'In deze lijst ontbreekt een streepje.', en: 'A hyphen is missing in this list.' },
    repair: {
      nl: 'Begin elk punt op een eigen regel met een streepje en een spatie.',
      en: 'Begin each item on a line of its own with a hyphen and a space.',
    },
  },
  {
    sign: /at node end/i,
    message: { nl: 'Na de waarde staat nog iets.', en: 'Something follows the value.' },
    repair: {
      nl: 'Zet de hele waarde tussen dubbele aanhalingstekens, zeker als er een apostrof of haak in staat.',
      en: 'Put the whole value in double quotes, certainly if it holds an apostrophe or bracket.',
    },
  },
  {
    sign: /cannot start with/i,
    message: { nl: 'Een waarde kan niet met dit teken beginnen.', en: 'A value cannot begin with this sign.' },
    repair: { nl: 'Zet de hele waarde tussen dubbele aanhalingstekens.', en: 'Put the whole value in double quotes.' },
  },
  {
    sign: /not a mapping/i,
    message: { nl: 'Hier staan geen velden.', en: 'There are no fields here.' },
    repair: {
      nl: 'Schrijf op elke regel een naam, een dubbele punt, een spatie en de waarde.',
      en: 'Write on each line a name, a colon, a space and the value.',
    },
  },
  {
    sign: /key is a mapping or list/i,
    message: {
      nl: 'Hier staan accolades of haken waar een naam hoort.',
      en: 'There are braces or brackets here where a name belongs.',
    },
    repair: {
      nl: 'Zet de hele waarde tussen dubbele aanhalingstekens.',
      en: 'Put the whole value in double quotes.',
    },
  },
  {
    sign: /\btag\b/i,
    message: {
      nl: 'Een waarde begint hier met een uitroepteken, en dat betekent in YAML iets anders.',
      en: 'A value begins here with an exclamation mark, which means something else in YAML.',
    },
    repair: { nl: 'Zet de waarde tussen dubbele aanhalingstekens.', en: 'Put the value in double quotes.' },
  },
  {
    sign: /alias|anchor/i,
    message: {
      nl: 'Een waarde begint hier met een teken dat in YAML iets anders betekent (& of *).',
      en: 'A value begins here with a sign that means something else in YAML (& or *).',
    },
    repair: { nl: 'Zet de waarde tussen dubbele aanhalingstekens.', en: 'Put the value in double quotes.' },
  },
];

function tell(detail: string): Telling {
  const cause = causes.find(({ sign }) => sign.test(detail));
  const rest = { nl: 'De andere velden zijn nog niet nagekeken.', en: 'The other fields have not been checked yet.' };
  if (cause !== undefined) {
    const { message, repair } = cause;
    return { message: { nl: `${message.nl} ${rest.nl}`, en: `${message.en} ${rest.en}` }, repair };
  }
  return {
    message: { nl: `Dit is niet te lezen. ${rest.nl} (${detail})`, en: `This cannot be read. ${rest.en} (${detail})` },
    repair: {
      nl: 'Kijk of er een aanhalingsteken, haakje of spatie te veel of te weinig staat.',
      en: 'See whether there is a quote, bracket or space too many or too few.',
    },
  };
}
