import { describe, expect, it } from 'vitest';
import { excerptParts } from '../../../src/core/search/excerpt.ts';

describe('excerptParts', () => {
  it('splits found words from the rest, in order', () => {
    expect(excerptParts('een <mark>netwerk</mark> van <mark>zorg</mark>')).toEqual([
      { text: 'een ', found: false },
      { text: 'netwerk', found: true },
      { text: ' van ', found: false },
      { text: 'zorg', found: true },
    ]);
  });

  it('joins found words that follow one another', () => {
    expect(excerptParts('<mark>samen</mark> <mark>richten</mark>.')).toEqual([
      { text: 'samen richten', found: true },
      { text: '.', found: false },
    ]);
  });

  it('gives markup of the page back as text, inside and outside found words', () => {
    expect(excerptParts('&lt;script&gt; <mark>&lt;b&gt;vet</mark> R&D')).toEqual([
      { text: '<script> ', found: false },
      { text: '<b>vet', found: true },
      { text: ' R&D', found: false },
    ]);
  });

  it('takes an unclosed mark as text', () => {
    expect(excerptParts('a <mark>b')).toEqual([{ text: 'a <mark>b', found: false }]);
  });

  it('gives nothing for nothing', () => {
    expect(excerptParts('')).toEqual([]);
  });
});
