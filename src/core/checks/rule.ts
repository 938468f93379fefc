import type { Catalogue } from '../../languages/language.ts';
import type { Document, SourceFile, UnreadFile } from '../graph/document.ts';
import type { Picture } from '../graph/picture.ts';
import { isKebab } from '../model/fields.ts';
import type { Kind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import type { Schemas } from '../model/schemas.ts';
import type { Diagnostic, Severity, Stage } from '../diagnostics/diagnostic.ts';
import type { Settings } from './settings.ts';
import type { Example } from './example.ts';
import type { WebAnswers } from './web-answer.ts';

/** What checks are asked about: every file with its places, and what the atlas allows. */
export interface Library {
  readonly documents: readonly Document[];
  /** Originals and records by id; more than one document where an id is used twice. Translations are not in it. */
  readonly byId: ReadonlyMap<string, readonly Document[]>;
  /** Files in the content folder whose name says nothing we know; paths. */
  readonly strangers: readonly string[];
  readonly unread: readonly UnreadFile[];
  readonly pictures: readonly Picture[];
  /** The part of every path before "cases/…", with its slash. */
  readonly root: string;
  /** The languages of the atlas; the first is the one originals are written in. */
  readonly languages: readonly Locale[];
  readonly schemas: Schemas;
  /** What day it is (YYYY-MM-DD), when that is known. */
  readonly today?: string;
  /** How many months a review of a page counts, when that is known. */
  readonly reviewedFor?: number;
  /** The address of the site, when it is known. */
  readonly site?: string;
  /** Where the history of each file can be read, when that is known. */
  readonly repository?: string;
  /** What the atlas says of itself, when that is asked about too. */
  readonly settings?: Settings;
  /** The list of ids that may never vanish, if there is one. */
  readonly idList?: SourceFile;
  /** What the web answered about external addresses; missing when it was not asked. */
  readonly answers?: WebAnswers;
}

/** A diagnostic as a rule gives it: code and stage are those of the rule, and so is the severity unless there is one here. */
export type Finding = Pick<Diagnostic, 'range' | 'field' | 'message' | 'repair' | 'fix'> &
  Partial<Pick<Diagnostic, 'severity'>> & {
    /** What this comes from, when that can show at several places in a file: it is told at the first, with the others. */
    readonly cause?: string;
  };

/** The codes of all rules: those that there are words for. */
export type RuleCode = keyof Catalogue['rules'];

/** One mistake that an author can make: how it is found, and what it looks like. */
export interface Rule {
  /** Permanent, English, kebab; the name of its file, and what it is called in the catalogues of words. */
  readonly code: RuleCode;
  readonly stage: Stage;
  /** How bad it is, unless a finding says otherwise. */
  readonly severity: Severity;
  /** A mistake that this rule finds. */
  readonly bad: Example;
  /** The same, mended: no rule finds an error in it. */
  readonly good: Example;
  readonly find: (library: Library) => Finding[];
}

/** The ids of all entries of a kind, with the file each stands in; for suggestions. What cannot be an id is left out. */
export function candidates(library: Library, kind: Kind | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, documents] of library.byId) {
    const document = documents.find((one) => kind === undefined || one.kind === kind);
    if (document !== undefined && isKebab(id)) found.set(id, document.path);
  }
  return found;
}

/** What a finding says, wherever it is. */
export type Advice = Pick<Finding, 'message' | 'repair'>;

/** What is said where message and repair stand together in a catalogue. */
export function advice(said: (words: Catalogue) => { readonly message: string; readonly repair: string }): Advice {
  return { message: (words) => said(words).message, repair: (words) => said(words).repair };
}
