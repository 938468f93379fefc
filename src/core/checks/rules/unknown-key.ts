import type { Sentence } from '../../diagnostics/diagnostic.ts';
import { isRecord } from '../../model/references.ts';
import { fieldForms, schemaFor, valueAt } from '../fields.ts';
import { findIssues, hasOddSpace } from '../issues.ts';
import { advice, type Rule } from '../rule.ts';
import { fixWord, onlyMeant } from '../suggestions/certain-fix.ts';
import { suggestWord } from '../suggestions/nearest.ts';
import { textLines } from '../text-lines.ts';
import { bareTexts, tellBare } from '../yaml/flow-text.ts';

/** A field that this kind of entry does not have. */
export const unknownKey: Rule = {
  code: 'unknown-key',
  stage: 'schema',
  severity: 'error',
  bad: { front: 'summmary: Twee regio’s maakten een plan.' },
  good: { front: 'summary: Twee regio’s maakten een plan.' },
  find: (library) =>
    findIssues(library, 'unknown-key', ({ path, range, found, allowed }, document) => {
      const { kind, translation, raw } = document;
      if (hasOddSpace(document, range.line)) return undefined;
      const around = path.slice(0, -1);
      const keysIn = (schema: Parameters<typeof fieldForms>[0]) => fieldForms(schema, around).flat();
      if (translation && keysIn(library.schemas.original[kind]).includes(found)) {
        return {
          message: ({ rules }) => rules['unknown-key'].inOriginal.message(found),
          repair: ({ rules }) => rules['unknown-key'].inOriginal.repair,
        };
      }
      const keys = allowed.length > 0 ? allowed : keysIn(schemaFor(library.schemas, document));
      const text = bareTexts(textLines(document)[range.line - 1] ?? '', keys).find(({ column, text: { length } }) => {
        return column < range.column && range.column < column + length;
      });
      if (text !== undefined) {
        const isFirst = !/,\s.*,\s*$/.test(text.text.slice(0, range.column - text.column));
        return isFirst ? tellBare(text, range.line, document) : undefined;
      }
      if (/\s/.test(found) && valueAt(raw, path) === null)
        return advice(({ rules }) => rules['yaml-does-not-parse'].causes.flowComma);
      const message: Sentence = ({ rules }) => rules['unknown-key'].message(found);
      if (keys.length === 0) return { message };
      const given = valueAt(raw, around);
      const meant = onlyMeant(found, keys);
      const isFree = meant !== undefined && !(isRecord(given) && Object.hasOwn(given, meant));
      return {
        message,
        repair: suggestWord(found, keys),
        fix: isFree ? fixWord(document, range, found, meant) : undefined,
      };
    }),
};
