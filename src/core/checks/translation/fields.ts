import type { Document } from '../../graph/document.ts';
import { isRecord } from '../../model/references.ts';
import type { Finding } from '../rule.ts';
import { fixWord } from '../suggestions/certain-fix.ts';
import { difference } from '../suggestions/difference.ts';
import { itemKey } from '../../model/items.ts';
import { didYouMean } from '../suggestions/nearest.ts';
import { isMisspelt } from '../issues.ts';
import { isOfSchema } from '../../diagnostics/issue.ts';

/**
 * Words by id in the front matter of a translation that the original has no item for, and items without words. `isKnown` is false for people and
 * concepts that do not exist: they are told about in the original. `now` is the id that an entry with a former id has.
 */
export function differingFields(
  original: Document,
  translation: Document,
  isKnown: (name: 'person' | 'concept', id: string) => boolean,
  now: (id: string) => string | undefined,
): Finding[] {
  if (!isRecord(original.raw) || !isRecord(translation.raw)) return [];
  const { raw } = translation;
  return Object.entries(original.raw).flatMap(([list, items]) => {
    const keys = Array.isArray(items) ? items.flatMap((item: unknown) => itemKey(item) ?? []) : [];
    const unknown = new Set(keys.flatMap(({ name, id }) => (name === 'id' || isKnown(name, id) ? [] : [id])));
    const ids = keys.map(({ id }) => id);
    const told =
      translation.issues.filter(isOfSchema).some(({ path }) => path.length === 1 && path[0] === list) ||
      isMisspelt([list], translation);
    const words = Object.hasOwn(raw, list) ? raw[list] : {};
    const isNameless = keys.length < (Array.isArray(items) ? items.length : 0);
    return told || isNameless || !isRecord(words) || !Array.isArray(items)
      ? []
      : differingKeys(list, ids, Object.keys(words), translation, { isKnown: (id) => !unknown.has(id), now });
  });
}

function differingKeys(
  list: string,
  ids: readonly string[],
  keys: readonly string[],
  translation: Document,
  { isKnown, now }: { readonly isKnown: (id: string) => boolean; readonly now: (id: string) => string | undefined },
): Finding[] {
  const { locate } = translation;
  const { missing, extra } = difference(ids, keys, isKnown, now);
  const findings = extra.map(({ at, meant }): Finding => {
    const key = keys[at] ?? '';
    const range = locate([list, key], 'key');
    return {
      range,
      message: ({ rules }) => rules['translation-differs'].field.extra(key, list),
      repair: didYouMean(meant, ({ rules }) => rules['translation-differs'].field.remove),
      fix: now(key) === meant ? fixWord(translation, range, key, meant) : undefined,
    };
  });
  if (missing.length === 0) return findings;
  const names = missing.map((id) => `"${id}"`).join(', ');
  return [
    ...findings,
    {
      range: locate([list], 'key'),
      message: ({ rules }) => rules['translation-differs'].field.missing(list, names),
      repair: ({ rules }) => rules['translation-differs'].field.add(missing[0] ?? ''),
    },
  ];
}
