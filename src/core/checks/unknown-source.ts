import type { Check } from './check.ts';
import { referenceFault, referenceFix } from './references.ts';

/** A citation of a source that there is no file of. */
export const unknownSource: Check = {
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
      document.mentions.flatMap(({ type, to, place }) => {
        const fault = type === 'citation' ? referenceFault(library, to, 'source') : undefined;
        return fault === undefined
          ? []
          : [{ place, ...fault, ...referenceFix(library, { document, place }, to, 'source') }];
      }),
    ),
};
