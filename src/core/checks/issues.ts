import { pieceOf } from '../body/passage.ts';
import { isIssueOf, type Issue, type IssueOf } from '../diagnostics/issue.ts';
import type { Range } from '../diagnostics/range.ts';
import type { Document } from '../graph/document.ts';
import { anythingSeen } from '../model/invisible.ts';
import type { FieldPath } from '../model/references.ts';
import type { Advice, Finding, Library } from './rule.ts';
import { nearest } from './suggestions/nearest.ts';

/** A finding for each issue of some types that `tell` has words for, at the range of the issue unless `tell` gives another. */
export function findIssues<T extends Issue['type']>(
  library: Pick<Library, 'documents'>,
  types: T | readonly T[],
  tell: (issue: IssueOf<T>, document: Document) => (Advice & Partial<Finding>) | undefined,
): Finding[] {
  const isOfTypes = isIssueOf<T>(typeof types === 'string' ? [types] : types);
  return library.documents.flatMap((document) =>
    document.issues.filter(isOfTypes).flatMap((issue) => {
      const told = tell(issue, document);
      return told === undefined ? [] : [{ range: issue.range, ...('path' in issue && { field: issue.path }), ...told }];
    }),
  );
}

const isUnread = isIssueOf([
  'empty',
  'too-large',
  'too-deep',
  'encoding',
  'merge-conflict',
  'front-matter-missing',
  'yaml',
  'mdx',
]);

/** Whether all of a file was read. What such a file lacks cannot be known otherwise. */
export function isWhollyRead({ issues }: Document): boolean {
  return !issues.some(isUnread);
}

/** Whether a passage or decision point of a document has no id, or it or its id a misspelt name: which of them there are is then not known. */
export function hasNamelessPassage({ issues }: Document): boolean {
  return issues.some(
    (one) =>
      one.type === 'component' ||
      (one.type === 'attribute-missing' && pieceOf(one.component) !== undefined && one.name === 'id'),
  );
}

/** Whether a line has a space that is not an ordinary one, so that it is not the field, item or heading that it was meant to be. */
export function hasOddSpace({ issues }: Document, line: number): boolean {
  return issues.some((one) => one.type === 'invisible' && one.what === 'space' && one.range.line === line);
}

/** The citations in a document that could not be read, so that it may cite more than is known. */
export function malformedCitations({ issues }: Document): Range[] {
  return issues.flatMap((one) => (one.type === 'link-form' && one.source.startsWith('[@') ? [one.range] : []));
}

/** Whether an issue of the schema comes down to something not being there. */
export function isEmptiness(issue: IssueOf<'missing' | 'value'>): boolean {
  if (issue.type === 'missing') return true;
  const { wanted, limit, found } = issue;
  return (
    (wanted === 'longer' && limit === 1 && found === '') ||
    (found !== '' && !anythingSeen.test(found) && wanted !== 'choice')
  );
}

/** Whether a field is there under a name with a slip of the pen, which is told already. */
export function isMisspelt(path: FieldPath, { issues }: Document): boolean {
  const around = JSON.stringify(path.slice(0, -1));
  return issues.some(
    (one) =>
      one.type === 'unknown-key' &&
      JSON.stringify(one.path.slice(0, -1)) === around &&
      nearest(one.found, one.allowed) === path.at(-1),
  );
}
