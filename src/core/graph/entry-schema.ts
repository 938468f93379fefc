import * as z from 'zod/mini';
import type { Body, Segment } from '../body/segment.ts';
import { idOf } from '../model/fields.ts';
import type { RecordKind, WrittenKind } from '../model/kind.ts';
import { isRecord } from '../model/references.ts';
import type { Schemas } from '../model/schemas.ts';

/** A segment comes from our own reader, which is typed: whether it is one is asked, not what it says. */
const segments = z.array(z.custom<Segment>((value) => isRecord(value) && typeof value.type === 'string'));

const body: z.ZodMiniType<Body> = z.strictObject({ segments, notes: z.array(segments) });

/** The schema of a whole entry of a kind that is written, whose front matter and translations keep to these. */
export const writtenSchema = <
  K extends WrittenKind,
  F extends Schemas['original'][K],
  W extends Schemas['translation'][K],
>(
  kind: K,
  fields: F,
  words: W,
) =>
  z
    .strictObject({
      kind: z.literal(kind),
      id: idOf(kind),
      path: z.string(),
      fields,
      body,
      translations: z.record(z.string(), z.strictObject({ words, body })),
    })
    .check(editedAs(fields));

/** The schema of a whole entry of a kind that is a record. */
export const recordSchema = <K extends RecordKind, F extends Schemas['original'][K]>(kind: K, fields: F) =>
  z.strictObject({ kind: z.literal(kind), id: idOf(kind), path: z.string(), fields }).check(editedAs(fields));

/** Makes the JSON schema of an entry that of its front matter: editors complete the file that an author writes, not what is made of it. */
function editedAs(fields: z.core.$ZodType) {
  return z.meta({ ...z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' }) });
}
