import type { FieldWords } from '../core/model/field-words.ts';
import type { Id } from '../core/model/fields.ts';
import type { Kind, WrittenKind } from '../core/model/kind.ts';
import type { Fields } from '../core/model/schemas.ts';

/** What is said of a field that holds a value of a type: with its options when it is a choice, with its own fields when it has any, and with a word for an item when it is a list. */
type WordsOf<Value> = FieldWords & OptionsOf<Value> & PartsOf<Value> & ItemsOf<Value>;

type OptionsOf<Value> = string extends Value
  ? unknown
  : [Value] extends [Id<Kind>]
    ? unknown
    : [Value] extends [string]
      ? { readonly options: Readonly<Record<Value, string>> }
      : unknown;

type PartsOf<Value> = string extends keyof Value
  ? unknown
  : [Value] extends [string | number]
    ? unknown
    : [Value] extends [readonly (infer Item)[]]
      ? PartsOf<Item>
      : { readonly fields: { readonly [Name in KeyOf<Value>]: WordsOf<ValueAt<Value, Name>> } };

/** A list, or one for each language. */
type ItemsOf<Value> = [Value] extends [readonly (infer Item)[]]
  ? { readonly one: OneOf<Item> }
  : string extends keyof Value
    ? ItemsOf<NonNullable<Value[string]>>
    : unknown;

/** One word; or for items of several forms, which share no field, one for each by one of its fields. */
type OneOf<Item> = [Item] extends [string | number] ? string : [keyof Item] extends [never] ? OneOfForms<Item> : string;
type OneOfForms<Form> = (Form extends unknown ? (one: ByField<Form>) => void : never) extends (one: infer All) => void
  ? All
  : never;
type ByField<Form> = { readonly [Name in keyof Form]-?: Readonly<Record<Name, string>> }[keyof Form];

type KeyOf<Value> = Value extends unknown ? keyof Value : never;
type ValueAt<Value, Name> = Value extends unknown
  ? Name extends keyof Value
    ? NonNullable<Value[Name]>
    : never
  : never;

interface Noun {
  readonly one: string;
  /** As the title of a list: with a capital. */
  readonly many: string;
  /** More than one, in running text. */
  readonly inText: string;
  /** What stands above a list of them. */
  readonly intro: string;
}

/** What kinds of entries are called, and all their fields; and guides, which stand beside them. A kind or field without words does not compile. */
export type KindWords = {
  readonly [K in Kind]: Noun & {
    /** What a draft says of the text below its fields, for kinds that have one. */
    readonly body: K extends WrittenKind ? string : '';
    readonly fields: { readonly [Name in keyof Fields[K]]-?: WordsOf<NonNullable<Fields[K][Name]>> };
  };
} & { readonly guide: Noun };

/** The part of an address that stands for each kind, and for guides: lower-case kebab, all different, and none that other pages have. */
export type KindAddresses = Readonly<Record<Kind | 'guide', string>>;
