import * as z from 'zod/mini';
import type { Catalogue } from '../../languages/language.ts';
import type { FieldWords } from '../model/field-words.ts';
import { referredKind, termLists } from '../model/fields.ts';
import { isWritten, type Kind } from '../model/kind.ts';
import { inLanguage, type Languages, type Locale } from '../model/locale.ts';
import type { Schemas } from '../model/schemas.ts';

type Schema = z.core.$ZodType;

/** A value that can be chosen, and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** How a value is asked for. */
export type Control =
  | {
      readonly control: 'text';
      /** The most characters that it may have. */
      readonly longest?: number;
      /** What it must look like. */
      readonly form?: 'date' | 'question' | 'picture';
      /** Whether a number stands there as a number. */
      readonly bare?: true;
    }
  | { readonly control: 'choice'; readonly options: readonly Option[] }
  /** An entry by its id; of any kind where no kind is said. */
  | { readonly control: 'entry'; readonly kind?: Kind }
  /** The lasting name of an item among its like, which its author need not think of; and that of another of them. */
  | { readonly control: 'id' | 'sibling' }
  | { readonly control: 'part'; readonly fields: readonly FieldPlan[] }
  /** `ones` is what an item is called in running text: a word for each form that it may have, and most have one. */
  | { readonly control: 'list'; readonly item: Control; readonly least: number; readonly ones: readonly string[] }
  /** One of several parts, known by the first field of each. */
  | { readonly control: 'either'; readonly forms: readonly (readonly FieldPlan[])[] }
  /** For each item of a list of the original, by its id, what a translation says of it. */
  | { readonly control: 'record'; readonly item: Control; readonly ones: readonly string[] };

/** A field as a form asks for it. */
export interface FieldPlan {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  /** Whether it stands behind a fold as long as it is empty: few entries have it, or one comes to it once the rest stands. */
  readonly folded: boolean;
  /** What it holds in a new entry. */
  readonly start?: string;
  readonly asked: Control;
}

/** What is asked for each kind of file: an entry, and for kinds that are translated in files of their own, its translation. Plain data. */
export type FieldPlans = Readonly<Record<Kind, { readonly original: Plan; readonly translation?: Plan }>>;
export type Plan = readonly FieldPlan[];

/** How files of a kind are asked for; undefined when there are none. */
export function planFor(plans: FieldPlans, kind: Kind, translation: boolean): Plan | undefined {
  return translation ? plans[kind].translation : plans[kind].original;
}

interface Telling {
  readonly locale: Locale;
  readonly languages: Languages;
}

/** How a kind of entry is asked for in a language, from the declarations of its fields. Fields that authors never fill in are left out. */
export function plansOf(kind: Kind, schemas: Schemas, { pages }: Catalogue, telling: Telling): FieldPlans[Kind] {
  const said: Said = { fields: pages.kinds[kind].fields };
  const original = fieldsOf(schemas.original[kind], said, telling);
  return isWritten(kind) ? { original, translation: fieldsOf(schemas.translation[kind], said, telling) } : { original };
}

type Said = Pick<FieldWords, 'fields' | 'one'>;

function fieldsOf({ def: { shape, catchall } }: z.ZodMiniObject, said: Said, telling: Telling): Plan {
  const inLanguages = catchall !== undefined && !(catchall instanceof z.ZodMiniNever);
  const names = inLanguages ? new Intl.DisplayNames(telling.locale, { type: 'language' }) : undefined;
  return Object.entries(shape).flatMap(([name, schema]): FieldPlan[] => {
    if (name === 'translatedFrom' || name === 'formerIds') return [];
    const inner = unwrapped(schema);
    const own =
      names === undefined
        ? (said.fields?.[name] ?? { label: name, help: '' })
        : inLanguageWords(said, names.of(name) ?? name);
    const { start } = z.globalRegistry.get(inner) ?? {};
    const folds = (one: Schema) => ['rare', 'later'].some((name) => z.globalRegistry.get(one)?.[name] === true);
    return [
      {
        name,
        label: own.label,
        help: own.help,
        required: schema === inner,
        folded: folds(inner) || folds(schema),
        ...(typeof start === 'string' && { start }),
        asked: controlOf(inner, own, telling),
      },
    ];
  });
}

/** What is said of a field in one language: lists in several have the same items, told apart by their language. */
function inLanguageWords({ one }: Said, language: string): FieldWords {
  return { label: language, help: '', ...(typeof one === 'string' && { one: `${one} (${language})` }) };
}

/** What the items of a list are called, for each form that they have. */
function onesOf(item: Control, { label, one = label }: FieldWords): string[] {
  if (typeof one === 'string') return [one];
  const forms = item.control === 'either' ? item.forms : [];
  return forms.map((form) => form.flatMap(({ name }) => one[name] ?? [])[0] ?? label);
}

function controlOf(schema: Schema, said: FieldWords, telling: Telling): Control {
  const inner = unwrapped(schema);
  const form = z.globalRegistry.get(inner)?.form;
  if (form === 'id' || form === 'sibling') return { control: form };
  const kind = referredKind(inner);
  if (kind !== undefined) return { control: 'entry', ...(kind !== 'entry' && { kind }) };
  if (inner instanceof z.ZodMiniArray) {
    const item = controlOf(inner.def.element, said, telling);
    return { control: 'list', item, least: inner.safeParse([]).success ? 0 : 1, ones: onesOf(item, said) };
  }
  if (inner instanceof z.ZodMiniRecord) {
    const item = controlOf(inner.def.valueType, said, telling);
    return { control: 'record', item, ones: onesOf(item, said) };
  }
  if (inner instanceof z.ZodMiniObject) return { control: 'part', fields: fieldsOf(inner, said, telling) };
  if (inner instanceof z.ZodMiniEnum) {
    const terms = termLists.get(inner)?.terms ?? [];
    const labelOf = (value: string) => {
      const term = terms.find(({ id }) => id === value);
      return (
        said.options?.[value] ??
        (term === undefined ? value : inLanguage(term.label, telling.locale, telling.languages))
      );
    };
    return { control: 'choice', options: inner.options.map(String).map((value) => ({ value, label: labelOf(value) })) };
  }
  if (inner instanceof z.ZodMiniUnion) {
    const forms = inner.def.options.flatMap((one) =>
      one instanceof z.ZodMiniObject ? [fieldsOf(one, said, telling)] : [],
    );
    return { control: 'either', forms };
  }
  if (inner instanceof z.ZodMiniString) {
    const { maxLength } = z.toJSONSchema(inner);
    return {
      control: 'text',
      ...(maxLength !== undefined && { longest: maxLength }),
      ...((form === 'question' || form === 'picture') && { form }),
    };
  }
  return { control: 'text', ...(form === 'date' && { form }), bare: true };
}

function unwrapped(schema: Schema): Schema {
  return schema instanceof z.ZodMiniOptional ? unwrapped(schema.def.innerType) : schema;
}
