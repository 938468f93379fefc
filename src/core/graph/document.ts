import type { Mention } from '../body/mention.ts';
import type { Part } from '../body/part.ts';
import type { Piece } from '../body/passage.ts';
import type { Body } from '../body/segment.ts';
import type { Kind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import type { FieldPath } from '../model/references.ts';
import type { Issue } from '../diagnostics/issue.ts';
import type { Range } from '../diagnostics/range.ts';

/** A file as it came in. `path` has forward slashes and is the one that authors are told. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** How the bytes were read, when not as UTF-8. */
  readonly encoding?: 'utf-16';
  /** What a picture consists of. */
  readonly bytes?: Uint8Array;
  /** How many pixels a picture has, where that was measured. */
  readonly pixels?: number;
  /** Why it was not read. */
  readonly unread?: UnreadFile['why'];
}

/** The most bytes that a file is read of: of a picture, and far more than a text may have. */
export const largestFile = 10_000_000;

/** What stands in the content folder and was not read. */
export interface UnreadFile {
  readonly path: string;
  /** A symbolic link, a pipe and whatever else is no file; what we may not open; a name that is not UTF-8; more bytes than are read. */
  readonly why: 'link' | 'denied' | 'name' | 'large';
}

/** The file in the content folder that lists the ids which may never vanish. */
export const idListName = 'ids.txt';

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
  readonly body: Body;
  readonly mentions: readonly Mention[];
  readonly parts: readonly Part[];
  /** What could not be taken as it stands: in the file, its fields and its body, in that order. */
  readonly issues: readonly Issue[];
  /** Where passages and decision points with an id begin, in order, doubles included. */
  readonly passages: readonly {
    readonly component: Piece;
    readonly id: string;
    /** Ids that it had before. */
    readonly formerIds: readonly string[];
    readonly range: Range;
    readonly citations: number;
    /** Of a decision point, what can be chosen; none when an option has no id, because then it is not known. */
    readonly options: readonly { readonly id: string; readonly range: Range }[];
  }[];
  /** The range of a value in the front matter, or of its key; of the nearest thing around it when it is missing. */
  readonly locate: (path: FieldPath, what: 'key' | 'value') => Range;
}
