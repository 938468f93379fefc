import { itemKey } from '../model/items.ts';
import type { FieldPath } from '../model/references.ts';
import type { TranslatedNames } from '../model/translation.ts';
import { isList, isValues, type Value, type Values } from './field-values.ts';

/** The words of an original in the shape of its translation: texts, and of each list that is translated the words of its items, by their ids. */
export function originalWords(fields: Values, { texts, lists }: TranslatedNames): Values {
  const said = texts.flatMap((name): [string, Value][] => {
    const text = fields[name];
    return text === undefined ? [] : [[name, text]];
  });
  const listed = Object.entries(lists).flatMap(([name, [only = '', ...more]]): [string, Value][] => {
    const items = fields[name];
    if (!isList(items)) return [];
    const words = items.flatMap((item): [string, Value][] => {
      const id = itemKey(item)?.id;
      if (id === undefined || !isValues(item)) return [];
      if (more.length === 0) return [[id, item[only] ?? '']];
      const own = [only, ...more].flatMap((one): [string, Value][] =>
        item[one] === undefined ? [] : [[one, item[one]]],
      );
      return [[id, Object.fromEntries(own)]];
    });
    return [[name, Object.fromEntries(words)]];
  });
  return Object.fromEntries([...said, ...listed]);
}

/** The value that a path leads to. */
export function partAt(value: Value | undefined, [step, ...rest]: FieldPath): Value | undefined {
  if (step === undefined || value === undefined) return value;
  if (isList(value)) return partAt(value[Number(step)], rest);
  return isValues(value) && Object.hasOwn(value, step) ? partAt(value[step], rest) : undefined;
}
