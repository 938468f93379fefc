import { workbookFile } from '../../core/study/workbook-file.ts';
import type { StudyData } from '../../site/study-data.ts';
import { giveFile } from '../given-file.ts';
import type { Store } from './store.ts';

/** Gives the reader the whole workbook, also what is in memory alone, as a file. */
export function giveWorkbook({ workbook }: Store, { words, atlas, schema }: StudyData): void {
  const now = new Date().toISOString();
  giveFile(
    `${words.out.name}-${now.slice(0, 10)}.json`,
    'application/json',
    workbookFile(workbook, { schema, atlas, now }),
  );
}
