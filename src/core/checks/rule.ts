import type { Document, SourceFile } from '../graph/document.ts';
import type { Picture } from '../graph/picture.ts';
import type { Kind } from '../model/kind.ts';
import type { Locale, Text } from '../model/locale.ts';
import type { Schemas } from '../model/schemas.ts';
import type { Finding, Severity } from '../diagnostics/diagnostic.ts';
import type { Example } from './example.ts';
import type { WebAnswers } from './web-answer.ts';

/** What checks are asked about: every file with its places, and what the atlas allows. */
export interface Library {
  readonly documents: readonly Document[];
  /** Originals and records by id; more than one document where an id is used twice. Translations are not in it. */
  readonly byId: ReadonlyMap<string, readonly Document[]>;
  /** Files in the content folder whose name says nothing we know; paths. */
  readonly strangers: readonly string[];
  /** What stands in the content folder and is no file: symbolic links and the like; paths. */
  readonly links: readonly string[];
  readonly pictures: readonly Picture[];
  /** The part of every path before "cases/…", with its slash. */
  readonly root: string;
  /** The languages of the atlas; the first is the one originals are written in. */
  readonly languages: readonly Locale[];
  readonly schemas: Schemas;
  /** The address of the site, when it is known. */
  readonly site?: string;
  /** The list of ids that may never vanish, if there is one. */
  readonly idList?: SourceFile;
  /** What the web answered about external addresses; missing when it was not asked. */
  readonly answers?: WebAnswers;
}

/** One mistake that an author can make: everything there is to know about it. */
export interface Rule {
  /** Permanent, English, kebab; the name of its file. */
  readonly code: string;
  /** Whether one file is enough to see it, or the whole library is needed. */
  readonly scope: 'entry' | 'library';
  /** How bad it is, unless a finding says otherwise. */
  readonly severity: Severity;
  /** One sentence: the mistake. */
  readonly title: Text;
  /** One paragraph: why it matters and how to repair it. */
  readonly explanation: Text;
  /** A mistake that this check finds. */
  readonly bad: Example;
  /** The same, mended: no check finds an error in it. */
  readonly good: Example;
  readonly find: (library: Library) => Finding[];
}

/** The ids of all entries of a kind, with the file each stands in; for suggestions. */
export function candidates(library: Library, kind: Kind | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, documents] of library.byId) {
    const document = documents.find((one) => kind === undefined || one.kind === kind);
    if (document !== undefined) found.set(id, document.path);
  }
  return found;
}
