import type { AuthoringContext } from '../core/authoring/context.ts';
import { knownFile } from '../core/authoring/known-file.ts';
import { translatedSections, type TranslatedSections } from '../core/checks/translation/sections.ts';
import type { ReadLibrary } from '../reader/library.ts';
import type {} from './content-reading.ts';

/** The files of an atlas as the forms of those who write know them. */
export interface KnownFiles {
  readonly context: Pick<AuthoringContext, 'files' | 'pictures' | 'idList'>;
  /** The translations whose originals changed since. */
  readonly outdated: readonly TranslatedSections[];
}

declare global {
  /** The files that a build has read, for its pages; what reads them shares no module with what prints pages. */
  var knownFiles: KnownFiles | undefined;
}

export function knownFilesOf({ documents, schemas, pictures, idList }: ReadLibrary): KnownFiles {
  return {
    context: {
      files: documents.map((document) => knownFile(document, schemas)),
      ...(idList !== undefined && { idList: idList.text }),
      pictures,
    },
    outdated: translatedSections(documents).filter(
      ({ state }) => state !== undefined && state.changed.length + state.gone.length > 0,
    ),
  };
}

/** All files, as a build has read them or as they were read last. */
export async function knownFiles(): Promise<KnownFiles> {
  const { knownFiles: built, contentReading } = globalThis;
  if (built !== undefined) return built;
  if (contentReading === undefined)
    throw new Error('Content is read by the integration check-content, which this site lacks.');
  return knownFilesOf((await contentReading.now()).read);
}
