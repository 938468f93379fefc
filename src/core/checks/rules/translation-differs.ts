import type { Document } from '../../graph/document.ts';
import { isWritten, type Kind } from '../../model/kind.ts';
import { candidates, type Rule, type Library, type Finding } from '../rule.ts';
import { hasNamelessPassage, isWhollyRead } from '../issues.ts';
import { formerIdsOf } from '../permanent-ids.ts';
import { differingCitations } from '../translation/citations.ts';
import { differingFields } from '../translation/fields.ts';
import { differingHeadings } from '../translation/headings.ts';
import { differingOptions, differingPassages, differingShows } from '../translation/passages.ts';

const translated = (citation: string) => ({
  files: {
    'concepts/kennis-delen.en.mdx': `---\nterm: sharing knowledge\ndefinition: Finding out from each other how something works.\n---\nMore about this.${citation}\n`,
  },
});

/** A translation that has more, less or other parts than its original. */
export const translationDiffers: Rule = {
  code: 'translation-differs',
  stage: 'library',
  severity: 'warning',
  bad: translated(''),
  good: translated(' [@jansens-2016]'),
  find: (library) => {
    const ids = (kind: Kind) => {
      const known = candidates(library, kind);
      return (id: string) => known.has(id);
    };
    const now = new Map(
      library.documents.flatMap((one) => formerIdsOf(one).map((former) => [former, one.id] as const)),
    );
    const known = { concept: ids('concept'), source: ids('source'), person: ids('person') };
    return library.documents.flatMap((document) => {
      const original = originalOf(document, library);
      return original === undefined ? [] : compare(original, document, known, (id) => now.get(id));
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
  now: (id: string) => string | undefined,
): Finding[] {
  if (!isWhollyRead(original) || !isWhollyRead(translation)) return [];
  return [
    ...differingFields(original, translation, (name, id) => known[name](id), now),
    ...differingHeadings(original, translation),
    ...(hasNamelessPassage(original) || hasNamelessPassage(translation)
      ? []
      : differingPassages(original, translation)),
    ...differingOptions(original, translation),
    ...differingShows(original, translation, known.concept),
    ...differingCitations(original, translation, known.source),
  ];
}
