import type { Document } from '../../graph/document.ts';
import type { Finding, Range } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import type { Telling } from '../finding.ts';
import { textBefore, textFrom, textLines } from '../text-lines.ts';
import { yamlCauses, type Cause } from '../yaml/causes.ts';
import { openerBefore } from '../yaml/openers.ts';
import { yamlSlips } from '../yaml/slips.ts';

/** Fields that break the rules of YAML, so that none of them can be read. */
export const yamlDoesNotParse: Rule = {
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
      document.faults.flatMap((fault) =>
        fault.type === 'yaml' && !isToldAsSpace(fault.range, document)
          ? [finding(fault.range, fault.detail, document)]
          : [],
      ),
    ),
};

/** Whether the cause is a space that is not an ordinary one, there or on a line before it; that is told by itself. */
function isToldAsSpace({ line }: Range, { faults }: Document): boolean {
  return faults.some((fault) => fault.type === 'invisible' && fault.what === 'space' && fault.range.line <= line);
}

function finding(range: Range, detail: string, document: Document): Finding {
  const opener = openerBefore(document, range);
  if (opener !== undefined) {
    const open = /["']/.test(opener.sign) ? 'quote' : 'flow map';
    return { range: opener.range, ...tell(causeOf(open), open) };
  }
  const [before, from] = [textBefore(document, range), textFrom(document, range)];
  const stop = { detail, line: before + from, before, from };
  const cause = yamlSlips.find(({ applies }) => applies(stop)) ?? causeOf(detail);
  const length = cause?.extent?.exec(from)?.[0].length ?? range.length;
  return { range: aliasRange(detail, document) ?? { ...range, length }, ...tell(cause, detail) };
}

/** Where a value stands that begins with an asterisk; the parser does not say. */
function aliasRange(detail: string, document: Document): Range | undefined {
  const alias = /unresolved alias.*: (\S+)$/i.exec(detail)?.[1];
  if (alias === undefined) return undefined;
  const lines = textLines(document);
  const at = lines.findIndex((line) => line.includes(`*${alias}`));
  return at === -1
    ? undefined
    : {
        path: document.path,
        line: at + 1,
        column: (lines[at] ?? '').indexOf(`*${alias}`) + 1,
        length: alias.length + 1,
      };
}

function causeOf(detail: string): Cause | undefined {
  return yamlCauses.find(({ sign }) => sign.test(detail));
}

function tell(cause: Cause | undefined, detail: string): Telling {
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
