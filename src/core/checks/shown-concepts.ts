import { isIssueOf } from '../diagnostics/issue.ts';
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

/** Whether all that cases show is known: each was read to the end, names concepts that there are, and has a name by which it was read. */
export function isShownKnown({ documents, strangers, byId }: Library): boolean {
  const cases = documents.filter(({ kind, translation }) => kind === 'case' && !translation);
  return (
    strangers.length === 0 &&
    cases.every((one) => isWhollyRead(one) && !one.issues.some(isHiding)) &&
    cases.every(({ mentions }) => mentions.every(({ type, to }) => type !== 'shows' || byId.has(to)))
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
