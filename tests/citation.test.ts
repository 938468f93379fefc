import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { citationCff } from '../src/core/publishing/citation-file.ts';

/** What the Citation File Format 1.2.0 asks of a file, and what it allows of the fields used here (https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema.json). */
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  type: z.enum(['software', 'dataset']),
  message: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  abstract: z.optional(z.string()),
  authors: z.array(z.strictObject({ name: z.string(), website: z.optional(z.url()) })).check(z.minLength(1)),
  url: z.optional(z.url()),
  'repository-code': z.optional(z.url()),
  license: z.optional(z.string()),
  'license-url': z.optional(z.url()),
  version: z.optional(z.string()),
  'date-released': z.optional(z.iso.date()),
});

test('the project and its data say how to cite them, in the Citation File Format', () => {
  const file = new URL('../CITATION.cff', import.meta.url);
  const data = citationCff({
    title: 'Atlas: "of" #lights',
    description: 'What\nhappened',
    home: 'https://lights.example/',
    repository: 'https://git.example/lights',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    version: '0123456789ab',
    changed: '2026-01-02',
  });
  const texts = [data, ...(existsSync(file) ? [readFileSync(file, 'utf8')] : [])];
  expect(texts.flatMap((text) => citation.safeParse(parse(text)).error?.issues ?? [])).toEqual([]);
  expect(parse(data)).toMatchObject({
    title: 'Atlas: "of" #lights',
    abstract: 'What\nhappened',
    version: '0123456789ab',
  });
});
