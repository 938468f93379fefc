import { recordIds } from '../core/checks/permanent-ids.ts';
import { idListName } from '../core/graph/document.ts';
import type { Catalogue } from '../languages/language.ts';
import type { ReadLibrary } from '../reader/library.ts';
import { contentRoot, writeContent } from './content.ts';

/** Writes the list of permanent ids, with those that are new, below the folder of the project; gives a sentence on how many it has. What is gone stays in it, for the check to tell. */
export async function record(read: ReadLibrary, folder: string, { commands }: Catalogue): Promise<string> {
  const path = contentRoot + idListName;
  const text = recordIds(read, read.idList);
  await writeContent(folder, path, text);
  const count = text.split('\n').length - 1;
  const added = count - new Set((read.idList?.text ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')).size;
  return commands.check.recorded(path, count, added);
}
