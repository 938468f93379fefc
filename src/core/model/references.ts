import * as z from 'zod/mini';
import { referredKind } from './fields.ts';
import type { Kind } from './kind.ts';

/** The way to a value inside front matter: keys and list positions, from the top. */
export type FieldPath = readonly (string | number)[];

/** A place in front matter that names another entry. */
export interface FieldReference {
  /** Undefined where an entry of any kind may be named. */
  readonly kind: Kind | undefined;
  readonly id: string;
  readonly path: FieldPath;
}

/** All values in `data` that the schema says are ids of entries, in reading order. Data of the wrong shape is passed over. */
export function fieldReferences(schema: z.core.$ZodType, data: unknown, path: FieldPath = []): FieldReference[] {
  const kind = referredKind(schema);
  if (kind !== undefined) {
    return typeof data === 'string' ? [{ kind: kind === 'entry' ? undefined : kind, id: data, path }] : [];
  }
  if (schema instanceof z.ZodMiniOptional)
    return data === undefined ? [] : fieldReferences(schema.def.innerType, data, path);
  if (schema instanceof z.ZodMiniArray) {
    const { element } = schema.def;
    return Array.isArray(data)
      ? data.flatMap((item: unknown, at) => fieldReferences(element, item, [...path, at]))
      : [];
  }
  if (schema instanceof z.ZodMiniObject && isRecord(data)) {
    return Object.entries(schema.def.shape).flatMap(([key, field]) =>
      Object.hasOwn(data, key) ? fieldReferences(field, data[key], [...path, key]) : [],
    );
  }
  return [];
}

/** Whether a value is a plain mapping of keys to values. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
