import type { Finding, Range } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { referenceFault, referenceFix } from '../references.ts';

/** A citation of a source that there is no file of. */
export const unknownSource: Rule = {
  code: 'unknown-source',
  scope: 'library',
  severity: 'error',
  title: { nl: 'De tekst noemt een bron die niet bestaat.', en: 'The text cites a source that does not exist.' },
  explanation: {
    nl: 'Wat na het apenstaartje staat, is de naam van een bestand in src/content/sources, zonder .yaml. De literatuurlijst onder de pagina wordt daarvan gemaakt. Zonder dat bestand kan een lezer niet nagaan waar een bewering op rust.',
    en: 'What follows the at sign is the name of a file in src/content/sources, without .yaml. The list of references below the page is made from it. Without that file a reader cannot find out what a claim rests on.',
  },
  bad: { body: 'In de zomer van 2009 begon het. [@klaster-2015, p. 12]\n' },
  good: { body: 'In de zomer van 2009 begon het. [@klaster-2016, p. 12]\n' },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.mentions.flatMap(({ type, to, locator, range }) => {
        if (type !== 'citation') return [];
        if (locator !== undefined && isSource(locator, library)) return [forgottenSign(to, locator, range)];
        const fault = referenceFault(library, to, 'source');
        return fault === undefined
          ? []
          : [{ range, ...fault, ...referenceFix(library, { document, range }, to, 'source') }];
      }),
    ),
};

/** Whether what stands where a page belongs is the id of a source. */
function isSource(locator: string, { byId }: Library): boolean {
  return byId.get(locator)?.some(({ kind }) => kind === 'source') ?? false;
}

function forgottenSign(to: string, other: string, range: Range): Finding {
  return {
    range,
    message: {
      nl: `"${other}" staat waar een bladzijde hoort, en is zelf een bron.`,
      en: `"${other}" stands where a page belongs, and is a source itself.`,
    },
    repair: { nl: `Schrijf: [@${to}; @${other}]`, en: `Write: [@${to}; @${other}]` },
  };
}
