import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { BuiltSearch } from './built-search.ts';
import { pages, site } from './pages/site.ts';

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

/** The questions of a file, in its order. A field that is missing, unknown or of another shape throws. */
export async function readSearches(file: URL): Promise<Search[]> {
  return searches.parse(parse(await readFile(file, 'utf8')));
}

/** A question with the place of the first page that it expects among the first ten results; 0 when none is there. */
export interface Answered extends Search {
  readonly place: number;
}

/** Asks all questions of the index of the built site. */
export async function askAll(questions: readonly Search[]): Promise<Answered[]> {
  const built = new BuiltSearch(site.folder, site.atlas.languages);
  const subjects = new Map(pages.map(({ path, subject }) => [path, subject]));
  const answered: Answered[] = [];
  for (const one of questions) {
    const shown = (await built.shown(one.question, one.locale)).slice(0, 10);
    const found = shown.map(({ path }) => subjects.get(site.base + path) ?? path);
    answered.push({ ...one, place: found.findIndex((subject) => one.expect.includes(subject)) + 1 });
  }
  return answered;
}

/** The mean of 1 / place, to three places: 1 when the expected page always comes first. */
export function meanReciprocalRank(answered: readonly Answered[]): number {
  const sum = answered.reduce((total, { place }) => total + (place === 0 ? 0 : 1 / place), 0);
  return Math.round((1000 * sum) / answered.length) / 1000;
}
