import { readBundle, type Bundle } from '../../core/authoring/bundle.ts';
import { textsName, type EntryTexts } from '../../core/authoring/entry-texts.ts';
import { fetchJson } from '../json.ts';

/** The files of an entry, from the folder where the texts of all are found; undefined when they cannot be had. */
export async function fetchBundle(folder: string, id: string): Promise<Bundle | undefined> {
  try {
    const { [id]: text = '' } = await fetchJson<EntryTexts>(`${folder}${textsName(id)}.json`, [id]);
    const bundle = readBundle(text);
    return 'files' in bundle ? bundle : undefined;
  } catch {
    return undefined;
  }
}
