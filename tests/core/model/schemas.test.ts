import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createSchemas } from '../../../src/core/model/schemas.ts';
import { readFixture, vocabulary } from '../../fixtures/libraries/read.ts';

const { original, translation } = createSchemas(vocabulary, ['nl', 'en']);
const { documents } = await readFixture('twee-regios');

function raw(id: string): Record<string, unknown> {
  const found = documents.find((one) => one.id === id && !one.translation)?.raw;
  return z.parse(z.record(z.string(), z.unknown()), found);
}

const isGood = (schema: z.core.$ZodType, data: unknown) => z.safeParse(schema, data).success;

describe('the schema of a case', () => {
  const noord = raw('regio-noord');
  const image = {
    file: 'wijk.webp',
    alt: { nl: 'Een wijk' },
    credit: 'A. Maker',
    licence: 'CC BY 4.0',
    url: 'https://example.org/wijk',
  };

  test('takes a whole case, and one without people or former ids', () => {
    expect(isGood(original.case, noord)).toBe(true);
    expect(isGood(original.case, { ...noord, people: undefined, formerIds: undefined })).toBe(true);
    expect(isGood(original.case, { ...noord, regions: ['noord'], image })).toBe(true);
  });

  test.each([
    ['an unknown key', { samenvatting: 'x' }],
    ['a sector that the atlas has not', { sector: ['muziek'] }],
    ['no sector', { sector: [] }],
    ['a summary of more than 300 characters', { summary: 'x'.repeat(301) }],
    ['more than 60 characters on what it is about', { about: 'x'.repeat(61) }],
    ['an event without a source', { timeline: [{ id: 'a', date: 2009, text: 'x', sources: [] }] }],
    ['a date that does not exist', { period: { from: '2021-02-30' } }],
    ['an id that is no id', { unknown: [{ id: 'Wat?', text: 'x' }] }],
    ['a party without organisation or kind', { parties: [{ id: 'a', role: 'x' }] }],
    ['a region that the map has not', { regions: ['zuid'] }],
    ['a picture of which nobody knows who made it', { image: { ...image, credit: undefined } }],
    ['a picture without words for who does not see it', { image: { ...image, alt: undefined } }],
    ['a picture that not everyone may use', { image: { ...image, licence: 'CC BY-NC 4.0' } }],
    ['a party with both', { parties: [{ id: 'a', organisation: 'b', kind: 'gemeente', role: 'x' }] }],
  ])('refuses %s', (_what, change) => {
    expect(isGood(original.case, { ...noord, ...change })).toBe(false);
  });
});

test('a lens has two concepts at least and ten at most', () => {
  const lens = (count: number) => ({
    ...raw('stil'),
    concepts: Array.from({ length: count }, (_, at) => ({ concept: `c-${at}`, prompt: 'x' })),
  });
  expect([1, 2, 10, 11].map((count) => isGood(original.lens, lens(count)))).toEqual([false, true, true, false]);
});

test.each([
  ['an author without a family name', { author: [{ given: 'A' }] }],
  ['an address that is not on the web', { URL: 'javascript:alert(1)' }],
  ['a DOI with its address', { DOI: 'https://doi.org/10.1/x' }],
  ['a grade that is not one', { grade: 'D' }],
  ['words in another language than the first only', { why: { en: 'x' } }],
  ['a type that CSL does not know', { type: 'website' }],
])('a source is refused with %s', (_what, change) => {
  expect(isGood(original.source, { ...raw('bron-a'), ...change })).toBe(false);
});

test('a source keeps words in a language that the atlas is not in, and refuses those under a key that is no language', () => {
  const why = { nl: 'x', en: 'x' };
  expect(isGood(original.source, { ...raw('bron-a'), why: { ...why, fr: 'x' } })).toBe(true);
  expect(isGood(original.source, { ...raw('bron-a'), why: { ...why, ne: 'x', frans: 'x' } })).toBe(false);
});

test('a translation repeats no date, party, source or relation', () => {
  const words = { title: 'a', question: 'b', concepts: {} };
  expect(isGood(translation.lens, words)).toBe(true);
  for (const key of ['figure', 'formerIds', 'sources', 'date'])
    expect(isGood(translation.lens, { ...words, [key]: 'x' }), key).toBe(false);
});
