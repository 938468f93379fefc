import { isIssueOf } from '../diagnostics/issue.ts';
import type { Document } from '../graph/document.ts';
import type { Library } from './rule.ts';
import { isDraft } from './draft.ts';
import { isWhollyRead } from './issues.ts';
import { shownIn } from './shown.ts';

/** Issues that can keep a `<Shows>` from being read. */
const isHiding = isIssueOf([
  'component',
  'misplaced-component',
  'attribute',
  'attribute-missing',
  'in-passage',
  'code',
]);

/** Whether all that cases show is known: of each it is, and each has a name by which it was read. */
export function isShownKnown(library: Library): boolean {
  const cases = library.documents.filter(({ kind, translation }) => kind === 'case' && !translation);
  return library.strangers.length === 0 && cases.every((one) => isShownKnownOf(one, library));
}

/** Whether all that one case shows is known: it was read to the end, and names concepts that there are. */
export function isShownKnownOf(document: Document, { byId }: Pick<Library, 'byId'>): boolean {
  return (
    isWhollyRead(document) &&
    !document.issues.some(isHiding) &&
    document.mentions.every(({ type, to }) => type !== 'shows' || byId.has(to))
  );
}

/** The ids of the concepts that a passage of a case shows; drafts not counted, since readers do not see them. */
export function shownConcepts({ documents }: Library): ReadonlySet<string> {
  return new Set(
    documents
      .filter((document) => document.kind === 'case' && !document.translation && !isDraft(document))
      .flatMap(shownIn)
      .map(({ shown }) => shown.concept),
  );
}
