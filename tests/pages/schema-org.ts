import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What schema.org knows, out of the types of schema-dts, which are made from its published vocabulary. */
const text = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8');

interface Known {
  readonly above: readonly string[];
  /** What each property may be: names of types, among them Text, URL, Date and numbers. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const bases = new Map<string, Known>();
const things = new Map<string, readonly string[]>();
for (const [, name = '', above = '', inside = ''] of text.matchAll(
  /^(?:export )?interface (\w+) extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
)) {
  const parents = above.split(', ').map((one) => one.trim());
  const type = /"@type": "(\w+)"/.exec(inside)?.[1];
  if (type !== undefined) things.set(type, parents);
  const properties = new Map(
    [...inside.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;/gm)].map(([, property = '', values = '']) => [
      property,
      values.split(' | '),
    ]),
  );
  bases.set(name, { above: parents, properties });
}

/** All interfaces that a type is made of: its own and those above it. */
function lineOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [name, ...lineOf(bases.get(name)?.above ?? [])]);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What schema.org does not know of a thing and of the things in it: a type, a property of a type, or a value of a property. */
export function unknownToSchemaOrg(thing: unknown, as: readonly string[] = [], at = ''): string[] {
  if (Array.isArray(thing)) return thing.flatMap((one: unknown) => unknownToSchemaOrg(one, as, at));
  if (!isRecord(thing)) {
    const fits = as.some((one) => /^(?:Text|URL|Date|DateTime|Duration|Number|Integer|string|number)$/.test(one));
    return as.length === 0 || fits ? [] : [`${at} is "${String(thing)}", and should be a ${as.join(' or ')}`];
  }
  const { '@type': type, '@id': id, ...properties } = thing;
  if (typeof type !== 'string') {
    const isReference = typeof id === 'string' && Object.keys(properties).length === 0;
    return isReference && as.includes('IdReference') ? [] : [`${at} has no type`];
  }
  const line = lineOf(things.get(type) ?? []);
  if (line.length === 0) return [`${at} is a ${type}, which schema.org does not know`];
  const kinds = [type, ...line.map((name) => name.replace(/Base$/, ''))];
  const misplaced = as.length > 0 && !as.some((one) => kinds.includes(one));
  return [
    ...(misplaced ? [`${at} is a ${type}, and should be a ${as.join(' or ')}`] : []),
    ...Object.entries(properties).flatMap(([name, value]) => {
      const values = line.map((base) => bases.get(base)?.properties.get(name)).find((one) => one !== undefined);
      const where = `${type}.${name}`;
      return values === undefined ? [`${where} is no property`] : unknownToSchemaOrg(value, values, where);
    }),
  ];
}
