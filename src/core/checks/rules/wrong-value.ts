import type { Document } from '../../graph/document.ts';
import { isKebab } from '../../model/fields.ts';
import { fieldReferences, type FieldPath } from '../../model/references.ts';
import { fieldNote, schemaFor, valueAt } from '../fields.ts';
import { findIssues, isEmptiness } from '../issues.ts';
import type { Library, Rule } from '../rule.ts';
import type { IssueOf } from '../../diagnostics/issue.ts';
import { fixWord, onlyMeant } from '../suggestions/certain-fix.ts';
import { tellValue } from '../value-words.ts';

/** A field whose value is not of the form that it takes. */
export const wrongValue: Rule = {
  code: 'wrong-value',
  stage: 'schema',
  severity: 'error',
  bad: { front: 'scale: regoi' },
  good: { front: 'scale: regio' },
  find: (library) => {
    const isReference = referenceFinder(library);
    return findIssues(library, 'value', (issue, document) => {
      if (isEmptiness(issue)) return undefined;
      const { path, wanted, found } = issue;
      const value = valueAt(document.raw, path);
      const schema = schemaFor(library.schemas, document);
      const { write, ...said } = tellValue(issue, value, document.kind, schema);
      const advice = { ...said, repair: said.repair ?? fieldNote(document.kind, path) };
      const stands = found === '' ? `[${write ?? ''}]` : found;
      const told = { ...advice, fix: fixWord(document, issue.range, stands, write ?? chosen(issue)) };
      if (wanted === 'party' && valueAt(value, ['organisation']) !== undefined) {
        return { ...told, range: document.locate([...path, 'kind'], 'key') };
      }
      if (wanted !== 'id') return told;
      // A name of an entry is told about by the rules on references, which know the entries there are.
      if (isReference(document, path)) return undefined;
      const inKey = !(typeof value === 'string' && value === found && !isKebab(value));
      if (!inKey) return told;
      // What a translation has words for is compared with its original elsewhere.
      return document.translation ? undefined : { ...advice, range: document.locate(path, 'key') };
    });
  },
};

/** The word of a choice that can only be meant. */
function chosen({ wanted, found, allowed }: IssueOf<'value'>): string | undefined {
  return wanted === 'choice' ? onlyMeant(found, allowed) : undefined;
}

/** Whether a field names an entry; the fields of a document are walked once. */
function referenceFinder({ schemas }: Library): (document: Document, path: FieldPath) => boolean {
  const known = new Map<Document, ReadonlySet<string>>();
  return (document, path) => {
    const own =
      known.get(document) ??
      new Set(fieldReferences(schemaFor(schemas, document), document.raw).map((one) => JSON.stringify(one.path)));
    known.set(document, own);
    return own.has(JSON.stringify(path));
  };
}
