import type { Document } from '../graph/document.ts';
import { isRecord } from '../model/references.ts';
import type { Finding } from '../problems/problem.ts';
import { itemKey } from './items.ts';
import { nearest } from './suggestion.ts';

/** Words by id in the front matter of a translation that the original has no item for, and items without words. */
export function differingFields(original: Document, translation: Document): Finding[] {
  if (!isRecord(original.raw) || !isRecord(translation.raw)) return [];
  const { raw } = translation;
  return Object.entries(original.raw).flatMap(([list, items]) => {
    const ids = Array.isArray(items) ? items.flatMap((item: unknown) => itemKey(item)?.id ?? []) : [];
    const told = translation.issues.some(({ path }) => path.length === 1 && path[0] === list);
    const words = Object.hasOwn(raw, list) ? raw[list] : {};
    return told || !isRecord(words) || !Array.isArray(items)
      ? []
      : differingKeys(list, ids, Object.keys(words), translation);
  });
}

function differingKeys(list: string, ids: readonly string[], keys: readonly string[], { locate }: Document): Finding[] {
  const missing = ids.filter((id) => !keys.includes(id));
  const extra = keys.filter((key) => !ids.includes(key));
  const guesses = new Map(extra.map((key) => [key, nearest(key, missing)]));
  const guessed = [...guesses.values()];
  const rest = missing.filter((id) => !guessed.includes(id));
  const findings = extra.map((key): Finding => {
    const near = guesses.get(key);
    return {
      place: locate([list, key], 'key'),
      message: {
        nl: `Het origineel heeft geen "${key}" in "${list}".`,
        en: `The original has no "${key}" in "${list}".`,
      },
      repair:
        near === undefined
          ? {
              nl: 'Haal het weg, of zet het punt eerst in het origineel.',
              en: 'Remove it, or add the item to the original first.',
            }
          : { nl: `Bedoelde u "${near}"?`, en: `Did you mean "${near}"?` },
    };
  });
  if (rest.length === 0) return findings;
  const names = rest.map((id) => `"${id}"`).join(', ');
  return [
    ...findings,
    {
      place: locate([list], 'key'),
      message: {
        nl: `In "${list}" ontbreekt de vertaling van ${names}.`,
        en: `In "${list}" the translation of ${names} is missing.`,
      },
      repair: { nl: `Zet erbij: ${rest[0] ?? ''}: …`, en: `Add: ${rest[0] ?? ''}: …` },
    },
  ];
}
