import type { Range } from '../diagnostics/range.ts';
import type { Picture } from '../graph/picture.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Kind } from '../model/kind.ts';
import type { Grade } from '../model/source.ts';

/** An entry as a form lets one choose it. */
export interface Choice {
  readonly kind: Kind;
  readonly id: string;
  /** What it is called, in the language of the context where it has a name in it. */
  readonly name: string;
  /** By what else it can be found: other names, and those in other languages. */
  readonly otherNames?: readonly string[];
  /** What it is in a sentence: the definition of a concept, the role of a person. */
  readonly gist?: string;
  /** Of a source: how a text cites it, and how far it is trusted. */
  readonly citedAs?: string;
  readonly grade?: Grade;
}

/**
 * What those who write need to know of the atlas beside the files that they write, for one language of its pages: each build makes it. The checks find
 * by it in those files exactly what they find by the whole library.
 */
export interface AuthoringContext {
  readonly language: string;
  readonly atlas: Pick<Atlas, 'languages' | 'vocabulary' | 'site' | 'repository'>;
  /** The part of every path before "cases/…", with its slash. */
  readonly root: string;
  /** What can be chosen: what the public may see, by kind and then by name. */
  readonly choices: readonly Choice[];
  /** Every file of content, in the order of their paths, as far as checks of other files ask. */
  readonly files: readonly KnownFile[];
  /** The text of the list of ids that may never vanish. */
  readonly idList?: string;
  readonly pictures: readonly Picture[];
}

/** What checks of other files ask of a file. */
export interface KnownFile {
  readonly path: string;
  readonly raw: unknown;
  readonly passages: readonly { readonly id: string; readonly formerIds: readonly string[]; readonly range: Range }[];
}
