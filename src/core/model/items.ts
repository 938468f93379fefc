import { isRecord } from './references.ts';

/** The fields by which an item of a list is known, the first that it has. */
const names = ['id', 'person', 'concept'] as const;

/** By which field an item of a list in front matter is known, and what stands there; undefined for other items. */
export function itemKey(item: unknown): { readonly name: (typeof names)[number]; readonly id: string } | undefined {
  if (!isRecord(item)) return undefined;
  const name = names.find((one) => Object.hasOwn(item, one));
  const id = name === undefined ? undefined : item[name];
  return name !== undefined && typeof id === 'string' && id !== '' ? { name, id } : undefined;
}
