import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { atlas } from '../site.config.ts';
import { recordSchema, writtenSchema } from './core/graph/entry-schema.ts';
import type { Kind } from './core/model/kind.ts';
import { createSchemas } from './core/model/schemas.ts';
import { contentLoader } from './site/content-loader.ts';

const { original, translation } = createSchemas(atlas.vocabulary);

const entries = {
  case: defineCollection({
    loader: contentLoader('case'),
    schema: writtenSchema('case', original.case, translation.case),
  }),
  concept: defineCollection({
    loader: contentLoader('concept'),
    schema: writtenSchema('concept', original.concept, translation.concept),
  }),
  lens: defineCollection({
    loader: contentLoader('lens'),
    schema: writtenSchema('lens', original.lens, translation.lens),
  }),
  path: defineCollection({
    loader: contentLoader('path'),
    schema: writtenSchema('path', original.path, translation.path),
  }),
  source: defineCollection({ loader: contentLoader('source'), schema: recordSchema('source', original.source) }),
  organisation: defineCollection({
    loader: contentLoader('organisation'),
    schema: recordSchema('organisation', original.organisation),
  }),
  person: defineCollection({ loader: contentLoader('person'), schema: recordSchema('person', original.person) }),
} satisfies Readonly<Record<Kind, unknown>>;

export const collections = {
  ...entries,
  guide: defineCollection({
    loader: glob({ base: 'src/guides', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: z.strictObject({ title: z.string(), summary: z.string(), order: z.optional(z.number()) }),
  }),
};
