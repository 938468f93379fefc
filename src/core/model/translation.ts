import * as z from 'zod/mini';
import { localId } from './fields.ts';
import { itemKey } from './items.ts';
import { isRecord } from './references.ts';

/** The fields of an entry, or of an item of a list, by name. */
type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** Declares a field that a translation says anew. Everything that is not declared so stands in the original alone. */
export const translated = <S extends z.ZodMiniType>(schema: S): S => schema.check(z.meta({ translation: 'required' }));

/** Declares a field that a translation may say anew, where it reads otherwise in the other language. */
export const mayBeTranslated = <S extends z.ZodMiniType>(schema: S): S =>
  schema.check(z.meta({ translation: 'optional' }));

/** The names of what a translation says anew: texts, and of the items of lists their texts. */
export interface TranslatedNames {
  readonly texts: readonly string[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** What a translation says anew of an entry with this schema. */
export function translatedNames({ shape }: z.ZodMiniObject): TranslatedNames {
  const lists = Object.entries(shape).map(([name, field]) => [name, textsIn(itemOf(field))] as const);
  return { texts: textsIn(shape), lists: Object.fromEntries(lists.filter(([, texts]) => texts.length > 0)) };
}

/**
 * The schema of a translation, from that of the original: its texts, and for each list that it has words for those of its items by what they are
 * known by. An item of which one field is translated has that text alone.
 */
export function translationSchema(original: z.ZodMiniObject): z.ZodMiniObject {
  const shape: Record<string, z.core.$ZodType> = {};
  for (const [name, field] of Object.entries(original.shape)) {
    const words = wordsOf(itemOf(field));
    const said = words === undefined ? field : z.record(localId(), words);
    const need = words === undefined ? needOf(field) : 'optional';
    if (need !== undefined) shape[name] = need === 'optional' ? z.optional(said) : said;
  }
  return z.strictObject({ ...shape, translatedFrom: z.optional(z.record(z.string(), z.string())) });
}

/** Fields as a translation says them. */
export interface InWords<Fields> {
  /** Those of the original, with the words of the translation in the place of its own. */
  readonly fields: Fields;
  /** For each list the items that the translation has no words for, by what they are known by. */
  readonly untold: Readonly<Record<string, readonly string[]>>;
}

/** The fields of an original in the words of a translation. */
export function inWords<Fields extends object>(
  fields: Fields,
  words: Readonly<Record<string, unknown>>,
  { texts, lists }: TranslatedNames,
): InWords<Fields> {
  const said: Record<string, unknown> = {};
  const untold: Record<string, string[]> = {};
  const all: [string, unknown][] = Object.entries(fields);
  for (const [name, value] of all) {
    const own = words[name];
    if (texts.includes(name) && own !== undefined) said[name] = own;
    const [first, ...more] = lists[name] ?? [];
    if (first === undefined || !Array.isArray(value)) continue;
    const items = value.filter(isRecord).map((item) => {
      const id = itemKey(item)?.id ?? '';
      return { item, id, anew: isRecord(own) && Object.hasOwn(own, id) ? own[id] : undefined };
    });
    untold[name] = items.flatMap(({ id, anew }) => (anew === undefined ? [id] : []));
    said[name] = items.map(({ item, anew }) => {
      if (anew === undefined) return item;
      return { ...item, ...(more.length === 0 ? { [first]: anew } : isRecord(anew) ? anew : {}) };
    });
  }
  return { fields: { ...fields, ...said }, untold };
}

function needOf(field: z.core.$ZodType): 'required' | 'optional' | undefined {
  const need = z.globalRegistry.get(field)?.translation;
  return need === 'required' || need === 'optional' ? need : undefined;
}

/** The fields of the items of a list; none for any other field. */
function itemOf(field: z.core.$ZodType): Shape {
  if (field instanceof z.ZodMiniOptional) return itemOf(field.def.innerType);
  return field instanceof z.ZodMiniArray && field.def.element instanceof z.ZodMiniObject ? field.def.element.shape : {};
}

const textsIn = (fields: Shape): string[] =>
  Object.entries(fields).flatMap(([name, field]) => (needOf(field) === undefined ? [] : [name]));

/** The schema of what a translation says of an item with these fields; undefined when nothing. */
function wordsOf(item: Shape): z.core.$ZodType | undefined {
  const texts = textsIn(item).flatMap((name) => {
    const field = item[name];
    return field === undefined ? [] : [[name, field] as const];
  });
  const [only, ...more] = texts;
  return more.length === 0 ? only?.[1] : z.strictObject(Object.fromEntries(texts));
}
