import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { atlas } from '../site.config.ts';
import { withHoles } from './core/authoring/holes.ts';
import { createStoredSchemas } from './core/graph/entry-schema.ts';
import { listOf, question } from './core/model/fields.ts';
import type { Kind } from './core/model/kind.ts';
import { createSchemas } from './core/model/schemas.ts';
import { contentLoader } from './site/content-loader.ts';

const stored = createStoredSchemas(createSchemas(withHoles(atlas.vocabulary), atlas.languages));

const collectionOf = <K extends Kind>(kind: K) =>
  defineCollection({ loader: contentLoader(kind), schema: stored[kind] });

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
    schema: z.strictObject({
      title: z.string(),
      summary: z.string(),
      order: z.optional(z.number()),
      asks: z.optional(listOf(question())),
    }),
  }),
};
