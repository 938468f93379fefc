import type { Id } from '../model/fields.ts';
import type { Body } from '../body/segment.ts';
import type { Fields } from '../model/schemas.ts';
import type { Kind, RecordKind, WrittenKind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';

/** An entry as it reads in another language. */
export interface Translation<K extends WrittenKind> {
  /** The fields of the original, with those that are translated in the words of this language. */
  readonly fields: Fields[K];
  /** For each list the items that have no words in this language, by what they are known by. */
  readonly untold: Readonly<Record<string, readonly string[]>>;
  readonly body: Body;
  /** The hash of each section of the original when it was translated; undefined when that was not recorded. */
  readonly translatedFrom?: Readonly<Record<string, string>> | undefined;
}

/** An entry with a body: the original, and the translations there are. */
export interface WrittenEntry<K extends WrittenKind = WrittenKind> {
  readonly kind: K;
  readonly id: Id<K>;
  /** The file of the original. */
  readonly path: string;
  readonly fields: Fields[K];
  readonly body: Body;
  readonly translations: Readonly<Record<Locale, Translation<K>>>;
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

/** What a written entry says in a language: its translation, or where there is none the original. */
export function inLanguage<K extends WrittenKind>(entry: WrittenEntry<K>, locale: Locale): Translation<K> {
  return entry.translations[locale] ?? { fields: entry.fields, untold: {}, body: entry.body };
}
