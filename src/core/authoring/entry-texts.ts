import { fnv1a64 } from '../graph/fnv1a.ts';

/** How many files the texts of all entries are shared out over: one for each entry would be as many files as pages. */
const files = 64;

/** The texts of entries by their ids, each as a bundle of the files of one. */
export type EntryTexts = Readonly<Record<string, string>>;

/** What the file that has the texts of an entry is called, without its ending. */
export function textsName(id: string): string {
  return `texts-${Number.parseInt(fnv1a64(id).slice(-2), 16) % files}`;
}
