import { describe, expect, test } from 'vitest';
import { beginningOf, holders, indexedKey, indexedWord, indexRecord } from '../../../src/core/search/index-record.ts';
import { searchLanguageOf } from '../../../src/core/search/languages.ts';
import { wordsOf } from '../../../src/core/search/written-word.ts';

const words = (text: string) => wordsOf(text).map((written) => indexedWord(written, searchLanguageOf('nl')));

describe('the record of a page', () => {
  const record = indexRecord(
    words('Warmte\u00adnetten'),
    [
      { words: words('Warmte\u00adnetten'), weight: 7 },
      { words: words('De thema’s van co-creatie in 2024'), weight: 1 },
    ],
    3,
  );
  const paragraphs = [...record.matchAll(/<p data-pagefind-weight="([\d.]+)">([^<]*)<\/p>/g)];

  test('has the key of each word in order, and then the keys of what the words hold, with less weight', () => {
    expect(paragraphs.map(([, weight, keys]) => `${weight}: ${keys}`)).toEqual([
      '7: warmtenetʔ',
      '1: deʔ themaʔ vanʔ cocreatieʔ inʔ 二零二四ʔ',
      '3.5: warmtʔ netʔ',
      '1: coʔ creatieʔ',
    ]);
  });

  test('says its title and its number', () => {
    expect(record).toContain('<meta data-pagefind-meta="title[content]" content="warmtenetʔ warmtʔ netʔ">');
    expect(record).toContain('<meta data-pagefind-sort="page[content]" content="3">');
  });

  test('leads from what stands after the words back to the word that holds it', () => {
    expect(holders(['Warmte\u00adnetten', 'thema’s', 'co-creatie'])).toEqual([0, 0, 2, 2]);
  });
});

test('a key begins with what it is asked by, and no key is the beginning of another', () => {
  expect(indexedKey('24/7').startsWith(beginningOf('24/7'))).toBe(true);
  expect(indexedKey('netwerk').startsWith(indexedKey('net'))).toBe(false);
  expect(indexedKey('4.5')).not.toBe(indexedKey('45'));
});
