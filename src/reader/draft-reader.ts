import { documentOf } from '../core/authoring/known-file.ts';
import type { AuthoringContext } from '../core/authoring/context.ts';
import { runRules } from '../core/checks/index.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { idListName, type Document, type SourceFile } from '../core/graph/document.ts';
import type { Entry } from '../core/graph/entry.ts';
import type { Picture } from '../core/graph/picture.ts';
import { libraryOf } from './checked-library.ts';
import { readLibrary, rulesOf } from './library.ts';

/** Files that are being written, as read, with everything that is wrong in them. */
export interface CheckedDraft {
  readonly documents: readonly Document[];
  /** What they make, with holes where something is still to be written. */
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads files, and pictures beside them, as they would be in the atlas of a context, in the place of those that it has under the same path, and runs every
 * rule on them. `now` is when that is.
 */
export function createDraftReader(
  context: AuthoringContext,
  now: Date,
): (files: readonly SourceFile[], pictures?: readonly Picture[]) => CheckedDraft {
  const { root, atlas, idList } = context;
  const { languages } = atlas;
  const rules = { ...rulesOf(atlas, now), holes: true };
  const known = context.files.flatMap((file) => documentOf(file, root, languages) ?? []);
  const list = idList === undefined ? {} : { idList: { path: root + idListName, text: idList } };
  return (files, attached = []) => {
    const read = readLibrary(files, root, rules);
    const own = new Set([...files, ...attached].map(({ path }) => path));
    const documents = [...known.filter(({ path }) => !own.has(path)), ...read.documents].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    const beside = context.pictures.filter(({ path }) => !own.has(path));
    const pictures = [...beside, ...attached, ...read.pictures];
    const library = libraryOf({ ...read, documents, pictures, ...list }, root, rules);
    const diagnostics = runRules(library).filter(({ range }) => own.has(range.path));
    return { documents: read.documents, entries: read.entries, diagnostics };
  };
}
