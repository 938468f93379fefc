import { workbookFile } from '../../core/study/workbook-file.ts';
import type { StudyData } from '../../site/study-data.ts';
import type { Store } from './store.ts';

/** Gives the reader a text as a file. */
export function giveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** Gives the reader the whole workbook, also what is in memory alone, as a file. */
export function giveWorkbook({ workbook }: Store, { words, atlas, schema }: StudyData): void {
  const now = new Date().toISOString();
  giveFile(
    `${words.out.name}-${now.slice(0, 10)}.json`,
    'application/json',
    workbookFile(workbook, { schema, atlas, now }),
  );
}
