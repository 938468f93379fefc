import type { Fault } from '../../body/fault.ts';
import type { Document } from '../../graph/document.ts';
import type { Range } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { suggestEntry } from '../suggestions/entry-suggestion.ts';
import { findFaults, type Telling } from '../finding.ts';
import { textFrom } from '../text-lines.ts';

/** Something that begins like a link or a citation and is neither. */
export const malformedReference: Rule = {
  code: 'malformed-reference',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een link of bronverwijzing is niet goed geschreven.', en: 'A link or citation is not written well.' },
  explanation: {
    nl: 'Een link is [[naam]], [[naam#kop]] of [[naam|woorden]]. Een bronverwijzing is [@naam], [@naam, p. 12] of, voor meer bronnen, [@naam; @andere-naam]. Staat er een haak te weinig of ontbreekt het apenstaartje, dan zou de lezer de haken zelf zien staan.',
    en: 'A link is [[id]], [[id#heading]] or [[id|words]]. A citation is [@id], [@id, p. 12] or, for several sources, [@id; @other-id]. With a bracket too few or the at sign missing, readers would see the brackets themselves.',
  },
  bad: { body: 'In de zomer begon het. [@klaster-2016; klaster-2016]\n' },
  good: { body: 'In de zomer begon het. [@klaster-2016; @klaster-2016]\n' },
  find: (library) => [
    ...findFaults(
      library,
      'link-form',
      ({ source, range }, document) => tellAddress(range, document, library) ?? tell(source),
    ),
    ...findFaults(library, 'unused', tellUnused),
    ...library.documents.flatMap(({ mentions }) =>
      mentions
        .filter(({ type, to }) => type === 'link' && to === '')
        .map(({ range }) => ({
          range,
          message: { nl: 'Deze link noemt niets.', en: 'This link names nothing.' },
          repair: {
            nl: 'Schrijf de naam tussen de haken: [[naam]] of [[naam#kop]]',
            en: 'Write the id between the brackets: [[id]] or [[id#heading]]',
          },
        })),
    ),
  ],
};

function tellUnused({ what, name }: Extract<Fault, { type: 'unused' }>): Telling {
  return what === 'footnote'
    ? {
        message: {
          nl: `Niets in de tekst verwijst naar de voetnoot "${name}", of hij staat er al: niemand ziet hem.`,
          en: `Nothing in the text refers to the footnote "${name}", or it stands there already: nobody sees it.`,
        },
        repair: {
          nl: `Zet [^${name}] waar de noot bij hoort, of haal de noot weg.`,
          en: `Put [^${name}] where the note belongs, or remove the note.`,
        },
      }
    : {
        message: {
          nl: `Een regel die begint met [${name}]: is het adres van een link, en die link is er niet: niemand ziet de regel.`,
          en: `A line that begins with [${name}]: is the address of a link, and there is no such link: nobody sees the line.`,
        },
        repair: {
          nl: `Zet er een \\ voor als het gewone tekst is: \\[${name}]:`,
          en: `If it is ordinary text, put a \\ before it: \\[${name}]:`,
        },
      };
}

/** The address of a page where the id of a source belongs; the parser takes it for a link of its own. */
function tellAddress(
  range: Range,
  document: Document,
  library: Library,
): (Telling & { readonly range: Range }) | undefined {
  const [whole, address] = /^\[@\s*((?:https?:\/\/|www\.)[^\s\],;]+)/i.exec(textFrom(document, range)) ?? [];
  if (whole === undefined || address === undefined) return undefined;
  return {
    range: { ...range, length: whole.length },
    message: {
      nl: 'Na het apenstaartje staat een adres, en daar hoort de naam van een bron.',
      en: 'An address follows the at sign, where the id of a source belongs.',
    },
    repair: suggestEntry(address, 'source', library),
  };
}

function tell(source: string): Telling {
  if (source.startsWith('[[')) {
    return {
      message: {
        nl: `Deze link is niet gesloten of heeft een haak te veel: ${shorten(source)}`,
        en: `This link is not closed or has a bracket too many: ${shorten(source)}`,
      },
      repair: {
        nl: 'Schrijf [[naam]] of [[naam|woorden]], zonder haken erin.',
        en: 'Write [[id]] or [[id|words]], without brackets inside.',
      },
    };
  }
  const [, id, locator] = /^\[@([\w-]+)\s+([^@;\]]+)\]$/.exec(source) ?? [];
  return {
    message: {
      nl: `Deze bronverwijzing is niet te lezen: ${shorten(source)}`,
      en: `This citation cannot be read: ${shorten(source)}`,
    },
    repair:
      id !== undefined && locator !== undefined
        ? { nl: `Zet een komma na de naam: [@${id}, ${locator}]`, en: `Put a comma after the id: [@${id}, ${locator}]` }
        : {
            nl: 'Schrijf [@naam], [@naam, p. 12] of [@naam; @andere-naam], met een apenstaartje voor elke naam.',
            en: 'Write [@id], [@id, p. 12] or [@id; @other-id], with an at sign before each id.',
          },
  };
}

function shorten(source: string): string {
  const line = (source.split(/\r?\n/, 1)[0] ?? '').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
