import * as z from 'zod/mini';
import type { Sentence } from '../diagnostics/diagnostic.ts';
import type { Document } from '../graph/document.ts';
import { fieldWords } from '../model/field-words.ts';
import { isWritten, type Kind } from '../model/kind.ts';
import type { Schemas } from '../model/schemas.ts';
import { isRecord, type FieldPath } from '../model/references.ts';

type Schema = z.core.$ZodType;

/** The value in front matter that a path leads to; undefined when there is none. Never looks at what objects inherit. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** A field as people call it: `"text" bij punt 2 van "worked"`. Items of lists are counted from 1. */
export function fieldName(path: FieldPath): Sentence {
  const step = path.at(-1);
  const around = path.slice(0, -1);
  return (words) => {
    const { item, itemOf, fieldOf } = words.phrases;
    const own = typeof step === 'number' ? item(step + 1) : `"${step ?? ''}"`;
    if (around.length === 0) return own;
    return (typeof step === 'number' ? itemOf : fieldOf)(own, fieldName(around)(words));
  };
}

/** Words as they begin a sentence. */
export function atStart(said: Sentence): Sentence {
  return (words) => {
    const text = said(words);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}

/** The schema that a document keeps to. */
export function schemaFor(schemas: Schemas, { kind, translation }: Pick<Document, 'kind' | 'translation'>) {
  return translation && isWritten(kind) ? schemas.translation[kind] : schemas.original[kind];
}

/** The schema of a field, and those it is wrapped in, the innermost first; empty when the path leads nowhere. */
function schemasAt(schema: Schema, path: FieldPath): Schema[] {
  if (schema instanceof z.ZodMiniOptional) {
    const inner = schemasAt(schema.def.innerType, path);
    return path.length === 0 ? [...inner, schema] : inner;
  }
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  if (schema instanceof z.ZodMiniArray) return schemasAt(schema.def.element, rest);
  if (schema instanceof z.ZodMiniRecord) return schemasAt(schema.def.valueType, rest);
  if (!(schema instanceof z.ZodMiniObject)) return [];
  const next = Object.entries(schema.def.shape).find(([key]) => key === step)?.[1];
  return next === undefined ? [] : schemasAt(next, rest);
}

/** What authors read about a field of a kind. A translation has a field of its own, which is written by a command and needs no words. */
export function fieldNote(kind: Kind, path: FieldPath): Sentence | undefined {
  if (path[0] === 'translatedFrom') return undefined;
  return ({ pages }) => fieldWords(pages.kinds[kind].fields, path)?.help ?? '';
}

/** The words that a field may hold, when it is a choice or a list of choices; otherwise none. */
export function fieldChoices(schema: Schema, path: FieldPath): string[] {
  const inner = schemasAt(schema, path)[0];
  if (inner instanceof z.ZodMiniEnum) return inner.options.map(String);
  return inner instanceof z.ZodMiniArray ? fieldChoices(inner.def.element, []) : [];
}

/** The mappings that a field may hold, each as its keys; none when it is no mapping with fixed keys. */
export function fieldForms(schema: Schema, path: FieldPath): string[][] {
  const inner = schemasAt(schema, path)[0];
  if (inner instanceof z.ZodMiniUnion) return inner.def.options.flatMap((option) => fieldForms(option, []));
  return inner instanceof z.ZodMiniObject ? [Object.keys(inner.def.shape)] : [];
}

/** The names of all fields that a schema knows, at whatever depth. */
export function fieldKeys(schema: Schema): string[] {
  if (schema instanceof z.ZodMiniOptional) return fieldKeys(schema.def.innerType);
  if (schema instanceof z.ZodMiniArray) return fieldKeys(schema.def.element);
  if (schema instanceof z.ZodMiniRecord) return fieldKeys(schema.def.valueType);
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap((option) => fieldKeys(option));
  if (!(schema instanceof z.ZodMiniObject)) return [];
  return Object.entries(schema.def.shape).flatMap(([key, field]) => [key, ...fieldKeys(field)]);
}

/** All texts in front matter with the way to each, in reading order. */
export function textsIn(data: unknown, path: FieldPath = []): { readonly text: string; readonly path: FieldPath }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((item: unknown, at) => textsIn(item, [...path, at]));
  return isRecord(data) ? Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key])) : [];
}

/** What an entry calls itself in its front matter; undefined when it does not. */
export function nameIn(data: unknown): string | undefined {
  return ['title', 'term', 'name'].flatMap((field) => textsIn(valueAt(data, [field])))[0]?.text;
}
