import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { atlas } from '../site.config.ts';
import { withHoles } from './core/authoring/holes.ts';
import { createStoredSchemas } from './core/graph/entry-schema.ts';
import { fieldWords } from './core/model/field-words.ts';
import type { Kind } from './core/model/kind.ts';
import { createSchemas } from './core/model/schemas.ts';
import { contentLoader } from './site/content-loader.ts';
import { original, wordsIn } from './site/words.ts';

const schemas = createSchemas(atlas.vocabulary, atlas.languages);
const stored = createStoredSchemas(createSchemas(withHoles(atlas.vocabulary), atlas.languages));

/**
 * Makes the JSON schema of an entry that of its front matter, with what authors are told of each field: editors complete the file that an author
 * writes, not what is made of it.
 */
const editedAs = (kind: Kind) => {
  const words = wordsIn(original).kinds[kind].fields;
  return z.meta({
    ...z.toJSONSchema(schemas.original[kind], {
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema, path }) => {
        const help = fieldWords(words, path)?.help;
        if (help !== undefined) jsonSchema.description = help;
      },
    }),
  });
};

const collectionOf = <K extends Kind>(kind: K) =>
  defineCollection({ loader: contentLoader(kind), schema: stored[kind].check(editedAs(kind)) });

const entries = {
  case: collectionOf('case'),
  concept: collectionOf('concept'),
  lens: collectionOf('lens'),
  path: collectionOf('path'),
  tool: collectionOf('tool'),
  source: collectionOf('source'),
  organisation: collectionOf('organisation'),
  person: collectionOf('person'),
  word: collectionOf('word'),
} satisfies Readonly<Record<Kind, unknown>>;

export const collections = {
  ...entries,
  guide: defineCollection({
    loader: glob({ base: 'src/guides', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: z.strictObject({ title: z.string(), summary: z.string(), order: z.optional(z.number()) }),
  }),
};
