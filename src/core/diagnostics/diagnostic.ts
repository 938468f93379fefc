import type { Catalogue } from '../../languages/language.ts';
import type { FieldPath } from '../model/references.ts';
import type { Range } from './range.ts';

/** An error stops a build; a warning does not; a note is for those who want to do better. The worst comes first. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Where a mistake shows: when a file is read, against its schema, in its body, in the entry as a whole, or only among all files. */
export type Stage = 'read' | 'schema' | 'body' | 'entry' | 'library';

/** Something to say, in the language whose words are given. */
export type Sentence = (words: Catalogue) => string;

/** What to put in a range instead of what stands there, when there is only one thing it can have meant. Never more than one line. */
export interface Fix {
  readonly range: Range;
  readonly replacement: string;
}

/** A mistake that was found: where, what, and what to do about it. */
export interface Diagnostic {
  /** The permanent code of its rule. */
  readonly code: string;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly range: Range;
  /** The field that it is about, where that does not follow from its range: one that is missing stands nowhere. */
  readonly field?: FieldPath | undefined;
  readonly message: Sentence;
  readonly repair?: Sentence | undefined;
  readonly fix?: Fix | undefined;
  /** What mends the same at the other places that the message names. */
  readonly otherFixes?: readonly Fix[];
}

/** Diagnostics in the order people read files: by path, line, column, then code. The same on every machine. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    ({ range: a, code }, { range: b, code: other }) =>
      compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(code, other),
  );
}
