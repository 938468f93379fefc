import * as z from 'zod/mini';
import type { Body, Segment } from '../body/segment.ts';
import { idOf } from '../model/fields.ts';
import type { Kind, RecordKind, WrittenKind } from '../model/kind.ts';
import { isRecord } from '../model/references.ts';
import type { Fields, Schemas } from '../model/schemas.ts';
import type { Entry, EntryOf } from './entry.ts';

/** For each kind the schema of a whole entry: its front matter, its body and its translations. */
export type EntrySchemas = { readonly [K in Kind]: z.ZodMiniType<EntryOf<K>> };

const made = new WeakMap<Schemas, EntrySchemas>();

/** The schemas of whole entries, from those of their front matter. */
export function createEntrySchemas(schemas: Schemas): EntrySchemas {
  const known = made.get(schemas) ?? entrySchemas(schemas);
  made.set(schemas, known);
  return known;
}

function entrySchemas({ original }: Schemas): EntrySchemas {
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

/** What a store has of an entry as a value. */
export type StoredValue<K extends Kind = Kind> = Pick<EntryOf<K>, 'kind' | 'id' | 'path' | 'fields'>;
type StoredSchemas = { readonly [K in Kind]: z.ZodMiniType<StoredValue<K>> };

/** For each kind the schema of what a store has as a value: its front matter. The rest is one text, since a store takes each value in it for itself. */
export function createStoredSchemas({ original }: Schemas): StoredSchemas {
  return {
    case: z.strictObject(common('case', original.case)),
    concept: z.strictObject(common('concept', original.concept)),
    lens: z.strictObject(common('lens', original.lens)),
    path: z.strictObject(common('path', original.path)),
    tool: z.strictObject(common('tool', original.tool)),
    source: z.strictObject(common('source', original.source)),
    organisation: z.strictObject(common('organisation', original.organisation)),
    person: z.strictObject(common('person', original.person)),
    word: z.strictObject(common('word', original.word)),
  };
}

const anEntry = z.custom<Entry>((value) => isRecord(value) && typeof value.kind === 'string');

/** The text of an entry for a store: all but its front matter. */
export function textOfEntry(entry: Entry): string {
  return JSON.stringify('body' in entry ? { body: entry.body, translations: entry.translations } : {});
}

/** An entry out of a store, by its value, which has been parsed, and its text, which our own reader made. */
export function entryFrom(value: StoredValue, text: string): Entry {
  const rest: unknown = JSON.parse(text);
  return anEntry.parse({ ...value, ...(isRecord(rest) ? rest : {}) });
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
