import { listItem, oneField, type Cause } from './causes.ts';

/** Where the YAML parser stopped: what it says, its line, and that line before and from the place. */
interface Stop {
  readonly detail: string;
  readonly line: string;
  readonly before: string;
  readonly from: string;
}

/** What can be seen around the place where the parser stopped, and that it does not say itself; the first that applies is told. */
export const yamlSlips: readonly (Cause & { readonly applies: (stop: Stop) => boolean })[] = [
  {
    applies: ({ line }) => /^ *-[\w-]+: /.test(line),
    message: { nl: 'Na het streepje ontbreekt een spatie.', en: 'A space is missing after the hyphen.' },
    repair: listItem,
  },
  {
    applies: ({ line }) => /^ *[–—•]/.test(line),
    message: {
      nl: 'Deze regel begint met een lang streepje of een bolletje, zoals Word die maakt.',
      en: 'This line begins with a dash or a bullet, as Word makes them.',
    },
    repair: {
      nl: 'Begin elk punt van een lijst met een gewoon streepje en een spatie: - id: …',
      en: 'Begin each item of a list with an ordinary hyphen and a space: - id: …',
    },
  },
  {
    applies: ({ detail, line }) =>
      /^ *(?:- )?[\w-]+:[^\s:/]/.test(line) && /single line|followed by map values/i.test(detail),
    extent: /^\S*/,
    message: { nl: 'Na de dubbele punt ontbreekt een spatie.', en: 'A space is missing after the colon.' },
    repair: oneField,
  },
  {
    applies: ({ detail, before }) => /at node end/i.test(detail) && /^ *(?:- )?[\w-]+: +"[^"]*" *$/.test(before),
    message: {
      nl: 'Deze waarde begint met " en houdt dus op bij de volgende ". Daarna staat nog iets.',
      en: 'This value begins with " and so ends at the next ". Something follows.',
    },
    repair: {
      nl: 'Zet het tweede " helemaal aan het eind, en maak aanhalingstekens in de tekst zelf krom: “ ”.',
      en: 'Put the second " at the very end, and make quotes in the text itself curly: “ ”.',
    },
  },
  {
    applies: ({ detail, before }) => /at node end/i.test(detail) && /^ *(?:- )?(?:[\w-]+: +)?'[^']*'$/.test(before),
    message: {
      nl: "Deze waarde begint met ' en houdt dus op bij de volgende '. Daarna staat nog iets.",
      en: "This value begins with ' and so ends at the next '. Something follows.",
    },
    repair: {
      nl: 'Zet de hele waarde tussen dubbele aanhalingstekens: "…"',
      en: 'Put the whole value in double quotes: "…"',
    },
  },
  {
    applies: ({ detail, from }) => /compact mapping/i.test(detail) && /^[“”„]/.test(from),
    extent: /^.*\S/,
    message: {
      nl: 'In deze waarde staat een dubbele punt met een spatie, en kromme aanhalingstekens (“ ”) tellen niet.',
      en: 'This value holds a colon and a space, and curly quotes (“ ”) do not count.',
    },
    repair: { nl: 'Maak de buitenste aanhalingstekens recht: "…"', en: 'Make the outer quotes straight: "…"' },
  },
];
