import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { atlas } from '../site.config.ts';
import { createEntrySchemas } from './core/graph/entry-schema.ts';
import type { Kind } from './core/model/kind.ts';
import { tagsOf } from './core/model/atlas.ts';
import { createSchemas } from './core/model/schemas.ts';
import { contentLoader } from './site/content-loader.ts';

const schemas = createSchemas(atlas.vocabulary, tagsOf(atlas));
const entrySchemas = createEntrySchemas(schemas);

/** Makes the JSON schema of an entry that of its front matter: editors complete the file that an author writes, not what is made of it. */
const editedAs = (fields: z.core.$ZodType) =>
  z.meta({ ...z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' }) });

const collectionOf = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: contentLoader(kind),
    schema: entrySchemas[kind].check(editedAs(schemas.original[kind])),
  });

const entries = {
  case: collectionOf('case'),
  concept: collectionOf('concept'),
  lens: collectionOf('lens'),
  path: collectionOf('path'),
  source: collectionOf('source'),
  organisation: collectionOf('organisation'),
  person: collectionOf('person'),
} satisfies Readonly<Record<Kind, unknown>>;

export const collections = {
  ...entries,
  guide: defineCollection({
    loader: glob({ base: 'src/guides', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: z.strictObject({ title: z.string(), summary: z.string(), order: z.optional(z.number()) }),
  }),
};
