import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod/mini';

/** What makes a question hard for a search; tests/searches.yaml explains each. */
export const sorts = [
  'term',
  'inflection',
  'compound',
  'typo',
  'everyday',
  'name',
  'place',
  'question',
  'abbreviation',
  'cross-language',
] as const;

const searches = z.array(
  z.strictObject({
    question: z.string(),
    locale: z.string(),
    sort: z.enum(sorts),
    /** `kind/id` of the pages of which one should come first, in no order. */
    expect: z.array(z.string()),
    held: z.optional(z.literal(true)),
  }),
);

/** A question by which search is measured. */
export type Search = z.infer<typeof searches>[number];

/** The questions of tests/searches.yaml, in its order. A field that is missing, unknown or of another shape throws. */
export async function readSearches(): Promise<Search[]> {
  return searches.parse(parse(await readFile(new URL('searches.yaml', import.meta.url), 'utf8')));
}
