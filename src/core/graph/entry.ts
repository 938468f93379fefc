import type { Id } from '../model/fields.ts';
import type { Body } from '../body/segment.ts';
import type { Fields, Words } from '../model/schemas.ts';
import type { Kind, RecordKind, WrittenKind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';

/** A translation as it is published: its words and its body. */
export interface Translation<K extends WrittenKind> {
  readonly words: Words[K];
  readonly body: Body;
}

/** An entry with a body: the original, and the translations there are. */
export interface WrittenEntry<K extends WrittenKind = WrittenKind> {
  readonly kind: K;
  readonly id: Id<K>;
  /** The file of the original. */
  readonly path: string;
  readonly fields: Fields[K];
  readonly body: Body;
  readonly translations: Readonly<Partial<Record<Locale, Translation<K>>>>;
}

/** An entry of a few fields, with both languages in one file. */
export interface RecordEntry<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: Id<K>;
  readonly path: string;
  readonly fields: Fields[K];
}

/** The entry of a kind. */
export type EntryOf<K extends Kind> = K extends WrittenKind
  ? WrittenEntry<K>
  : K extends RecordKind
    ? RecordEntry<K>
    : never;

/** Any entry; `kind` tells which. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** Whether an entry is of a kind. */
export function isOfKind<K extends Kind>(entry: Entry, kind: K): entry is Extract<Entry, EntryOf<K>> {
  return entry.kind === kind;
}
