import { describe, expect, it } from 'vitest';
import { isSearchKind, pageAttributes, partOfPage } from '../../../src/core/search/page.ts';

describe('pageAttributes', () => {
  it('says nothing for a page that is not to be found', () => {
    expect(pageAttributes(undefined)).toEqual({});
  });
});

describe('parts of a page', () => {
  it('let another name of a concept outweigh its definition, and a quotation weigh less than its own page', () => {
    const weight = (name: string): number => partOfPage(name)?.weight ?? NaN;
    expect(weight('alias')).toBeGreaterThan(weight('definition'));
    expect(weight('summary')).toBeGreaterThan(1);
    expect(weight('quotation')).toBeLessThan(1);
    expect(weight('references')).toBeLessThan(weight('quotation'));
  });

  it('are none by a name that stands nowhere', () => {
    expect([partOfPage(undefined), partOfPage('toString')]).toEqual([undefined, undefined]);
  });
});

describe('isSearchKind', () => {
  it('knows the kinds and nothing else', () => {
    expect(isSearchKind('case')).toBe(true);
    expect(['', 'Case', 'casus', 'constructor'].some(isSearchKind)).toBe(false);
  });
});
