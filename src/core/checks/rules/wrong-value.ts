import type { Document, SchemaIssue } from '../../graph/document.ts';
import { isKebab } from '../../model/fields.ts';
import { fieldReferences } from '../../model/references.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { valueAt } from '../fields.ts';
import { findIssues, schemaFor } from '../finding.ts';
import { isEmptiness } from './missing-field.ts';
import { tellValue } from '../value-words.ts';

/** A field whose value is not of the form that it takes. */
export const wrongValue: Rule = {
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
  find: (library) => {
    const known = new Map<Document, Known>();
    return findIssues(library, (issue, document) => {
      const own = known.get(document) ?? knownOf(document, library);
      known.set(document, own);
      return finding(issue, document, library, own);
    });
  },
};

/** What is looked up for each issue of a document; paths as text. */
interface Known {
  /** The first issue of each value: one value can break several rules, and the first says enough. */
  readonly firsts: ReadonlySet<SchemaIssue>;
  /** Names of entries: these are told about by the check on references, which knows the entries there are. */
  readonly references: ReadonlySet<string>;
}

function knownOf(document: Document, { schemas }: Library): Known {
  const byPath = new Map<string, SchemaIssue>();
  for (const issue of document.issues) {
    const key = JSON.stringify(issue.path);
    if (issue.type === 'value' && !byPath.has(key)) byPath.set(key, issue);
  }
  const references = fieldReferences(schemaFor(schemas, document), document.raw);
  return {
    firsts: new Set(byPath.values()),
    references: new Set(references.map(({ path }) => JSON.stringify(path))),
  };
}

function finding(issue: SchemaIssue, document: Document, library: Library, known: Known): Finding | undefined {
  if (issue.type !== 'value' || isEmptiness(issue) || !known.firsts.has(issue)) return undefined;
  const { path, wanted } = issue;
  const value = valueAt(document.raw, path);
  const schema = schemaFor(library.schemas, document);
  if (wanted === 'id' && known.references.has(JSON.stringify(path))) return undefined;
  if (wanted === 'party') {
    const both = valueAt(value, ['organisation']) !== undefined;
    return {
      range: document.locate(both ? [...path, 'kind'] : path, both ? 'key' : 'value'),
      ...tellValue(issue, value, schema),
    };
  }
  // What a translation has words for is compared with its original elsewhere.
  const inKey = wanted === 'id' && !(typeof value === 'string' && value === issue.found && !isKebab(value));
  if (inKey && document.translation) return undefined;
  return { range: document.locate(path, inKey ? 'key' : 'value'), ...tellValue(issue, value, schema) };
}
