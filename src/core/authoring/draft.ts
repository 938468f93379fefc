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
 * left out, or is a list, stands there as an example behind a #. What authors are told of a field stands above it: behind a value it would be taken
 * for a part of that.
 */
export function draft(kind: Kind, { original }: Schemas, words: Catalogue): string {
  const { hint, bodyHint } = words.commands.new;
  const { fields: said, body }: { readonly fields: Readonly<Record<string, FieldWords>>; readonly body: string } =
    words.pages.kinds[kind];
  const fields = Object.entries<Schema>(original[kind].shape).flatMap(([name, schema]) =>
    isOffered(schema) ? [field(name, schema, said[name], words).join('\n')] : [],
  );
  const front = [`# ${hint}`, ...fields].join('\n\n');
  return isWritten(kind) ? `---\n${front}\n---\n\n{/*\n${bodyHint}\n\n${body}\n*/}\n` : `${front}\n`;
}

/** The lines of a field, below what authors are told of it. */
function field(name: string, schema: Schema, said: FieldWords | undefined, words: Catalogue): string[] {
  const { item, placeholder } = words.commands.new;
  const inner = schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema;
  const begun = lines({ [name]: start(schema, placeholder) });
  const told = [note(said, fieldChoices(schema, []), words)];
  if (inner instanceof z.ZodMiniArray)
    told.push(...itemNotes(inner, said, words), item(begun[0]?.endsWith('[]') === true));
  const example = lines({ [name]: sample(schema, said, words) });
  if (schema !== inner) return commented([...told, ...example]);
  return [...commented(told), ...begun, ...(inner instanceof z.ZodMiniArray ? commented(example.slice(1)) : [])];
}

/** What is told of the fields of the items of a list: what may stand there, where that is a choice. */
function itemNotes({ def: { element } }: z.ZodMiniArray, said: FieldWords | undefined, words: Catalogue): string[] {
  const fields = element instanceof z.ZodMiniObject ? Object.entries<Schema>(element.shape) : [];
  return fields.flatMap(([name, one]) => {
    const choices = fieldChoices(one, []);
    return choices.length === 0 ? [] : [`${name}: ${note(said?.fields?.[name], choices, words)}`];
  });
}

function note(said: FieldWords | undefined, choices: readonly string[], { commands }: Catalogue): string {
  return [said?.help ?? '', ...(choices.length === 0 ? [] : [commands.new.oneOf(choices)])].join(' ');
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
  if (form === 'question') return '…?';
  return form === 'date' ? date : form === 'id' ? shortName : said?.help;
}

const mapped = ({ shape }: z.ZodMiniObject, of: (schema: Schema, name: string) => unknown) =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => (isOffered(schema) ? [[name, of(schema, name)]] : [])),
  );

const isOffered = (schema: Schema) => {
  const { rare, instead } = z.globalRegistry.get(schema) ?? {};
  return rare !== true && instead !== true;
};
const formOf = (schema: Schema) => z.globalRegistry.get(schema)?.form;
const lines = (value: unknown) => stringify(value, { lineWidth: 0, nullStr: '' }).trimEnd().split('\n');
const commented = (text: readonly string[]) => text.map((line) => `# ${line}`);
