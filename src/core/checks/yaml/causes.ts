import type { Text } from '../../model/locale.ts';

/** What is told of a way in which fields can break the rules of YAML. */
export interface Cause {
  readonly message: Text;
  readonly repair: Text;
  /** What is meant, seen from where the parser stopped; without it what the parser says. */
  readonly extent?: RegExp;
}

const quoteAll: Text = {
  nl: 'Zet de hele waarde tussen dubbele aanhalingstekens.',
  en: 'Put the whole value in double quotes.',
};

export const listItem: Text = {
  nl: 'Begin elk punt op een eigen regel met een streepje en een spatie: - id: …',
  en: 'Begin each item on a line of its own with a hyphen and a space: - id: …',
};
export const oneField: Text = {
  nl: 'Schrijf de naam van het veld, een dubbele punt, een spatie en de waarde.',
  en: 'Write the name of the field, a colon, a space and the value.',
};

/** The ways that people fall into; the first whose sign is in the message of the YAML parser is told. */
export const yamlCauses: readonly (Cause & { readonly sign: RegExp })[] = [
  {
    sign: /directive/i,
    message: {
      nl: 'Een regel begint hier met een procentteken, en dat betekent in YAML iets anders.',
      en: 'A line begins here with a percent sign, which means something else in YAML.',
    },
    repair: { nl: 'Haal deze regel weg.', en: 'Remove this line.' },
  },
  {
    sign: /multiple documents/i,
    message: {
      nl: 'Hier begint een tweede reeks velden, en een bestand heeft er één.',
      en: 'A second set of fields begins here, and a file has one.',
    },
    repair: {
      nl: 'Haal de regel met alleen streepjes of punten weg.',
      en: 'Remove the line with hyphens or dots only.',
    },
  },
  {
    sign: /compact mapping|mapping values? (?:is|are) not allowed|block mapping.*same line/i,
    extent: /^.*\S/,
    message: {
      nl: 'In deze waarde staat een dubbele punt met een spatie.',
      en: 'This value holds a colon and a space.',
    },
    repair: quoteAll,
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
    repair: oneField,
  },
  {
    sign: /without - indicator/i,
    message: { nl: 'In deze lijst ontbreekt een streepje.', en: 'A hyphen is missing in this list.' },
    repair: listItem,
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
    repair: quoteAll,
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
    repair: quoteAll,
  },
  {
    sign: /\btag\b/i,
    message: {
      nl: 'Een waarde begint hier met een uitroepteken, en dat betekent in YAML iets anders.',
      en: 'A value begins here with an exclamation mark, which means something else in YAML.',
    },
    repair: quoteAll,
  },
  {
    sign: /alias|anchor/i,
    message: {
      nl: 'Een waarde begint hier met een teken dat in YAML iets anders betekent (& of *).',
      en: 'A value begins here with a sign that means something else in YAML (& or *).',
    },
    repair: quoteAll,
  },
];
