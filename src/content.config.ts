import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import * as z from 'zod/mini';
import { atlas } from '../site.config.ts';
import { createSchemas } from './core/model/schemas.ts';
import type { Body } from './core/body/segment.ts';
import { contentLoader } from './site/content-loader.ts';

const { original, translation } = createSchemas(atlas.vocabulary);

export const collections = {
  case: defineCollection({ loader: contentLoader('case'), schema: original.case }),
  concept: defineCollection({ loader: contentLoader('concept'), schema: original.concept }),
  lens: defineCollection({ loader: contentLoader('lens'), schema: original.lens }),
  path: defineCollection({ loader: contentLoader('path'), schema: original.path }),
  source: defineCollection({ loader: contentLoader('source'), schema: original.source }),
  organisation: defineCollection({ loader: contentLoader('organisation'), schema: original.organisation }),
  person: defineCollection({ loader: contentLoader('person'), schema: original.person }),
  caseWords: defineCollection({ loader: contentLoader('caseWords'), schema: translation.case }),
  conceptWords: defineCollection({ loader: contentLoader('conceptWords'), schema: translation.concept }),
  lensWords: defineCollection({ loader: contentLoader('lensWords'), schema: translation.lens }),
  pathWords: defineCollection({ loader: contentLoader('pathWords'), schema: translation.path }),
  body: defineCollection({ loader: contentLoader('body'), schema: z.custom<Body>() }),
  guide: defineCollection({
    loader: glob({ base: 'src/guides', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: z.strictObject({ title: z.string(), summary: z.string(), order: z.optional(z.number()) }),
  }),
};
