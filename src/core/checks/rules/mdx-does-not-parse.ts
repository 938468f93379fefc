import { components } from '../../body/passage.ts';
import type { Document } from '../../graph/document.ts';
import type { Finding, Range } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import type { Telling } from '../finding.ts';
import { nearest, suggestWord } from '../suggestions/nearest.ts';
import { textFrom } from '../text-lines.ts';

/** Text that the Markdown parser cannot take, so that the rest of the file was not looked at. */
export const mdxDoesNotParse: Rule = {
  code: 'mdx-does-not-parse',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'De tekst is niet te lezen.', en: 'The text cannot be read.' },
  explanation: {
    nl: 'Meestal staat er een < of { die geen begin van een onderdeel is, of een <Passage> of <Shows> die niet gesloten is met </Passage> of </Shows>. Wat na deze plek in het bestand staat, is nog niet nagekeken.',
    en: 'Usually there is a < or { that does not begin a component, or a <Passage> or <Shows> that is not closed with </Passage> or </Shows>. What follows in the file has not been checked yet.',
  },
  bad: { body: 'Het kostte <5 euro. [@klaster-2016]\n' },
  good: { body: 'Het kostte minder dan 5 euro. [@klaster-2016]\n' },
  find: ({ documents }) =>
    documents.flatMap((document) =>
      document.faults.flatMap((fault) => (fault.type === 'mdx' ? [finding(fault.range, fault.detail, document)] : [])),
    ),
};

function finding(range: Range, detail: string, document: Document): Finding {
  const from = textFrom(document, range);
  const { message, repair, at } = tellTag(detail, from) ?? tellSign(detail, from, range.column);
  return {
    range: { ...range, ...at },
    message: {
      nl: `${message.nl} Wat erna komt, is niet nagekeken.`,
      en: `${message.en} What follows has not been checked.`,
    },
    ...(repair === undefined ? {} : { repair }),
  };
}

type Told = Telling & { readonly at?: Partial<Range> };

/** A tag that is not closed, or closed without having been opened. */
function tellTag(detail: string, from: string): Told | undefined {
  const open = /closing tag for `<([\w.]+)>` \((\d+):(\d+)\)/.exec(detail);
  const closing = /^<\/([\w.]+)>/.exec(from)?.[1];
  if (open === null) {
    if (closing === undefined) return undefined;
    return {
      at: { length: closing.length + 3 },
      message: {
        nl: `</${closing}> sluit iets wat niet geopend is.`,
        en: `</${closing}> closes something that was not opened.`,
      },
      repair: {
        nl: `Zet ervoor waar het begint: <${closing} …>, of haal </${closing}> weg.`,
        en: `Put before it where it begins: <${closing} …>, or remove </${closing}>.`,
      },
    };
  }
  const [, name = '', line, column] = open;
  if (!Object.hasOwn(components, name) && name === name.toLowerCase())
    return tellHtml(name, Number(line), Number(column));
  if (closing !== undefined && closing !== name && nearest(closing, [name]) !== undefined) {
    return {
      at: { length: closing.length + 3 },
      message: { nl: `</${closing}> sluit <${name}> niet.`, en: `</${closing}> does not close <${name}>.` },
      repair: { nl: `Schrijf: </${name}>`, en: `Write: </${name}>` },
    };
  }
  const known = Object.hasOwn(components, name);
  return {
    at: { line: Number(line), column: Number(column) + 1, length: name.length },
    message: { nl: `<${name}> is niet gesloten.`, en: `<${name}> is not closed.` },
    repair: known
      ? {
          nl: `Zet </${name}> op een eigen regel waar het eindigt.`,
          en: `Put </${name}> on a line of its own where it ends.`,
        }
      : suggestWord(name, Object.keys(components)),
  };
}

/** A tag of HTML that is not closed, or a component in small letters. */
function tellHtml(name: string, line: number, column: number): Told {
  const meant = Object.keys(components).find((one) => one.toLowerCase() === name);
  return {
    at: { line, column: column + 1, length: name.length },
    message: {
      nl: `<${name}> kan hier niet${meant === undefined ? ': HTML wordt niet gelezen' : ''}.`,
      en: `<${name}> cannot stand here${meant === undefined ? ': HTML is not read' : ''}.`,
    },
    repair:
      meant === undefined
        ? {
            nl: `Haal <${name}> weg. Een nieuwe alinea begint na een lege regel.`,
            en: `Remove <${name}>. A new paragraph begins after an empty line.`,
          }
        : { nl: `Schrijf met een hoofdletter: <${meant} …>`, en: `Write with a capital: <${meant} …>` },
  };
}

/** A sign that begins something in MDX, where nothing of the kind begins. */
function tellSign(detail: string, from: string, column: number): Told {
  if (from.startsWith('<!--')) {
    return {
      at: { length: 4 },
      message: { nl: 'Zo kan een opmerking hier niet.', en: 'A remark cannot be written like this here.' },
      repair: { nl: 'Schrijf een opmerking zo: {/* … */}', en: 'Write a remark like this: {/* … */}' },
    };
  }
  const name = /^<(\w+)(?=\s)/.exec(from)?.[1];
  const curly = name === undefined ? -1 : from.search(/(?<==\s*)[“”„‘’]/);
  if (curly !== -1) {
    return {
      at: { column: column + curly, length: 1 },
      message: {
        nl: 'Dit aanhalingsteken is krom (“ ”), en dat telt hier niet.',
        en: 'This quote is curly (“ ”), which does not count here.',
      },
      repair: {
        nl: 'Typ rechte aanhalingstekens om elke waarde: id="…"',
        en: 'Type straight quotes around each value: id="…"',
      },
    };
  }
  if (name !== undefined && Object.hasOwn(components, name)) {
    return {
      at: { length: from.trimEnd().length },
      message: { nl: `<${name} …> is niet goed geschreven.`, en: `<${name} …> is not written well.` },
      repair: {
        nl: 'Zet elke waarde tussen twee aanhalingstekens en sluit met >.',
        en: 'Put each value between two quotes and close with >.',
      },
    };
  }
  const address = /^<((?:https?:\/\/|mailto:)[^>\s]+)>/.exec(from)?.[1];
  if (address !== undefined) {
    return {
      at: { length: address.length + 2 },
      message: { nl: 'Een adres tussen < en > kan hier niet.', en: 'An address between < and > cannot stand here.' },
      repair: { nl: `Schrijf: [woorden](${address})`, en: `Write: [words](${address})` },
    };
  }
  if (from.startsWith('<')) {
    return {
      message: {
        nl: 'Deze < is niet te lezen: er begint geen onderdeel.',
        en: 'This < cannot be read: no component begins here.',
      },
      repair: {
        nl: 'Schrijf het in woorden, zoals "minder dan", of zet er een \\ voor: \\<',
        en: 'Write it in words, such as "less than", or put a \\ before it: \\<',
      },
    };
  }
  if (/brace|expression/.test(detail)) {
    return {
      message: {
        nl: 'Een { is niet gesloten, of wat erin staat, kan hier niet.',
        en: 'A { is not closed, or what is in it cannot stand here.',
      },
      repair: {
        nl: 'Haal { en } weg, of zet er een \\ voor: \\{. Een opmerking voor uzelf schrijft u zo: {/* … */}',
        en: 'Remove { and }, or put a \\ before it: \\{. Write a remark for yourself like this: {/* … */}',
      },
    };
  }
  return {
    message: {
      nl: `De tekst is vanaf hier niet te lezen (${detail}).`,
      en: `The text cannot be read from here (${detail}).`,
    },
  };
}
