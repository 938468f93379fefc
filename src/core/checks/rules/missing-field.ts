import type { Sentence } from '../../diagnostics/diagnostic.ts';
import type { Kind } from '../../model/kind.ts';
import type { FieldPath } from '../../model/references.ts';
import { isDraft } from '../draft.ts';
import { atStart, fieldChoices, fieldName, fieldNote, schemaFor, valueAt } from '../fields.ts';
import { findIssues, isEmptiness, isMisspelt } from '../issues.ts';
import type { Rule } from '../rule.ts';

/** A field that must be there and is not, or that is there and says nothing. */
export const missingField: Rule = {
  code: 'missing-field',
  stage: 'schema',
  severity: 'error',
  bad: { front: 'title:' },
  good: { front: 'title: Een plan voor de regio' },
  find: (library) =>
    findIssues(library, ['missing', 'value'], (issue, document) => {
      const { path } = issue;
      if (!isEmptiness(issue) || isMisspelt(path, document)) return undefined;
      const name = atStart(fieldName(path));
      const what = valueAt(document.raw, path) === undefined ? 'absent' : 'empty';
      return {
        message: (words) => words.rules['missing-field'][what](name(words)),
        repair: fill(path, document.kind, schemaFor(library.schemas, document)),
        ...(isDraft(document) ? { severity: 'warning' } : {}),
      };
    }),
};

function fill(path: FieldPath, kind: Kind, schema: Parameters<typeof fieldChoices>[0]): Sentence | undefined {
  const note = fieldNote(kind, path);
  const choices = fieldChoices(schema, path).join(', ');
  const told: Sentence[] = [
    ...(note === undefined
      ? []
      : ([(words) => words.rules['missing-field'].belongs(note(words))] satisfies Sentence[])),
    ...(choices === '' ? [] : ([({ phrases }) => phrases.itCanBe(choices)] satisfies Sentence[])),
  ];
  return told.length === 0 ? undefined : (words) => told.map((one) => one(words)).join('\n');
}
