import { stringify } from 'yaml';
import * as z from 'zod/mini';
import { fieldChoices } from '../checks/fields.ts';
import type { FieldWords } from '../model/field-words.ts';
import { referredKind } from '../model/fields.ts';
import { isWritten, type Kind } from '../model/kind.ts';
import type { Schemas } from '../model/schemas.ts';
import type { Catalogue } from '../../languages/language.ts';

type Schema = z.core.$ZodType;

/**
 * The text of a new entry, from the declarations of its fields: what must be written says so, what must be chosen or dated is empty, and what may be
 * left out, or is a list, stands there as an example behind a #.
 */
export function draft(kind: Kind, { original }: Schemas, words: Catalogue): string {
  const { hint, bodyHint, bodies } = words.commands.new;
  const said: Readonly<Record<string, FieldWords>> = words.pages.kinds[kind].fields;
  const fields = Object.entries<Schema>(original[kind].shape).flatMap(([name, schema]) =>
    isRare(schema) ? [] : field(name, schema, said[name], words),
  );
  const front = [`# ${hint}`, ...fields].join('\n');
  return isWritten(kind) ? `---\n${front}\n---\n\n{/*\n${bodyHint}\n\n${bodies[kind]}\n*/}\n` : `${front}\n`;
}

/** The lines of a field. */
function field(name: string, schema: Schema, said: FieldWords | undefined, words: Catalogue): string[] {
  const { oneOf, item, placeholder } = words.commands.new;
  const choices = fieldChoices(schema, []);
  const help = [said?.help, ...(choices.length === 0 ? [] : [oneOf(choices)])].join(' ');
  const example = sample(schema, said, words);
  const [begin = '', ...rest] = lines({ [name]: example });
  const inside = withChoices(rest, schema, said, words);
  if (schema instanceof z.ZodMiniOptional)
    return commented([example === help ? begin : `${begin} # ${help}`, ...inside]);
  const [first = '', ...more] = lines({ [name]: start(schema, placeholder) });
  const isList = schema instanceof z.ZodMiniArray;
  return [
    `${first} # ${help}${isList ? ` ${item(first.endsWith('[]'))}` : ''}`,
    ...more,
    ...(isList ? commented(inside) : []),
  ];
}

/** The lines of an example of a list, with what its fields may hold where that is a choice; those of fields that few items have stand below them. */
function withChoices(
  lines: readonly string[],
  schema: Schema,
  said: FieldWords | undefined,
  words: Catalogue,
): string[] {
  const list = schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema;
  if (!(list instanceof z.ZodMiniArray && list.def.element instanceof z.ZodMiniObject)) return [...lines];
  return Object.entries(list.def.element.shape).reduce<string[]>(
    (told, [name, one]) => {
      const choices = fieldChoices(one, []);
      if (choices.length === 0) return told;
      const options = words.commands.new.oneOf(choices);
      if (isRare(one)) return [...told, `${name}: ${said?.fields?.[name]?.help ?? ''} ${options}`];
      return told.map((line) => (line.trim().startsWith(`${name}:`) ? `${line} # ${options}` : line));
    },
    [...lines],
  );
}

/** What a field holds in a draft. */
function start(schema: Schema, placeholder: string): unknown {
  const declared = z.globalRegistry.get(schema)?.start;
  if (declared !== undefined) return declared;
  if (schema instanceof z.ZodMiniArray) return schema.safeParse([]).success ? [] : null;
  if (schema instanceof z.ZodMiniObject)
    return mapped(schema, (one) => (one instanceof z.ZodMiniOptional ? undefined : start(one, placeholder)));
  return schema instanceof z.ZodMiniString && formOf(schema) === undefined ? placeholder : null;
}

/** What a field could hold: for words the sentence about them. */
function sample(schema: Schema, said: FieldWords | undefined, words: Catalogue): unknown {
  const { date, shortName, idOf } = words.commands.new;
  if (schema instanceof z.ZodMiniOptional) return sample(schema.def.innerType, said, words);
  if (schema instanceof z.ZodMiniArray) {
    const { element } = schema.def;
    const forms = element instanceof z.ZodMiniUnion ? element.def.options : [element];
    return forms.map((one) => sample(one, said, words));
  }
  if (schema instanceof z.ZodMiniObject)
    return mapped(schema, (one, name) => sample(one, said?.fields?.[name] ?? said, words));
  if (schema instanceof z.ZodMiniEnum) return schema.options[0];
  if (schema instanceof z.ZodMiniNumber) return 1;
  const kind = referredKind(schema);
  if (kind !== undefined) return idOf(words.pages.kinds[kind === 'entry' ? 'case' : kind].one);
  const form = formOf(schema);
  return form === 'date' ? date : form === 'id' ? shortName : said?.help;
}

const mapped = ({ shape }: z.ZodMiniObject, of: (schema: Schema, name: string) => unknown) =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => (isRare(schema) ? [] : [[name, of(schema, name)]])),
  );

const isRare = (schema: Schema) => z.globalRegistry.get(schema)?.rare === true;
const formOf = (schema: Schema) => z.globalRegistry.get(schema)?.form;
const lines = (value: unknown) => stringify(value, { lineWidth: 0, nullStr: '' }).trimEnd().split('\n');
const commented = (text: readonly string[]) => text.map((line) => `# ${line}`);
