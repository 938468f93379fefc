import { describe, expect, test } from 'vitest';
import { findAbbreviations } from '../../../src/core/search/abbreviations.ts';
import { createDutchSplitter } from '../../../src/core/search/dutch/compounds.ts';
import { dutchKey } from '../../../src/core/search/dutch/inflection.ts';
import { readManifest, searchFiles } from '../../../src/core/search/manifest.ts';
import { readTerm, termKey, termShard, termShards, type Term } from '../../../src/core/search/terms.ts';

describe('names', () => {
  test('are known in any form, without capitals, accents and hyphens', () => {
    expect(termKey('Gedeelde Verantwoordelijkheden', dutchKey)).toBe(
      termKey('gedeelde verantwoordelijkheid', dutchKey),
    );
    expect(termKey('co-steering', dutchKey)).toBe(termKey('Co Steering', dutchKey));
    expect(termKey('«»', dutchKey)).toBe('');
  });

  test('are found in the file that their first word says', () => {
    const terms = new Map<string, Term>(
      Array.from({ length: 500 }, (_, at) => [`naam${at} van ${at}`, { pages: [`nl_${at}`], alsoKnownAs: `n${at}` }]),
    );
    const shards = termShards(terms);
    expect(shards.length).toBeGreaterThan(1);
    for (const [name, term] of terms) {
      const shard: unknown = JSON.parse(shards[termShard(name, shards.length)] ?? '');
      expect(readTerm(shard, name)).toEqual(term);
    }
    expect(termShard('naam7 van 7', shards.length)).toBe(termShard('naam7', shards.length));
  });

  test('are not taken from what is no file of names', () => {
    for (const shard of [null, 'x', [], {}, { toString: 1 }]) expect(readTerm(shard, 'toString')).toBeUndefined();
    expect(readTerm({ a: { pages: [1, 'x'], alsoKnownAs: 2 } }, 'a')).toEqual({ pages: ['x'] });
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

  test('are not made of what only stands in brackets', () => {
    expect([...findAbbreviations(['het onderzoek van het planbureau (CPB) uit 2008', 'de bron (B)'], split)]).toEqual(
      [],
    );
  });
});

test('the manifest names the files of a language, and is refused when it is none', () => {
  const manifest = readManifest({ version: 'abc', terms: 2, letters: 'ab' });
  expect([searchFiles.terms('nl', manifest, 1), searchFiles.words('nl', manifest, 'a')]).toEqual([
    'terms/nl-1.abc.json',
    'words/nl-a.abc.txt',
  ]);
  expect(() => readManifest({ version: 1 })).toThrow('not a manifest');
});
