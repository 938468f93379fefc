import type { Rule } from '../rule.ts';
import { isRecord } from '../../model/references.ts';
import { fieldForms, valueAt } from '../fields.ts';
import { findIssues, hasOddSpace, schemaFor } from '../finding.ts';
import { mend, onlyMeant } from '../suggestions/certain-fix.ts';
import { suggestWord } from '../suggestions/nearest.ts';

/** A field that this kind of entry does not have. */
export const unknownKey: Rule = {
  code: 'unknown-key',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een veld heeft een naam die wij niet kennen.', en: 'A field has a name we do not know.' },
  explanation: {
    nl: 'Elk soort bestand heeft vaste velden, met Engelse namen. Een veld met een andere naam zou ongelezen blijven, en dat merkt u pas als iets op de pagina ontbreekt. Let op de spelling en op hoofdletters. In een vertaling staan alleen woorden; data, bronnen en partijen staan in het origineel.',
    en: 'Each kind of file has fixed fields. A field with another name would stay unread, which you would notice only when something is missing on the page. Mind the spelling and capitals. A translation holds words only; dates, sources and parties stand in the original.',
  },
  bad: { front: 'summmary: Twee regio’s maakten een plan.' },
  good: { front: 'summary: Twee regio’s maakten een plan.' },
  find: (library) =>
    findIssues(library, ({ type, path, found, allowed }, document) => {
      const { kind, translation, locate } = document;
      if (type !== 'unknown-key') return undefined;
      const range = locate(path, 'key');
      if (hasOddSpace(document, range.line)) return undefined;
      const message = { nl: `Een veld "${found}" is hier niet bekend.`, en: `A field "${found}" is not known here.` };
      const inOriginal =
        translation && fieldForms(library.schemas.original[kind], path.slice(0, -1)).flat().includes(found);
      if (inOriginal) {
        return {
          range,
          message: {
            nl: `"${found}" hoort niet in een vertaling.`,
            en: `"${found}" does not belong in a translation.`,
          },
          repair: { nl: 'Haal het weg: het staat al in het origineel.', en: 'Remove it: it stands in the original.' },
        };
      }
      const keys =
        allowed.length > 0 ? allowed : fieldForms(schemaFor(library.schemas, document), path.slice(0, -1)).flat();
      if (keys.length === 0) return { range, message };
      const around = valueAt(document.raw, path.slice(0, -1));
      const free = keys.filter((key) => !isRecord(around) || !Object.hasOwn(around, key));
      const meant = onlyMeant(found, keys);
      const right = meant !== undefined && free.includes(meant) ? meant : undefined;
      return { range, message, repair: suggestWord(found, keys), ...mend(document, range, found, right) };
    }),
};
