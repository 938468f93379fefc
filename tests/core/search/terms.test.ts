import { describe, expect, test } from 'vitest';
import { findAbbreviations } from '../../../src/core/search/abbreviations.ts';
import { createDutchSplitter } from '../../../src/core/search/dutch/compounds.ts';
import { dutchKey } from '../../../src/core/search/dutch/inflection.ts';
import { searchFiles } from '../../../src/core/search/manifest.ts';
import { termKey, termShard, termShards, type Term } from '../../../src/core/search/terms.ts';

describe('names', () => {
  test('are known in any form, without capitals, accents and hyphens', () => {
    expect(termKey('Gedeelde Verantwoordelijkheden', dutchKey)).toBe(
      termKey('gedeelde verantwoordelijkheid', dutchKey),
    );
    expect(termKey('co-steering', dutchKey)).toBe(termKey('Co Steering', dutchKey));
    expect(termKey('VvE’s', dutchKey)).toBe(termKey('vve', dutchKey));
    expect(termKey('«»', dutchKey)).toBe('');
  });

  test('are found in the file that their first word says', () => {
    const terms = new Map<string, Term>(
      Array.from({ length: 500 }, (_, at) => [`naam${at} van ${at}`, { pages: [at], alsoKnownAs: `n${at}` }]),
    );
    const shards = termShards(terms);
    expect(shards.length).toBeGreaterThan(1);
    for (const [name, term] of terms) {
      const shard: unknown = JSON.parse(shards[termShard(name, shards.length)] ?? '');
      expect(shard).toMatchObject({ [name]: term });
    }
    expect(termShard('naam7 van 7', shards.length)).toBe(termShard('naam7', shards.length));
  });
});

describe('abbreviations', () => {
  const split = createDutchSplitter(new Map());
  test.each([
    ['de Stichting Huisartsenposten Twente (SHT) wilde', 'SHT', 'Stichting Huisartsenposten Twente'],
    ['een vereniging van eigenaren (VvE) zegt', 'VvE', 'vereniging van eigenaren'],
    ['het Integraal Zorgakkoord (IZA) noemt', 'IZA', 'Integraal Zorgakkoord'],
    ['de IZA (Integraal Zorgakkoord) noemt', 'IZA', 'Integraal Zorgakkoord'],
    ['a network administrative organisation (NAO) is', 'NAO', 'network administrative organisation'],
  ])('%s', (text, short, long) => {
    expect([...findAbbreviations([text], split)]).toEqual([[short, long]]);
  });

  test('are soon looked for in a text of capitals and brackets', () => {
    for (const text of ['(' + 'A'.repeat(400_000), 'AB ('.repeat(100_000), 'A'.repeat(400_000) + ' (a b)'])
      expect([...findAbbreviations([text], split)]).toEqual([]);
  });

  test('are not made of what only stands in brackets', () => {
    expect([...findAbbreviations(['het onderzoek van het planbureau (CPB) uit 2008', 'de bron (B)'], split)]).toEqual(
      [],
    );
  });
});

test('files of a language are named by their version', () => {
  const manifest = { version: 'abc', kinds: ['case'], terms: 2, letters: 'ab' } as const;
  expect([
    searchFiles.terms(manifest, 1),
    searchFiles.words(manifest, 'a'),
    searchFiles.page(manifest, 7),
    searchFiles.facets(manifest),
  ]).toEqual(['terms/1.abc.json', 'words/a.abc.txt', 'pages/7.abc.json', 'facets.abc.json']);
});
