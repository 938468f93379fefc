import type { Fault } from '../body/fault.ts';
import type { Document, SchemaIssue } from '../graph/document.ts';
import type { Text } from '../model/locale.ts';
import { isWritten } from '../model/kind.ts';
import type { Schemas } from '../model/schemas.ts';
import type { Finding, Range } from '../diagnostics/diagnostic.ts';
import type { Library } from './rule.ts';

/** What is said about something whose place is known. */
export type Telling = Pick<Finding, 'message' | 'repair' | 'severity' | 'fix'>;

/** A finding for each fault of a type that the reader left and that `tell` has words for. */
export function findFaults<T extends Fault['type']>(
  library: Library,
  type: T,
  tell: (fault: Extract<Fault, { type: T }>, document: Document) => Telling | undefined,
): Finding[] {
  const isOfType = (fault: Fault): fault is Extract<Fault, { type: T }> => fault.type === type;
  return library.documents.flatMap((document) =>
    document.faults.filter(isOfType).flatMap((fault) => {
      const told = tell(fault, document);
      return told === undefined ? [] : [{ range: fault.range, ...told }];
    }),
  );
}

/** A finding for each schema issue that `tell` has words for. A translation of a kind that has none is told about as a file. */
export function findIssues(
  library: Library,
  tell: (issue: SchemaIssue, document: Document) => Finding | undefined,
): Finding[] {
  const documents = library.documents.filter(({ kind, translation }) => isWritten(kind) || !translation);
  return documents.flatMap((document) =>
    document.issues.flatMap((issue) => {
      const finding = tell(issue, document);
      return finding === undefined ? [] : [finding];
    }),
  );
}

/** The schema that a document keeps to. */
export function schemaFor(schemas: Schemas, { kind, translation }: Pick<Document, 'kind' | 'translation'>) {
  return translation && isWritten(kind) ? schemas.translation[kind] : schemas.original[kind];
}

const unreadable: readonly Fault['type'][] = [
  'empty',
  'too-large',
  'too-deep',
  'encoding',
  'merge-conflict',
  'front-matter-missing',
  'yaml',
  'mdx',
];

/** Whether all of a file was read. What such a file lacks cannot be known otherwise. */
export function isWhollyRead(document: Document): boolean {
  return !document.faults.some((fault) => unreadable.includes(fault.type));
}

/** Whether a passage of a document has no id, or one under a misspelt name: which passages there are is then not known. */
export function hasNamelessPassage({ faults }: Document): boolean {
  return faults.some((one) => one.type === 'attribute-missing' && one.component === 'Passage' && one.name === 'id');
}

/** Whether a line has a space that is not an ordinary one, so that it is not the field, item or heading that it was meant to be. */
export function hasOddSpace({ faults }: Document, line: number): boolean {
  return faults.some((one) => one.type === 'invisible' && one.what === 'space' && one.range.line === line);
}

/** The range of a file as a whole: its beginning. */
export function startOf(path: string): Range {
  return { path, line: 1, column: 1, length: 1 };
}

/** A range in another file as it is named inside a sentence. */
export function nameOf({ path, line }: Range): string {
  return `${path}:${line}`;
}

/** A range in the same file as it is named inside a sentence. */
export function lineOf({ line }: Range): Text {
  return { nl: `regel ${line}`, en: `line ${line}` };
}

/** The citations in a document that could not be read, so that it may cite more than is known. */
export function malformedCitations({ faults }: Document): Range[] {
  return faults.flatMap((fault) => (fault.type === 'link-form' && fault.source.startsWith('[@') ? [fault.range] : []));
}
