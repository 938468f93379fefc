import { describe, expect, it } from 'vitest';
import { longestQuery, queryTerm, readQuery } from '../../../src/core/search/query.ts';

const fillers = ['wat', 'is', 'de', 'van', 'het', 'how', 'the'];
const words = (text: string): readonly string[] => readQuery(text, fillers).words;

describe('readQuery', () => {
  it('keeps the words of a plain question in order', () => {
    expect(readQuery('betrokkenheid huisartsen', fillers)).toEqual({
      shown: 'betrokkenheid huisartsen',
      words: ['betrokkenheid', 'huisartsen'],
      phrase: false,
      shortened: false,
    });
  });

  it('drops fillers whatever their case, and says so', () => {
    const query = readQuery('Wat is DE betrokkenheid van huisartsen?', fillers);
    expect(query.words).toEqual(['betrokkenheid', 'huisartsen']);
    expect(query.shortened).toBe(true);
    expect(query.shown).toBe('Wat is DE betrokkenheid van huisartsen?');
  });

  it('keeps fillers when nothing else is asked', () => {
    const query = readQuery('wat is het', fillers);
    expect(query.words).toEqual(['wat', 'is', 'het']);
    expect(query.shortened).toBe(false);
  });

  it('drops no filler that is only part of a word', () => {
    expect(words('wateren isolatie')).toEqual(['wateren', 'isolatie']);
  });

  it('takes a question in quotation marks of any kind as a phrase, fillers included', () => {
    for (const text of ['"de kracht van het netwerk"', '„de kracht van het netwerk”', '«de kracht van het netwerk»']) {
      const query = readQuery(text, fillers);
      expect(query.phrase).toBe(true);
      expect(queryTerm(query)).toBe('"de kracht van het netwerk"');
    }
  });

  it('ignores quotation marks that do not hold the whole question, or hold one word', () => {
    expect(queryTerm(readQuery('samen "richten', fillers))).toBe('samen richten');
    expect(queryTerm(readQuery('"netwerk" zorg', fillers))).toBe('netwerk zorg');
    expect(queryTerm(readQuery('"netwerk"', fillers))).toBe('netwerk');
  });

  it('reads words that only punctuation separates apart, and holds hyphens and apostrophes inside', () => {
    expect(words('huisartsen,betrokkenheid/zorg')).toEqual(['huisartsen', 'betrokkenheid', 'zorg']);
    expect(words("sociaal-domein foto's 's-Hertogenbosch – zorg")).toEqual([
      'sociaal-domein',
      "foto's",
      's-Hertogenbosch',
      'zorg',
    ]);
  });

  it('drops markup from what was pasted, and keeps what only looks like it', () => {
    expect(readQuery('<b class="x">netwerk</b><script>alert(1)</script>', fillers).shown).toBe('netwerk alert(1)');
    expect(words('a < b en c > d')).toEqual(['a', 'b', 'en', 'c', 'd']);
    expect(readQuery('<b>', fillers)).toMatchObject({ shown: '<b>', words: ['b'] });
  });

  it('composes accents, so that one way of writing them is as good as another', () => {
    expect(words('coo\u0308peratie')).toEqual(['co\u00f6peratie']);
  });

  it('finds no word in emoji or punctuation alone, but still shows them', () => {
    expect(readQuery('🙂 !!! …', fillers)).toMatchObject({ shown: '🙂 !!! …', words: [] });
    expect(readQuery('👩‍⚕️ zorg', fillers)).toMatchObject({ shown: '👩‍⚕️ zorg' });
    expect(words('👩‍⚕️ zorg')).toContain('zorg');
  });

  it('reads writing from right to left and drops characters that turn the direction', () => {
    expect(readQuery('\u202eشبكة التعاون\u202c', fillers)).toMatchObject({
      shown: 'شبكة التعاون',
      words: ['شبكة', 'التعاون'],
    });
  });

  it('gives an empty query for empty text and for space of any kind', () => {
    for (const text of ['', '   ', '\t\n\u00a0\u200b\u0000'])
      expect(readQuery(text, fillers)).toMatchObject({ shown: '', words: [] });
  });

  it('cuts ten thousand characters without breaking one', () => {
    const query = readQuery('😀'.repeat(10_000), fillers);
    expect(Array.from(query.shown)).toHaveLength(longestQuery);
    expect(query.shown.isWellFormed()).toBe(true);
    expect(words('netwerk '.repeat(1250))).toHaveLength(25);
  });

  it('drops half a character, which an address cannot hold', () => {
    expect(readQuery('zorg\ud83d', fillers).shown).toBe('zorg');
  });

  it('reads its own result as the same query', () => {
    for (const text of ['Wat is <i>de</i> zorg?', '"samen richten"', 'x'.repeat(300)]) {
      const once = readQuery(text, fillers);
      expect(readQuery(once.shown, fillers)).toEqual(once);
    }
  });
});
