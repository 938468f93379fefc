import { isRecord, type FieldPath } from '../model/references.ts';
import type { Control, Plan } from './field-plan.ts';

/** What stands in a form: texts as they were typed, in lists and by name. */
export type Value = string | readonly Value[] | Values;
export interface Values {
  readonly [name: string]: Value;
}

/** A value as it stands in front matter. */
export type Written = string | number | readonly Written[] | { readonly [name: string]: Written };

export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value);
export const isValues = (value: Value | undefined): value is Values => isRecord(value);

/** How the items of a list are asked for. */
function itemOf(asked: Control | undefined): Control | undefined {
  return asked?.control === 'list' ? asked.item : undefined;
}

/** How a field of a part is asked for, in whichever of its forms, or an item of a record. */
export function fieldOf(asked: Control | undefined, name: string): Control | undefined {
  if (asked?.control === 'record') return asked.item;
  return plansIn(asked).find((one) => one.name === name)?.asked;
}

function plansIn(asked: Control | undefined): Plan {
  if (asked?.control === 'part') return asked.fields;
  return asked?.control === 'either' ? asked.forms.flat() : [];
}

/** Whether nothing was filled in: no text, or nothing but spaces. The name that an item is given by itself is nothing. */
export function isBlank(value: Value | undefined, asked?: Control): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (isList(value)) return value.every((one) => isBlank(one, itemOf(asked)));
  return Object.entries(value).every(([name, one]) => {
    const inner = fieldOf(asked, name);
    return inner?.control === 'id' || isBlank(one, inner);
  });
}

/** What is to be written of a value: texts as they stand, numbers as numbers where they may be; undefined when it is blank. */
function written(value: Value | undefined, asked: Control | undefined): Written | undefined {
  if (value === undefined || isBlank(value, asked)) return undefined;
  if (typeof value === 'string') return isNumber(value, asked) ? Number(value) : value;
  if (isList(value)) return value.flatMap((one) => written(one, itemOf(asked)) ?? []);
  return inOrder(value, (name) => written(value[name], fieldOf(asked, name)), plansIn(asked));
}

function isNumber(text: string, asked: Control | undefined): boolean {
  return asked?.control === 'text' && asked.bare === true && /^[1-9]\d{0,14}$/.test(text);
}

/** What is to be written of the fields of an entry, in the order in which they are asked for. A list that must be there stands there, though empty. */
export function writtenFields(values: Values, plan: Plan): Readonly<Record<string, Written>> {
  const lists = plan.flatMap(({ name, required, asked }) =>
    required && asked.control === 'list' && asked.least === 0 ? [[name, []] as const] : [],
  );
  const empty: Readonly<Record<string, Written>> = Object.fromEntries(lists);
  const asked: Control = { control: 'part', fields: plan };
  return inOrder({ ...empty, ...values }, (name) => written(values[name], fieldOf(asked, name)) ?? empty[name], plan);
}

/** Written fields: those of a plan in its order, the others after them. */
function inOrder(
  values: object,
  writtenOf: (name: string) => Written | undefined,
  plan: Plan,
): Readonly<Record<string, Written>> {
  const names = [...new Set([...plan.map(({ name }) => name), ...Object.keys(values)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const one = Object.hasOwn(values, name) ? writtenOf(name) : undefined;
      return one === undefined ? [] : [[name, one] as const];
    }),
  );
}

/** Where in a form a value stands that a path in what was written leads to: items that were blank were left out of that. */
export function pathInForm(values: Value | undefined, path: FieldPath, asked: Control): FieldPath {
  const [step, ...rest] = path;
  if (step === undefined || values === undefined || typeof values === 'string') return [];
  if (!isList(values)) {
    const inner = fieldOf(asked, String(step));
    return inner === undefined
      ? []
      : [step, ...pathInForm(Object.hasOwn(values, step) ? values[step] : undefined, rest, inner)];
  }
  const item = itemOf(asked);
  const filled = values.flatMap((one, at) => (isBlank(one, item) ? [] : [at]));
  const at = filled[Number(step)];
  return at === undefined || item === undefined ? [] : [at, ...pathInForm(values[at], rest, item)];
}

/** Whether a value can stand in a form: a text where a text is asked for, a list where a list is. */
export function fits(value: Value | undefined, asked: Control | undefined): boolean {
  if (value === undefined || value === '' || asked === undefined) return true;
  switch (asked.control) {
    case 'list':
      return isList(value) && value.every((one) => fits(one, asked.item));
    case 'part':
    case 'either':
    case 'record':
      return isValues(value) && Object.entries(value).every(([name, one]) => fits(one, fieldOf(asked, name)));
    default:
      return typeof value === 'string';
  }
}

/** The same value with a part of it changed; what is not there yet is made, and what becomes undefined is left out. */
export function withValue(
  value: Value | undefined,
  path: FieldPath,
  change: (old: Value | undefined) => Value | undefined,
): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (typeof step === 'number') {
    const items = isList(value) ? value : [];
    const changed = withValue(items[step], rest, change);
    return changed === undefined ? items.toSpliced(step, 1) : items.toSpliced(step, 1, changed);
  }
  const fields = isValues(value) ? value : {};
  const changed = withValue(Object.hasOwn(fields, step) ? fields[step] : undefined, rest, change);
  const others = Object.entries(fields).filter(([name]) => name !== step);
  if (changed === undefined) return Object.fromEntries(others);
  return Object.hasOwn(fields, step)
    ? Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, name === step ? changed : one]))
    : { ...fields, [step]: changed };
}
