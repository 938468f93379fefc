import { idMeant } from '../body/slug.ts';
import type { FieldPath } from '../model/references.ts';
import type { Control, FieldPlan, Plan } from './field-plan.ts';
import { fieldOf, isBlank, isList, isValues, type Value, type Values } from './field-values.ts';

/** An id that is not taken yet: the one that is meant, with a number behind it if need be. */
export function freeId(meant: string, taken: ReadonlySet<string>): string {
  let id = meant;
  for (let number = 2; taken.has(id); number += 1) id = `${meant}-${number}`;
  return id;
}

/** As many whole words of a text as make a short id. */
export function shortId(text: string): string {
  const id = idMeant(text);
  return id.length <= longest
    ? id
    : id
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
}

const longest = 40;

/** Which items of lists have an id that may not change, because others may know it: `list/id` for each. */
export function lastingIds(fields: Values, plan: Plan): string[] {
  return plan.flatMap(({ name, asked }) => {
    const items = fields[name];
    if (!hasIds(asked) || !isList(items)) return [];
    return items.flatMap((item) => (isValues(item) && typeof item.id === 'string' ? [`${name}/${item.id}`] : []));
  });
}

/**
 * The same fields, with an id for each item that says something and has none that lasts: by its words, and another than that of its like. What names
 * an item by its id goes along.
 */
export function withItemIds(fields: Values, plan: Plan, lasting: readonly string[]): Values {
  const changed = plan.flatMap((field) => {
    const items = fields[field.name];
    return hasIds(field.asked) && isList(items) ? [[field.name, withIds(items, field, lasting)] as const] : [];
  });
  return changed.length === 0 ? fields : { ...fields, ...Object.fromEntries(changed) };
}

function withIds(items: readonly Value[], { name, asked }: FieldPlan, lasting: readonly string[]): readonly Value[] {
  const item = asked.control === 'list' ? asked.item : undefined;
  const taken = new Set(lasting.flatMap((one) => (one.startsWith(`${name}/`) ? [one.slice(name.length + 1)] : [])));
  const renamed = new Map<string, string>();
  const own = items.map((one): Value => {
    if (!isValues(one)) return one;
    const { id: old, ...rest } = one;
    if (typeof old === 'string' && lasting.includes(`${name}/${old}`)) return one;
    if (isBlank(one, item)) return rest;
    const id = freeId(shortId(namingText(rest, item) ?? name), taken);
    taken.add(id);
    if (typeof old === 'string' && old !== id) renamed.set(old, id);
    return old === id ? one : { id, ...rest };
  });
  if (renamed.size === 0) return own;
  return own.map((one) => {
    if (!isValues(one)) return one;
    const entries = Object.entries(one).map(([key, value]) => {
      const isNamed = typeof value === 'string' && fieldOf(item, key)?.control === 'sibling';
      return [key, isNamed ? (renamed.get(value) ?? value) : value] as const;
    });
    return Object.fromEntries(entries);
  });
}

const hasIds = (asked: Control) => asked.control === 'list' && fieldOf(asked.item, 'id')?.control === 'id';

/** What an item is best called by: the entry that it is about, or else its first words. */
function namingText(item: Values, asked: Control | undefined): string | undefined {
  const plan = asked?.control === 'part' ? asked.fields : [];
  const said = plan.flatMap((field) => {
    const value = item[field.name];
    const rank = ['entry', 'text', 'choice'].indexOf(field.asked.control);
    const isDate = field.asked.control === 'text' && field.asked.form === 'date';
    return typeof value === 'string' && value.trim() !== '' && rank !== -1 ? [{ value, rank: isDate ? 3 : rank }] : [];
  });
  return said.toSorted((a, b) => a.rank - b.rank)[0]?.value;
}

/** The ways to all values of an entry that name another entry, with the id that stands there. */
export function namesIn(
  value: Value | undefined,
  asked: Control,
  path: FieldPath = [],
): { readonly id: string; readonly path: FieldPath }[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return asked.control === 'entry' ? [{ id: value, path }] : [];
  if (isList(value))
    return asked.control === 'list' ? value.flatMap((one, at) => namesIn(one, asked.item, [...path, at])) : [];
  return Object.entries(value).flatMap(([name, one]) => {
    const inner = fieldOf(asked, name);
    return inner === undefined ? [] : namesIn(one, inner, [...path, name]);
  });
}
