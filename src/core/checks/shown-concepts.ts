import type { Library } from './check.ts';
import { isDraft } from './draft.ts';
import { shownIn } from './shown.ts';

/** The ids of the concepts that a passage of a case shows; drafts not counted, since readers do not see them. */
export function shownConcepts({ documents }: Library): ReadonlySet<string> {
  return new Set(
    documents
      .filter((document) => document.kind === 'case' && !document.translation && !isDraft(document))
      .flatMap(shownIn)
      .map(({ shown }) => shown.concept),
  );
}
