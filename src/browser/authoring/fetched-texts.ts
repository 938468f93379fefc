import { readBundle, type Bundle } from '../../core/authoring/bundle.ts';
import { textsName, type EntryText } from '../../core/authoring/entry-texts.ts';
import { isRecord } from '../../core/model/references.ts';

/** The files of an entry, with what the build tells of their translations. */
export type FetchedTexts = Pick<EntryText, 'changes'> & { readonly bundle: Bundle };

/** What there is of an entry in the folder where the texts of all are found; undefined when there is none. Rejects when nothing can be fetched. */
export async function fetchTexts(folder: string, id: string): Promise<FetchedTexts | undefined> {
  const response = await fetch(`${folder}${textsName(id)}.json`);
  if (!response.ok) return undefined;
  const texts: unknown = await response.json();
  const text = isRecord(texts) ? texts[id] : undefined;
  if (!isText(text)) return undefined;
  const bundle = readBundle(text.bundle);
  return 'files' in bundle ? { ...text, bundle } : undefined;
}

/** The build checked the rest when it was compiled. */
function isText(text: unknown): text is EntryText {
  return isRecord(text) && typeof text.bundle === 'string';
}
