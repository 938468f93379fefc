import { readFile } from 'node:fs/promises';
import type { Entry } from '../core/graph/entry.ts';
import { isWritten } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { languages, original } from './words.ts';

/** Where contributed content is kept, from the project's root. */
export const contentFolder = 'src/content/';

/** The file of a written entry in a language, by the file of its original. */
export function fileIn(path: string, locale: Locale): string {
  return locale === original ? path : path.replace(/\.mdx$/, `.${locale}.mdx`);
}

/** The files of an entry as they were written, that of its original first, by their path below the content folder. */
export async function filesOf(entry: Entry): Promise<ReadonlyMap<string, string>> {
  const paths = isWritten(entry.kind) ? languages.map((locale) => fileIn(entry.path, locale)) : [entry.path];
  const files = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, 'utf8').catch(() => undefined);
      return text === undefined ? [] : [[path.slice(contentFolder.length), text] as const];
    }),
  );
  return new Map(files.flat());
}
