import type { Catalogue } from '../../languages/language.ts';
import { valueAt } from '../checks/fields.ts';
import { bodyLines } from '../checks/heading-ranges.ts';
import { condensed, condensedSentence } from '../diagnostics/condensed.ts';
import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/range.ts';
import type { Document } from '../graph/document.ts';
import { isWritten } from '../model/kind.ts';
import { isRecord, type FieldPath } from '../model/references.ts';

/** A problem in the words of the reader's language, as the command line tells it; its repair is one that can be carried out in the form. */
export interface ToldProblem {
  readonly code: string;
  readonly severity: Severity;
  /** The file, and the stretch of one of its lines. */
  readonly range: Range;
  /** The field of the front matter, or of a record, that it is about or stands in; undefined for what stands in the text below. */
  readonly field?: FieldPath;
  readonly message: string;
  /** What to do about it. */
  readonly repair?: string;
  /** What to put in the place of what stands there, and wherever else the same is wrong, when there is only one thing it can have meant. */
  readonly fixes?: readonly Fix[];
  /** The address of the page of the manual about it. */
  readonly manual: string;
}

/** Problems of documents as they are told, in reading order. `manual` is the address of the manual of mistakes, with its slash. */
export function tellProblems(
  diagnostics: readonly Diagnostic[],
  documents: readonly Document[],
  words: Catalogue,
  manual: string,
): ToldProblem[] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const inForm = { ...words, phrases: { ...words.phrases, ...words.phrases.inForm } };
  return condensed(diagnostics).map(({ code, severity, range, field, message, repair, fix, otherFixes = [] }) => {
    const document = byPath.get(range.path);
    const about = field ?? (document === undefined ? undefined : fieldAt(document, range));
    return {
      code,
      severity,
      range,
      ...(about !== undefined && about.length > 0 && { field: about }),
      message: condensedSentence(message(inForm)),
      ...(repair !== undefined && { repair: condensedSentence(repair(inForm)) }),
      ...(fix !== undefined && { fixes: [fix, ...otherFixes] }),
      manual: `${manual}${code}/`,
    };
  });
}

/** The innermost field that a place stands in; undefined in the text below the fields. */
function fieldAt(document: Document, { line, column }: Range): FieldPath | undefined {
  const [first] = isWritten(document.kind) ? bodyLines(document) : [];
  if (first !== undefined && line >= first.line) return undefined;
  const begins = (path: FieldPath) => {
    const key = document.locate(path, typeof path.at(-1) === 'number' ? 'value' : 'key');
    return key.line < line || (key.line === line && key.column <= column);
  };
  let path: FieldPath = [];
  for (;;) {
    const value: unknown = valueAt(document.raw, path);
    const steps: readonly (string | number)[] = Array.isArray(value)
      ? [...value.keys()]
      : isRecord(value)
        ? Object.keys(value)
        : [];
    const around = path;
    const step = steps.findLast((one) => begins([...around, one]));
    if (step === undefined) return path;
    path = [...path, step];
  }
}
