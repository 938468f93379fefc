import type { Document } from '../../graph/document.ts';
import { isWritten, type Kind } from '../../model/kind.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { candidates, type Rule, type Library } from '../rule.ts';
import { hasNamelessPassage, isWhollyRead } from '../finding.ts';
import { differingCitations } from '../translation/citations.ts';
import { differingFields } from '../translation/fields.ts';
import { differingHeadings } from '../translation/headings.ts';
import { differingPassages, differingShows } from '../translation/passages.ts';

const translated = (citation: string) => ({
  files: {
    'concepts/samen-leren.en.mdx': `---\nterm: joint learning\ndefinition: Finding out together how something works.\n---\nMore about this.${citation}\n`,
  },
});

/** A translation that has more, less or other parts than its original. */
export const translationDiffers: Rule = {
  code: 'translation-differs',
  scope: 'library',
  severity: 'warning',
  title: {
    nl: 'Een vertaling loopt niet gelijk met het origineel.',
    en: 'A translation does not run parallel to its original.',
  },
  explanation: {
    nl: 'Een vertaling zegt hetzelfde met andere woorden. Daarom heeft zij dezelfde koppen in dezelfde volgorde, dezelfde passages met dezelfde begrippen, dezelfde bronnen, en woorden bij elke id van het origineel. Wat in het origineel vast ligt, zoals how en reading, herhaalt zij niet. Wat zij nog niet heeft, laat haar pagina in de taal van het origineel zien: wie het origineel verbetert, hoeft niet te vertalen.',
    en: 'A translation says the same in other words. So it has the same headings in the same order, the same passages with the same concepts, the same sources, and words for each id of the original. What the original settles, such as how and reading, it does not repeat. What it does not have yet, its page shows in the language of the original: whoever corrects the original need not translate.',
  },
  bad: translated(''),
  good: translated(' [@klaster-2016]'),
  find: (library) => {
    const ids = (kind: Kind) => {
      const known = candidates(library, kind);
      return (id: string) => known.has(id);
    };
    const known = { concept: ids('concept'), source: ids('source'), person: ids('person') };
    return library.documents.flatMap((document) => {
      const original = originalOf(document, library);
      return original === undefined ? [] : compare(original, document, known);
    });
  },
};

function originalOf({ translation, kind, id }: Document, { byId }: Library): Document | undefined {
  return translation && isWritten(kind) ? byId.get(id)?.find((one) => one.kind === kind) : undefined;
}

function compare(
  original: Document,
  translation: Document,
  known: Readonly<Record<'concept' | 'source' | 'person', (id: string) => boolean>>,
): Finding[] {
  if (!isWhollyRead(original) || !isWhollyRead(translation)) return [];
  return [
    ...differingFields(original, translation, (name, id) => known[name](id)),
    ...differingHeadings(original, translation),
    ...(hasNamelessPassage(original) || hasNamelessPassage(translation)
      ? []
      : differingPassages(original, translation)),
    ...differingShows(original, translation, known.concept),
    ...differingCitations(original, translation, known.source),
  ];
}
