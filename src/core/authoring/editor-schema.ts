import * as z from 'zod/mini';
import type { FieldWords } from '../model/field-words.ts';
import { kinds, type Kind } from '../model/kind.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** A schema as editors read it, ready to be written as JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Declared = z.core.JSONSchema.BaseSchema;

/** What an author may be offered: the entries that can be named, and how the lists of the atlas are called in her language. */
export interface Offered {
  readonly entries: readonly { readonly kind: Kind; readonly id: string; readonly name: string }[];
  readonly vocabulary: Vocabulary;
  readonly language: string;
}

/** What nothing but a hole is: a field with nothing behind it yet. It has no type, so that no editor offers it. */
const hole: JsonSchema = { not: { type: ['string', 'number', 'boolean', 'array', 'object'] } };

/**
 * The schema of front matter or of a record for editors: what authors are told of a field and what may stand there, with names for options and for
 * entries. It finds a value that cannot be, and leaves what is still to be written alone: a field that is empty, an item that is half done, and while
 * the status is draft a field that is missing.
 */
export function editorSchema(
  schema: z.ZodMiniObject,
  words: Readonly<Record<string, FieldWords>>,
  offered: Offered,
): JsonSchema {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const needed = { required: whole.required ?? [] };
  const isNoDraft = { properties: { status: { enum: ['review', 'published'] } }, required: ['status'] };
  const found = told(whole, { label: '', help: '', fields: words }, offered);
  const text = JSON.stringify(found);
  const isNamed = (kind: string) => text.includes(`"${definition(kind)}"`);
  return {
    ...found,
    ...(whole.properties?.status === undefined ? needed : { if: isNoDraft, then: needed }),
    $defs: Object.fromEntries(
      [...kinds, 'entry'].flatMap((kind) => (isNamed(kind) ? [[kind, idSchema(kind, offered)]] : [])),
    ),
  };
}

const definition = (kind: string) => `#/$defs/${kind}`;

/** The id of an entry, with all that there are. One that is still to be made is no mistake of its place. */
function idSchema(kind: string, { entries }: Offered): JsonSchema {
  const known = entries.filter((one) => kind === 'entry' || one.kind === kind);
  return { type: 'string', defaultSnippets: known.map(({ id, name }) => ({ label: id, description: name, body: id })) };
}

/** A part of a schema as editors take it, without what only we know and without what must be there. */
function told(part: Declared, said: FieldWords | undefined, offered: Offered): JsonSchema {
  if (typeof part.ref === 'string') return { $ref: definition(part.ref) };
  const { type, minLength, maxLength, minimum, maximum, pattern, enum: options } = part;
  const field = (one: Declared, own: FieldWords | undefined): JsonSchema => ({
    ...(own !== undefined && { title: own.label, description: own.help }),
    anyOf: [told(one, own, offered), hole],
  });
  const { properties, items, additionalProperties: others, anyOf } = part;
  const fields = Object.entries(properties ?? {}).flatMap(([name, one]) =>
    typeof one === 'boolean' ? [] : [[name, field(one, said?.fields?.[name])] as const],
  );
  const all: JsonSchema = {
    type,
    minLength,
    maxLength,
    minimum,
    maximum,
    pattern,
    patternErrorMessage: pattern === undefined ? undefined : said?.help,
    enum: options,
    enumDescriptions: options?.map((one) => optionName(String(one), options, said, offered)),
    properties: properties && Object.fromEntries(fields),
    additionalProperties: typeof others === 'object' ? field(others, said) : others,
    items:
      items === undefined || typeof items === 'boolean' || Array.isArray(items)
        ? items
        : field(items, said && { ...said, label: itemName(said) }),
    anyOf: anyOf?.map((one) => told(one, said, offered)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** What an item of a list is called; where it has several forms, as the list is. */
const itemName = ({ one, label }: FieldWords) => (typeof one === 'string' ? one : label);

/** What an option is called: in the words of its field, or in the list of the atlas that has all options. */
function optionName(
  option: string,
  options: readonly unknown[],
  said: FieldWords | undefined,
  { vocabulary, language }: Offered,
): string {
  const { sectors, scales, groups, partyKinds, map } = vocabulary;
  const list = [sectors, scales, groups, partyKinds, map?.regions ?? []].find((terms) =>
    options.every((one) => terms.some(({ id }) => id === one)),
  );
  return said?.options?.[option] ?? list?.find(({ id }) => id === option)?.label[language] ?? option;
}
