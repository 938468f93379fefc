import { fnv1a64 } from '../graph/fnv1a.ts';
import type { Locale } from '../model/locale.ts';
import type { ChangedSection } from './original-changes.ts';

/** How many files the texts of all entries are shared out over: one for each entry would be as many files as pages. */
const files = 64;

/** What a form is given of an entry. */
export interface EntryText {
  /** Its files, as a bundle. */
  readonly bundle: string;
  /** What changed in its original since a translation was made, by the languages of translations that are outdated. */
  readonly changes?: Readonly<Record<Locale, readonly ChangedSection[]>>;
}

/** The texts of entries by their ids. */
export type EntryTexts = Readonly<Record<string, EntryText>>;

/** What the file that has the texts of an entry is called, without its ending. */
export function textsName(id: string): string {
  return `texts-${Number.parseInt(fnv1a64(id).slice(-2), 16) % files}`;
}
