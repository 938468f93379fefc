import type { SchemaIssue } from '../../graph/document.ts';
import type { Text } from '../../model/locale.ts';
import type { FieldPath } from '../../model/references.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from '../draft.ts';
import { atStart, fieldChoices, fieldName, fieldNote, valueAt } from '../fields.ts';
import { findIssues, schemaFor } from '../finding.ts';
import { nearest } from '../suggestions/nearest.ts';

/** A field that must be there and is not, or that is there and says nothing. */
export const missingField: Rule = {
  code: 'missing-field',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een veld ontbreekt of is leeg.', en: 'A field is missing or empty.' },
  explanation: {
    nl: 'Zonder dit veld kan de pagina niet gemaakt worden: een titel, een samenvatting of een bron hoort erbij. Weet u het niet, dan hoort dat bij wat de bronnen niet vertellen (unknown), en niet in een leeg veld. Zolang een casus een draft is, of er nog "nog invullen" staat, is dit een waarschuwing: de pagina komt er pas als alles is ingevuld.',
    en: 'Without this field the page cannot be made: a title, a summary or a source belongs to it. What you do not know belongs in what the sources do not tell (unknown), not in an empty field. While a case is a draft, or "nog invullen" still stands in it, this is a warning: there is no page until all is filled in.',
  },
  bad: { front: 'title:' },
  good: { front: 'title: Een plan voor de regio' },
  find: (library) =>
    findIssues(library, (issue, document) => {
      if (!isEmptiness(issue) || isMisspelt(issue.path, document.issues)) return undefined;
      const { path } = issue;
      const name = atStart(fieldName(path));
      const absent = valueAt(document.raw, path) === undefined;
      const repair = fill(path, schemaFor(library.schemas, document));
      return {
        range: document.locate(path, 'value'),
        message: absent
          ? { nl: `${name.nl} ontbreekt.`, en: `${name.en} is missing.` }
          : { nl: `${name.nl} is leeg.`, en: `${name.en} is empty.` },
        ...(repair === undefined ? {} : { repair }),
        ...(isDraft(document) ? { severity: 'warning' as const } : {}),
      };
    }),
};

/** Whether a schema issue comes down to something not being there. */
export function isEmptiness({ type, wanted, limit, found }: SchemaIssue): boolean {
  if (type !== 'value') return type === 'missing';
  return (wanted === 'longer' && limit === 1 && found === '') || (/^\s+$/.test(found) && wanted !== 'choice');
}

/** Whether the field is there under a name with a slip of the pen, which is told already. */
export function isMisspelt(path: FieldPath, issues: readonly SchemaIssue[]): boolean {
  const around = JSON.stringify(path.slice(0, -1));
  return issues.some(
    ({ type, path: other, found, allowed }) =>
      type === 'unknown-key' &&
      JSON.stringify(other.slice(0, -1)) === around &&
      nearest(found, allowed) === path.at(-1),
  );
}

function fill(path: FieldPath, schema: Parameters<typeof fieldNote>[0]): Text | undefined {
  const note = fieldNote(schema, path);
  const choices = fieldChoices(schema, path).join(', ');
  const told = [
    ...(note === undefined ? [] : [{ nl: `Hier hoort: ${note.nl}`, en: `What belongs here: ${note.en}` }]),
    ...(choices === '' ? [] : [{ nl: `Er kan staan: ${choices}.`, en: `It can be: ${choices}.` }]),
  ];
  if (told.length === 0) return undefined;
  return { nl: told.map(({ nl }) => nl).join('\n'), en: told.map(({ en }) => en).join('\n') };
}
