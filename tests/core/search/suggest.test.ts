import { describe, expect, test } from 'vitest';
import { changesBetween, joinedWord, nearWords, partedWord } from '../../../src/core/search/suggest.ts';
import { countWords, readShard, shardOf, vocabularyShards } from '../../../src/core/search/vocabulary.ts';

const vocabulary = new Map([
  ['netwerk', 6],
  ['netwerken', 5],
  ['coöperatie', 3],
  ['vuurtoren', 4],
  ['wageningen', 2],
  ['het', 9],
  ['havenlicht', 3],
]);

describe('words that may have been meant', () => {
  test.each([
    ['netwrek', 'netwerk'],
    ['netwek', 'netwerk'],
    ['metwerk', 'netwerk'],
    ['cooperatie', 'coöperatie'],
    ['vurtoern', 'vuurtoren'],
    ['Wagenigen', 'wageningen'],
  ])('%s: %s', (typed, meant) => {
    expect(nearWords(typed, vocabulary)[0]).toBe(meant);
  });

  test('are none for a word that resembles nothing, and none that is shorter than four letters', () => {
    expect(nearWords('xqzvwkp', vocabulary)).toEqual([]);
    expect(nearWords('heat', vocabulary)).toEqual([]);
    expect(nearWords('', vocabulary)).toEqual([]);
  });

  test('are a compound that was typed in two words', () => {
    expect(joinedWord('vuur', 'toren', vocabulary, [])).toBe('vuurtoren');
    expect(joinedWord('haven', 'toren', vocabulary, [])).toBeUndefined();
  });

  test('are two words that were typed as one', () => {
    const known = (word: string): boolean => ['schippers', 'schipper', 'raad', 'warmte'].includes(word);
    expect(partedWord('schippersraad', known, [])).toEqual(['schippers', 'raad']);
    expect(partedWord('warmtexraad', known, ['s'])).toBeUndefined();
  });

  test('are joined by the letters of their language alone', () => {
    const known = (word: string): boolean => ['warmte', 'raad'].includes(word);
    const tried = new Map([['warmtesraad', 1]]);
    expect([partedWord('warmtesraad', known, ['s']), joinedWord('warmte', 'raad', tried, ['s'])]).toEqual([
      ['warmte', 'raad'],
      'warmtesraad',
    ]);
    expect([partedWord('warmtesraad', known, []), joinedWord('warmte', 'raad', tried, [])]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('count a swap as one change, and stop at the limit', () => {
    expect(changesBetween('netwrek', 'netwerk', 2)).toBe(1);
    expect(changesBetween('kat', 'kast', 2)).toBe(1);
    expect(changesBetween('aaaaaa', 'bbbbbb', 2)).toBe(3);
    expect(changesBetween('a', 'abcdef', 2)).toBe(3);
  });
});

describe('the vocabulary', () => {
  test('counts the texts that hold a word, not the times', () => {
    const written = ['Kop', 'De', 'stad', 'Een', 'STAD'];
    expect([
      ...countWords(
        [
          [
            [1, 2],
            [1, 2],
          ],
          [[3, 4]],
        ],
        written,
      ),
    ]).toEqual([
      ['stad', 2],
      ['een', 1],
    ]);
  });

  test('is read from its shards as it was written', () => {
    const shards = vocabularyShards(
      new Map([
        ['één', 1],
        ['stad', 9],
        ['steden', 2],
        ['42', 3],
      ]),
    );
    expect([...shards.keys()].sort()).toEqual(['e', 's']);
    expect([...readShard(shards.get('s') ?? '')]).toEqual([
      ['stad', 3],
      ['steden', 1],
    ]);
    expect(shardOf('één')).toBe('e');
  });
});
