import { isOfSchema } from '../diagnostics/issue.ts';
import type { Document } from '../graph/document.ts';
import type { State } from '../graph/publicity.ts';
import { valueAt, textsIn } from './fields.ts';
import { once } from './once.ts';

/** What stands in a new file where the author still has to write. */
export const placeholder = 'nog invullen';

/** Whether a text is what stands there still to be replaced, in one of the languages that authors use. */
export function isPlaceholder(text: string): boolean {
  return [placeholder, 'to be filled in'].includes(text.trim().toLowerCase());
}

/** The ways to the texts of a document that are still to be written. */
export const placeholdersIn = once((document) => textsIn(document.raw).filter(({ text }) => isPlaceholder(text)));

/** Whether an entry is still being written: it says so, or words are still to be filled in. What it lacks does not stop a build. */
export function isDraft(document: Document): boolean {
  return valueAt(document.raw, ['status']) === 'draft' || placeholdersIn(document).length > 0;
}

/** Whether it is not known that an entry is finished: it is a draft, or what says so could not be read. What a finished one lacks is then not told. */
export function mayBeDraft(document: Document): boolean {
  const { kind, translation, raw } = document;
  if (isDraft(document) || raw === undefined) return true;
  return kind === 'case' && !translation && !['review', 'published'].includes(String(valueAt(raw, ['status'])));
}

/** Whether readers do not get the page of an entry, because something that it must have is still to be filled in. */
export function isUnfilled(document: Document): boolean {
  return placeholdersIn(document).length > 0 || (isDraft(document) && document.issues.some(isOfSchema));
}

/** How far an entry has come. One of which readers get no page yet is a draft. */
export function stateOf(document: Document): State {
  if (isDraft(document) || isUnfilled(document)) return 'draft';
  return document.kind === 'case' && valueAt(document.raw, ['status']) === 'review' ? 'review' : 'published';
}
