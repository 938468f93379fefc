import { isRecord, type FieldPath } from '../../model/references.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../graph/document.ts';
import type { Rule } from '../rule.ts';
import { lineOf } from '../finding.ts';
import { itemKey } from '../items.ts';

/** Two items of one list with the same id. */
export const duplicateItemId: Rule = {
  code: 'duplicate-item-id',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Twee punten in een lijst hebben dezelfde id.', en: 'Two items of a list have the same id.' },
  explanation: {
    nl: 'Elk punt in een lijst heeft een eigen id, zodat een vertaling en een link weten welk punt bedoeld is. Bij mensen is dat de persoon, en bij de begrippen van een lens of de relaties van een begrip het begrip: ook die komen maar één keer voor.',
    en: 'Each item of a list has an id of its own, so that a translation or a link knows which item is meant. For people that is the person, and for the concepts of a lens or the relations of a concept it is the concept: these occur only once too.',
  },
  bad: {
    front: 'unknown:\n  - { id: namen, text: Welke regio’s het waren. }\n  - { id: namen, text: Wie er meededen. }',
  },
  good: {
    front: 'unknown:\n  - { id: namen, text: Welke regio’s het waren. }\n  - { id: partners, text: Wie er meededen. }',
  },
  find: ({ documents }) => documents.flatMap((document) => (document.translation ? [] : doublesIn(document))),
};

function doublesIn({ raw, locate }: Document): Finding[] {
  if (!isRecord(raw)) return [];
  return Object.entries(raw).flatMap(([list, items]) => {
    if (!Array.isArray(items)) return [];
    const seen = new Map<string, FieldPath>();
    return items.flatMap((item: unknown, at): Finding[] => {
      const key = itemKey(item);
      if (key === undefined) return [];
      const path = [list, at, key.name];
      const first = seen.get(key.id);
      if (first === undefined) {
        seen.set(key.id, path);
        return [];
      }
      const where = lineOf(locate(first, 'value'));
      return [
        {
          range: locate(path, 'value'),
          message: {
            nl: `"${key.id}" staat al in "${list}", op ${where.nl}.`,
            en: `"${key.id}" stands in "${list}" already, on ${where.en}.`,
          },
          repair:
            key.name === 'id'
              ? { nl: 'Geef een van de twee een andere id.', en: 'Give one of the two another id.' }
              : { nl: 'Maak er één punt van.', en: 'Make it one item.' },
        },
      ];
    });
  });
}
