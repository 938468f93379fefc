import * as z from 'zod/mini';
import { hows, readings } from '../body/passage.ts';
import { isWritten, kinds, type Kind } from '../model/kind.ts';
import type { Languages } from '../model/locale.ts';
import type { Schemas } from '../model/schemas.ts';

/** What our own declarations say of a field besides its form, which is nothing to other programs. */
const ours = ['form', 'translation', 'rare', 'later', 'instead', 'start'];

/**
 * The JSON Schema of a dataset, from the declarations by which its entries were checked. `ref` says of an id which kind of entry it names. `id` is the
 * address of the schema itself.
 */
export function datasetSchema(id: string, { original }: Schemas, languages: Languages): string {
  const perLanguage = <T extends z.ZodMiniType>(of: T) =>
    z.object(Object.fromEntries(languages.map((language, at) => [language, at === 0 ? of : z.optional(of)])));
  const said = perLanguage(z.string());
  const term = z.strictObject({ id: z.string(), label: z.record(z.string(), z.string()) });
  const entry = (kind: Kind) =>
    z.strictObject({
      id: z.string(),
      address: perLanguage(z.url()),
      fields: isWritten(kind) ? perLanguage(original[kind]) : original[kind],
      ...(kind === 'case' && {
        passages: z.array(z.strictObject({ id: z.string(), text: said, sources: z.array(z.string()) })),
      }),
    });
  const dataset = z.strictObject({
    $schema: z.literal(id),
    title: z.string(),
    home: z.url(),
    licence: z.strictObject({ name: z.string(), url: z.url() }),
    languages: z.array(z.enum([...languages])),
    version: z.string(),
    changed: z.optional(z.string()),
    vocabulary: z.strictObject({
      sectors: z.array(term),
      scales: z.array(term),
      groups: z.array(term),
      partyKinds: z.array(term),
    }),
    entries: z.strictObject(Object.fromEntries(kinds.map((kind) => [kind, z.array(entry(kind))]))),
    evidence: z.array(
      z.strictObject({
        case: z.string(),
        passage: z.string(),
        concept: z.string(),
        how: z.enum(hows),
        reading: z.enum(readings),
        reason: said,
      }),
    ),
    links: z.array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        tie: z.enum(['field', 'text', 'citation', 'passage']),
        place: z.optional(z.string()),
      }),
    ),
  });
  const schema = z.toJSONSchema(dataset, {
    io: 'output',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      for (const name of ours) Reflect.deleteProperty(jsonSchema, name);
    },
  });
  return `${JSON.stringify({ $id: id, ...schema }, undefined, 1)}\n`;
}
