import { describe, expect, test } from 'vitest';
import { createSlugger, slugOf } from '../../../src/core/body/slug.ts';

describe('slugOf', () => {
  test.each([
    ['Het plan', 'het-plan'],
    ['Één café, écht!', 'een-cafe-echt'],
    ["Foto's en ‘quotes’", 'fotos-en-quotes'],
    ['  10:30 — 11.00 uur ', '10-30-11-00-uur'],
    ['Straße, cœur, smørrebrød, Łódź', 'strasse-coeur-smorrebrod-lodz'],
    ['ÆØÅ', 'aeoa'],
    ['???', 'deel'],
    ['', 'deel'],
    ['中文', 'deel'],
  ])('%s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('a slug is its own slug', () => {
    for (const text of ['Eén ding', 'a--b', '-x-']) expect(slugOf(slugOf(text))).toBe(slugOf(text));
  });
});

describe('createSlugger', () => {
  test('gives no slug twice, even one that was made by numbering', () => {
    const slugger = createSlugger();
    const slugs = ['Besluit', 'Besluit', 'Besluit 2', 'besluit', 'Besluit!'].map(slugger);
    expect(slugs).toEqual(['besluit', 'besluit-2', 'besluit-2-2', 'besluit-3', 'besluit-4']);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test('gives no slug that is taken', () => {
    expect(createSlugger(['a', 'a-2'])('A')).toBe('a-3');
  });
});
