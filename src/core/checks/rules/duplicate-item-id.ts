import { isRecord, type FieldPath } from '../../model/references.ts';
import type { Document } from '../../graph/document.ts';
import type { Finding, Rule } from '../rule.ts';
import { itemKey } from '../../model/items.ts';

/** Two items of one list with the same id. */
export const duplicateItemId: Rule = {
  code: 'duplicate-item-id',
  stage: 'entry',
  severity: 'error',
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
      const { line } = locate(first, 'value');
      return [
        {
          range: locate(path, 'value'),
          message: (words) => words.rules['duplicate-item-id'].message(key.id, list, words.phrases.line(line)),
          repair: ({ rules }) => rules['duplicate-item-id'][key.name === 'id' ? 'otherId' : 'oneItem'],
        },
      ];
    });
  });
}
