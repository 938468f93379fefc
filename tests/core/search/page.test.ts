import { describe, expect, it } from 'vitest';
import { ignoredAttributes, isSearchKind, pageAttributes, partAttributes } from '../../../src/core/search/page.ts';

describe('pageAttributes', () => {
  it('marks a page as searchable, with its kind', () => {
    expect(pageAttributes({ kind: 'case' })).toEqual({ 'data-pagefind-body': '', 'data-pagefind-filter': 'kind:case' });
  });

  it('passes a title through an attribute of its own, so that commas and brackets survive', () => {
    expect(pageAttributes({ kind: 'source', title: 'Klaster, E. (2016)' })).toMatchObject({
      'data-pagefind-meta': 'title[data-search-title]',
      'data-search-title': 'Klaster, E. (2016)',
    });
  });

  it('says nothing for a page that is not to be found', () => {
    expect(pageAttributes(undefined)).toEqual({});
  });
});

describe('partAttributes', () => {
  it('lets another name of a concept outweigh its definition, and a quotation weigh less than its own page', () => {
    const weight = (part: Parameters<typeof partAttributes>[0]): number =>
      Number(partAttributes(part)['data-pagefind-weight']);
    expect(weight('alias')).toBeGreaterThan(weight('definition'));
    expect(weight('summary')).toBeGreaterThan(1);
    expect(weight('quotation')).toBeLessThan(1);
    expect(weight('references')).toBeLessThan(weight('quotation'));
  });

  it('stays within the weights that Pagefind knows', () => {
    for (const part of ['alias', 'definition', 'summary', 'quotation', 'references'] as const) {
      const weight = Number(partAttributes(part)['data-pagefind-weight']);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(10);
    }
  });
});

describe('ignoredAttributes', () => {
  it('keeps text, filters and titles inside out of the index', () => {
    expect(ignoredAttributes()).toEqual({ 'data-pagefind-ignore': 'all' });
  });
});

describe('isSearchKind', () => {
  it('knows the kinds and nothing else', () => {
    expect(isSearchKind('case')).toBe(true);
    expect(['', 'Case', 'casus', 'constructor'].some(isSearchKind)).toBe(false);
  });
});
