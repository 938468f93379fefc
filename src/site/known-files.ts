import { knownFile } from '../core/authoring/known-file.ts';
import type { AuthoringContext } from '../core/authoring/context.ts';
import type { ReadLibrary } from '../reader/library.ts';

/** The files of an atlas as the forms of those who write know them. */
export type KnownFiles = Pick<AuthoringContext, 'files' | 'pictures' | 'idList'>;

declare global {
  /** The files that a build has read, for its pages; what reads them shares no module with what prints pages. */
  var knownFiles: KnownFiles | undefined;
}

export function knownFilesOf({ documents, schemas, pictures, idList }: ReadLibrary): KnownFiles {
  return {
    files: documents.map((document) => knownFile(document, schemas)),
    ...(idList !== undefined && { idList: idList.text }),
    pictures,
  };
}
