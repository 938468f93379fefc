import type { Locale } from '../core/model/locale.ts';
import { original } from './words.ts';

/** Where contributed content is kept, from the project's root. */
export const contentFolder = 'src/content/';

/** The file of a written entry in a language, by the file of its original. */
export function fileIn(path: string, locale: Locale): string {
  return locale === original ? path : path.replace(/\.mdx$/, `.${locale}.mdx`);
}
