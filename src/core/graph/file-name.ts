import { kindFacts, kinds, type Kind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';

/** What the name of a file says about it. */
export interface FileName {
  readonly kind: Kind;
  readonly id: string;
  readonly language: Locale;
  readonly translation: boolean;
}

/**
 * What a path below the content root ("cases/x.en.mdx") says the file is; undefined for a file that is not content.
 * `languages` are those of the atlas, the original first.
 */
export function readFileName(path: string, languages: readonly Locale[]): FileName | undefined {
  const match = /^([^/]+)\/([^/]+?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*))?(\.mdx|\.yaml)$/.exec(path);
  const [, folder, id, suffix, ending] = match ?? [];
  const kind = kinds.find((one) => kindFacts[one].folder === folder && kindFacts[one].ending === ending);
  const original = languages[0];
  if (kind === undefined || id === undefined || original === undefined) return undefined;
  if (suffix === undefined) return { kind, id, language: original, translation: false };
  if (!languages.includes(suffix)) return undefined;
  return { kind, id, language: suffix, translation: suffix !== original };
}
