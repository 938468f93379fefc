import * as z from 'zod/mini';
import type { Body, Segment } from '../body/segment.ts';
import { idOf } from '../model/fields.ts';
import type { Kind, RecordKind, WrittenKind } from '../model/kind.ts';
import { isRecord } from '../model/references.ts';
import type { Fields, Schemas } from '../model/schemas.ts';
import type { EntryOf } from './entry.ts';

/** For each kind the schema of a whole entry: its front matter, its body and its translations. */
export type EntrySchemas = { readonly [K in Kind]: z.ZodMiniType<EntryOf<K>> };

/** The schemas of whole entries, from those of their front matter. */
export function createEntrySchemas({ original }: Schemas): EntrySchemas {
  return {
    case: written('case', original.case),
    concept: written('concept', original.concept),
    lens: written('lens', original.lens),
    path: written('path', original.path),
    tool: written('tool', original.tool),
    source: record('source', original.source),
    organisation: record('organisation', original.organisation),
    person: record('person', original.person),
    word: record('word', original.word),
  };
}

/** A segment comes from our own reader, which is typed: whether it is one is asked, not what it says. */
const segments = z.array(z.custom<Segment>((value) => isRecord(value) && typeof value.type === 'string'));

const body: z.ZodMiniType<Body> = z.strictObject({ segments, notes: z.array(segments) });

const written = <K extends WrittenKind>(kind: K, fields: z.ZodMiniType<Fields[K]>) => {
  const translatedFrom = z.optional(z.record(z.string(), z.string()));
  const untold = z.record(z.string(), z.array(z.string()));
  const translations = z.record(z.string(), z.strictObject({ fields, untold, body, translatedFrom }));
  return z.strictObject({ ...common(kind, fields), body, translations });
};

const record = <K extends RecordKind>(kind: K, fields: z.ZodMiniType<Fields[K]>) =>
  z.strictObject(common(kind, fields));

const common = <K extends Kind>(kind: K, fields: z.ZodMiniType<Fields[K]>) => ({
  kind: z.literal(kind),
  id: idOf(kind),
  path: z.string(),
  fields,
});
