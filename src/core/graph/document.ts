import type { Fault, Mention } from '../body/fault.ts';
import type { Part } from '../body/part.ts';
import type { Body } from '../body/segment.ts';
import type { Kind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import type { FieldPath } from '../model/references.ts';
import type { Range } from '../diagnostics/diagnostic.ts';

/** A file as it came in. `path` has forward slashes and is the one that authors are told. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** How the bytes were read, when not as UTF-8. */
  readonly encoding?: 'utf-16';
  /** What a picture consists of. */
  readonly bytes?: Uint8Array;
  /** True for a symbolic link, a pipe and whatever else is no file that can be read as itself. */
  readonly isNoFile?: boolean;
}

/** The file in the content folder that lists the ids which may never vanish. */
export const idListName = 'ids.txt';

/** Something that the schema of a kind does not accept, with where it stands in the data. */
export interface SchemaIssue {
  readonly type: 'unknown-key' | 'missing' | 'value';
  readonly path: FieldPath;
  /** For an unknown key the key; for a value what was found, as text. */
  readonly found: string;
  /** For an unknown key the keys there are; for a value those that may be chosen, if it is a choice. */
  readonly allowed: readonly string[];
  /** For a value, what is wanted: the sentence is chosen by this. */
  readonly wanted:
    'text' | 'list' | 'number' | 'mapping' | 'choice' | 'date' | 'id' | 'form' | 'longer' | 'shorter' | 'party';
  /** For 'longer' and 'shorter', the limit. */
  readonly limit?: number;
}

/** A file of content with places: what it is, what it says, what it names, and what could not be read. */
export interface Document {
  readonly path: string;
  readonly kind: Kind;
  readonly id: string;
  readonly language: Locale;
  /** True for a translation of another file, false for an original and for records. */
  readonly translation: boolean;
  readonly text: string;
  /** The front matter as it was written; undefined when it could not be read. */
  readonly raw: unknown;
  readonly issues: readonly SchemaIssue[];
  readonly body: Body;
  readonly mentions: readonly Mention[];
  readonly parts: readonly Part[];
  readonly faults: readonly Fault[];
  /** Where passages with an id begin, in order, doubles included. */
  readonly passages: readonly {
    readonly id: string;
    /** Ids that it had before. */
    readonly formerIds: readonly string[];
    readonly range: Range;
    readonly citations: number;
  }[];
  /** The range of a value in the front matter, or of its key; of the nearest thing around it when it is missing. */
  readonly locate: (path: FieldPath, what: 'key' | 'value') => Range;
}
