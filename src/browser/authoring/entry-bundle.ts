import { readBundle, type Bundle } from '../../core/authoring/bundle.ts';
import { textsName } from '../../core/authoring/entry-texts.ts';
import { isRecord } from '../../core/model/references.ts';

/** The files of an entry, from the folder where the texts of all are found; undefined when there is none. Rejects when nothing can be fetched. */
export async function fetchBundle(folder: string, id: string): Promise<Bundle | undefined> {
  const response = await fetch(`${folder}${textsName(id)}.json`);
  if (!response.ok) return undefined;
  const texts: unknown = await response.json();
  const text = isRecord(texts) ? texts[id] : undefined;
  const bundle = readBundle(typeof text === 'string' ? text : '');
  return 'files' in bundle ? bundle : undefined;
}
