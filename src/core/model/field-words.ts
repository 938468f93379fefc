import type { FieldPath } from './references.ts';

/** What is said of a field. */
export interface FieldWords {
  /** What it is called, on pages and in forms. */
  readonly label: string;
  /** What authors are told about it: a sentence. */
  readonly help: string;
  /** What one of its items is called in running text, where it is a list; of items of several forms by a field of each form. */
  readonly one?: string | Readonly<Record<string, string>>;
  /** What each of its options is called, where it is a choice that every atlas has. */
  readonly options?: Readonly<Record<string, string>>;
  /** Its own fields, or those of the items of a list. */
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

/** What is said of the field that a path leads to. Steps that lead to no field, as into lists, are passed over. */
export function fieldWords(
  fields: Readonly<Record<string, FieldWords>>,
  [step, ...rest]: FieldPath,
): FieldWords | undefined {
  if (step === undefined) return undefined;
  const field = Object.hasOwn(fields, step) ? fields[step] : undefined;
  if (field === undefined) return fieldWords(fields, rest);
  return rest.length === 0 ? field : (fieldWords(field.fields ?? {}, rest) ?? field);
}
