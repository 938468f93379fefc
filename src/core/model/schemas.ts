import type * as z from 'zod/mini';
import { caseSchema } from './case.ts';
import { conceptSchema } from './concept.ts';
import { byKind, type Kind } from './kind.ts';
import { lensSchema } from './lens.ts';
import type { Languages } from './locale.ts';
import { organisationSchema } from './organisation.ts';
import { pathSchema } from './path.ts';
import { personSchema } from './person.ts';
import { sourceSchema } from './source.ts';
import { toolSchema } from './tool.ts';
import { translatedNames, translationSchema, type TranslatedNames } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordSchema } from './word.ts';

const declared = {
  case: caseSchema,
  concept: conceptSchema,
  lens: lensSchema,
  path: pathSchema,
  tool: toolSchema,
  source: sourceSchema,
  organisation: organisationSchema,
  person: personSchema,
  word: wordSchema,
};

type Originals = { readonly [K in Kind]: ReturnType<(typeof declared)[K]> };

/** The front matter of each kind. */
export type Fields = { readonly [K in Kind]: z.infer<Originals[K]> };

/** The schemas of an atlas: for each kind what an original carries, and what a translation carries. */
export function createSchemas(vocabulary: Vocabulary, languages: Languages) {
  const schemaOf: { readonly [K in Kind]: (vocabulary: Vocabulary, languages: Languages) => Originals[K] } = declared;
  const original = byKind<Originals>((kind) => schemaOf[kind](vocabulary, languages));
  const translation = byKind<Record<Kind, z.ZodMiniObject>>((kind) => translationSchema(original[kind]));
  return { original, translation };
}

export type Schemas = ReturnType<typeof createSchemas>;

/** The schemas of an atlas without words of its own and in no language, to ask which fields there are and what they are for. */
export const plainSchemas: Schemas = createSchemas({ sectors: [], scales: [], groups: [], partyKinds: [] }, ['und']);

/** What a translation of an entry of a kind says anew. */
export const translatedIn = byKind<Record<Kind, TranslatedNames>>((kind) =>
  translatedNames(plainSchemas.original[kind]),
);
