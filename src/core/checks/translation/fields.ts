import type { Document } from '../../graph/document.ts';
import { isRecord } from '../../model/references.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { difference } from '../suggestions/difference.ts';
import { itemKey } from '../items.ts';
import { isMisspelt } from '../rules/missing-field.ts';

/**
 * Words by id in the front matter of a translation that the original has no item for, and items without words. `isKnown` is false for people and
 * concepts that do not exist: they are told about in the original.
 */
export function differingFields(
  original: Document,
  translation: Document,
  isKnown: (name: 'person' | 'concept', id: string) => boolean,
): Finding[] {
  if (!isRecord(original.raw) || !isRecord(translation.raw)) return [];
  const { raw } = translation;
  return Object.entries(original.raw).flatMap(([list, items]) => {
    const keys = Array.isArray(items) ? items.flatMap((item: unknown) => itemKey(item) ?? []) : [];
    const unknown = new Set(keys.flatMap(({ name, id }) => (name === 'id' || isKnown(name, id) ? [] : [id])));
    const ids = keys.map(({ id }) => id);
    const told =
      translation.issues.some(({ path }) => path.length === 1 && path[0] === list) ||
      isMisspelt([list], translation.issues);
    const words = Object.hasOwn(raw, list) ? raw[list] : {};
    const isNameless = keys.length < (Array.isArray(items) ? items.length : 0);
    return told || isNameless || !isRecord(words) || !Array.isArray(items)
      ? []
      : differingKeys(list, ids, Object.keys(words), translation, (id) => !unknown.has(id));
  });
}

function differingKeys(
  list: string,
  ids: readonly string[],
  keys: readonly string[],
  { locate }: Document,
  isKnown: (id: string) => boolean,
): Finding[] {
  const { missing, extra } = difference(ids, keys, isKnown);
  const findings = extra.map(({ at, meant }): Finding => {
    const key = keys[at] ?? '';
    return {
      range: locate([list, key], 'key'),
      message: {
        nl: `Het origineel heeft geen "${key}" in "${list}".`,
        en: `The original has no "${key}" in "${list}".`,
      },
      repair:
        meant === undefined
          ? {
              nl: 'Haal het weg, of zet het punt eerst in het origineel.',
              en: 'Remove it, or add the item to the original first.',
            }
          : { nl: `Bedoelde u "${meant}"?`, en: `Did you mean "${meant}"?` },
    };
  });
  if (missing.length === 0) return findings;
  const names = missing.map((id) => `"${id}"`).join(', ');
  return [
    ...findings,
    {
      range: locate([list], 'key'),
      message: {
        nl: `In "${list}" ontbreekt de vertaling van ${names}.`,
        en: `In "${list}" the translation of ${names} is missing.`,
      },
      repair: { nl: `Zet erbij: ${missing[0] ?? ''}: …`, en: `Add: ${missing[0] ?? ''}: …` },
    },
  ];
}
