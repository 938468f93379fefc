import { describe, expect, it } from 'vitest';
import { longestQuery, readQuery } from '../../../src/core/search/query.ts';

const languages = ['nl', 'en'];
const words = (text: string): readonly string[] => readQuery(text, languages).words;

describe('readQuery', () => {
  it('keeps the words of a plain question in order', () => {
    expect(readQuery('betrokkenheid huisartsen', languages)).toEqual({
      shown: 'betrokkenheid huisartsen',
      words: ['betrokkenheid', 'huisartsen'],
      phrase: false,
      shortened: false,
      full: false,
    });
  });

  it('drops function words whatever their case, and says so', () => {
    const query = readQuery('Wat is DE betrokkenheid van huisartsen?', languages);
    expect(query.words).toEqual(['betrokkenheid', 'huisartsen']);
    expect(query.shortened).toBe(true);
    expect(query.shown).toBe('Wat is DE betrokkenheid van huisartsen?');
  });

  it('keeps function words when nothing else is asked', () => {
    const query = readQuery('wat is het', languages);
    expect(query.words).toEqual(['wat', 'is', 'het']);
    expect(query.shortened).toBe(false);
  });

  it('drops no function word that is only part of a word', () => {
    expect(words('wateren isolatie')).toEqual(['wateren', 'isolatie']);
  });

  it('takes a question in quotation marks of any kind as a phrase, function words included', () => {
    for (const text of ['"de kracht van het netwerk"', '„de kracht van het netwerk”', '«de kracht van het netwerk»']) {
      const query = readQuery(text, languages);
      expect(query.phrase).toBe(true);
      expect(query.words).toEqual(['de', 'kracht', 'van', 'het', 'netwerk']);
    }
  });

  it('ignores quotation marks that do not hold the whole question, or hold one word', () => {
    for (const [text, asked] of [
      ['samen "richten', ['samen', 'richten']],
      ['"netwerk" zorg', ['netwerk', 'zorg']],
      ['"netwerk"', ['netwerk']],
    ] as const)
      expect(readQuery(text, languages)).toMatchObject({ words: asked, phrase: false });
  });

  it('reads words that only punctuation separates apart, and holds hyphens, slashes and apostrophes inside', () => {
    expect(words('huisartsen,betrokkenheid;zorg')).toEqual(['huisartsen', 'betrokkenheid', 'zorg']);
    expect(words('4,5 miljoen 24/7 t/m')).toEqual(['4,5', 'miljoen', '24/7', 't/m']);
    expect(words("gezond-verstand foto's 's-Hertogenbosch – zorg")).toEqual([
      'gezond-verstand',
      "foto's",
      's-Hertogenbosch',
      'zorg',
    ]);
  });

  it('drops markup from what was pasted, and keeps what only looks like it', () => {
    expect(readQuery('<b class="x">netwerk</b><script>alert(1)</script>', languages).shown).toBe('netwerk alert(1)');
    expect(words('aa < bb en cc > dd')).toEqual(['aa', 'bb', 'cc', 'dd']);
    expect(readQuery('<bb>', languages)).toMatchObject({ shown: '<bb>', words: ['bb'] });
  });

  it('never asks for a letter of its own, but for signs that are words and for numbers', () => {
    expect(words("'s avonds en 't Ven")).toEqual(['avonds', 'Ven']);
    expect(words('s')).toEqual([]);
    expect(words('fase 3')).toEqual(['fase', '3']);
    expect(words('水')).toEqual(['水']);
  });

  it('composes accents, so that one way of writing them is as good as another', () => {
    expect(words('coo\u0308peratie')).toEqual(['co\u00f6peratie']);
  });

  it('finds no word in emoji or punctuation alone, but still shows them', () => {
    expect(readQuery('🙂 !!! …', languages)).toMatchObject({ shown: '🙂 !!! …', words: [] });
    expect(readQuery('👩‍⚕️ zorg', languages)).toMatchObject({ shown: '👩‍⚕️ zorg' });
    expect(words('👩‍⚕️ zorg')).toContain('zorg');
  });

  it('reads writing from right to left and drops characters that turn the direction', () => {
    expect(readQuery('\u202eشبكة التعاون\u202c', languages)).toMatchObject({
      shown: 'شبكة التعاون',
      words: ['شبكة', 'التعاون'],
    });
  });

  it('gives an empty query for empty text and for space of any kind', () => {
    for (const text of ['', '   ', '\t\n\u00a0\u200b\u0000'])
      expect(readQuery(text, languages)).toMatchObject({ shown: '', words: [] });
  });

  it('cuts ten thousand characters without breaking one', () => {
    const query = readQuery('😀'.repeat(10_000), languages);
    expect(Array.from(query.shown)).toHaveLength(longestQuery);
    expect(query.shown.isWellFormed()).toBe(true);
    expect(query.full).toBe(true);
    expect(words('netwerk '.repeat(1250))).toHaveLength(25);
    expect(words('opgave '.repeat(100)).at(-1)).toBe('opgave');
  });

  it('drops half a character, which an address cannot hold', () => {
    expect(readQuery('zorg\ud83d', languages).shown).toBe('zorg');
  });

  it('reads its own result as the same query', () => {
    for (const text of ['Wat is <i>de</i> zorg?', '"samen richten"', 'x'.repeat(300)]) {
      const once = readQuery(text, languages);
      expect(readQuery(once.shown, languages)).toEqual(once);
    }
  });
});
