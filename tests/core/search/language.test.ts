import { describe, expect, test } from 'vitest';
import { searchLanguageOf } from '../../../src/core/search/languages.ts';

const dutch = searchLanguageOf('nl');
const english = searchLanguageOf('en');

describe('a Dutch word', () => {
  test.each([
    ["vve's", 'vve'],
    ["thema's", 'thema'],
    ["regio's", 'regio'],
    ["collega's", 'collega'],
    ["zzp'ers", 'zzp'],
    ["a4'tje", 'a4'],
    ["sms'en", 'sms'],
  ])('%s is a form of %s', (form, word) => {
    expect(dutch.key(form)).toBe(dutch.key(word));
  });

  test.each([
    ['meten', 'met'],
    ['meet', 'met'],
    ['uiten', 'uit'],
    ['innen', 'in'],
    ['wellen', 'wel'],
  ])('%s is no form of %s', (word, functionWord) => {
    expect(dutch.key(word)).not.toBe(dutch.key(functionWord));
  });

  test('has its forms still when a function word is spelt as they are', () => {
    expect(dutch.key('meten')).toBe(dutch.key('meet'));
  });
});

describe('an English word', () => {
  test.each([
    ["network's", 'networks'],
    ['collaborating', 'collaboration'],
    ['neighbourhoods', 'neighborhood'],
    ['cities', 'city'],
  ])('%s is a form of %s', (form, word) => {
    expect(english.key(form)).toBe(english.key(word));
  });

  test('is no form of a function word', () => {
    expect(english.key('ares')).not.toBe(english.key('are'));
  });
});

describe('a word of a language without rules of its own', () => {
  test('is known by its plain letters', () => {
    const other = searchLanguageOf('de');
    expect(other.key('straße')).toBe(other.key('STRASSE'));
    expect(other.key('häuser')).not.toBe(other.key('haus'));
  });
});
