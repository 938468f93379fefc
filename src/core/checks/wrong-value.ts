import type { Document, SchemaIssue } from '../graph/document.ts';
import { isKebab } from '../model/fields.ts';
import { fieldReferences, type FieldPath } from '../model/references.ts';
import type { Finding } from '../problems/problem.ts';
import type { Check, Library } from './check.ts';
import { valueAt } from './fields.ts';
import { findIssues, schemaFor } from './finding.ts';
import { isEmptiness } from './missing-field.ts';
import { tellValue } from './value-words.ts';

/** A field whose value is not of the form that it takes. */
export const wrongValue: Check = {
  code: 'wrong-value',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Wat bij een veld staat, kan daar niet.', en: 'A field holds something it cannot hold.' },
  explanation: {
    nl: 'Sommige velden zijn een keuze uit vaste woorden, andere een datum (2022, 2022-03 of 2022-03-10), een lijst tussen [ en ], of een tekst met een grootste lengte. Een datum moet bestaan, en zo precies zijn als de bron haar geeft, niet preciezer. Een partij heeft óf een organisatie (organisation) óf een soort (kind).',
    en: 'Some fields are a choice from fixed words, others a date (2022, 2022-03 or 2022-03-10), a list between [ and ], or a text of limited length. A date must exist, and be as precise as the source gives it, no more. A party has either an organisation or a kind.',
  },
  bad: { front: 'scale: regoi' },
  good: { front: 'scale: regio' },
  find: (library) => findIssues(library, (issue, document) => finding(issue, document, library)),
};

function finding(issue: SchemaIssue, document: Document, library: Library): Finding | undefined {
  if (issue.type !== 'value' || isEmptiness(issue) || issue !== firstAt(issue.path, document.issues)) return undefined;
  const { path, wanted } = issue;
  const value = valueAt(document.raw, path);
  const schema = schemaFor(library.schemas, document);
  if (wanted === 'id' && isReference(path, schema, document.raw)) return undefined;
  if (wanted === 'party') {
    const both = valueAt(value, ['organisation']) !== undefined;
    return {
      place: document.locate(both ? [...path, 'kind'] : path, both ? 'key' : 'value'),
      ...tellValue(issue, value, schema),
    };
  }
  // What a translation has words for is compared with its original elsewhere.
  const inKey = wanted === 'id' && !(typeof value === 'string' && value === issue.found && !isKebab(value));
  if (inKey && document.translation) return undefined;
  return { place: document.locate(path, inKey ? 'key' : 'value'), ...tellValue(issue, value, schema) };
}

/** One value can break several rules; the first says enough. */
function firstAt(path: FieldPath, issues: readonly SchemaIssue[]): SchemaIssue | undefined {
  const key = JSON.stringify(path);
  return issues.find((one) => one.type === 'value' && JSON.stringify(one.path) === key);
}

/** Names of entries are told about by the check on references, which knows the entries there are. */
function isReference(path: FieldPath, schema: ReturnType<typeof schemaFor>, data: unknown): boolean {
  const key = JSON.stringify(path);
  return fieldReferences(schema, data).some((reference) => JSON.stringify(reference.path) === key);
}
