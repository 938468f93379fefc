import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { date, isDate, isKebab, isLanguage, isWebAddress, words } from '../../../src/core/model/fields.ts';

describe('isDate', () => {
  test.each(['2022', '2022-01', '2022-12', '2022-02-28', '2024-02-29', '2000-02-29', '2022-12-31'])(
    '%s exists',
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  test.each([
    '',
    '22',
    '02022',
    '2022-1',
    '2022-00',
    '2022-13',
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-01-00',
    '2022-01-1',
    '1-1-2022',
    '2022-01-01T00:00',
    ' 2022',
  ])('%s does not', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

test('a date may be a bare year as a number, and comes out as text', () => {
  expect(z.parse(date(), 2022)).toBe('2022');
  expect(z.parse(date(), '2022-05')).toBe('2022-05');
  expect(z.safeParse(date(), 22).success).toBe(false);
  expect(z.safeParse(date(), 2022.5).success).toBe(false);
});

test('words are not empty, not only white space, and not too long', () => {
  expect(z.safeParse(words(3), 'abc').success).toBe(true);
  for (const text of ['', '  \n', 'abcd']) expect(z.safeParse(words(3), text).success, text).toBe(false);
});

describe('an id can be the name of a file on every machine', () => {
  test.each(['a', 'kennis-delen', 'a1-2', 'console', 'com', 'com10', 'a'.repeat(80)])('%s', (id) => {
    expect(isKebab(id)).toBe(true);
  });

  test.each([
    '',
    'a--b',
    '-a',
    'a-',
    'A',
    'é',
    'a b',
    'a_b',
    'a.b',
    'a/b',
    'con',
    'nul',
    'aux',
    'prn',
    'com1',
    'lpt9',
    'a'.repeat(81),
  ])('not %s', (id) => {
    expect(isKebab(id)).toBe(false);
  });
});

describe('isWebAddress', () => {
  test.each([
    'https://www.voorbeeld1.nl/netwerken',
    'http://a.nl',
    'HTTPS://A.NL',
    'https://a.nl:8080/x?y=[z]#w',
    'https://en.wikipedia.org/wiki/A_(b)',
    'https://bücher.example/ü',
    'https://a.nl?q=a@b',
  ])('%s is one', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  test.each([
    'https://[adres]',
    'https://[',
    'https://%',
    'https://:80',
    'https://',
    'https://a.nl:99999',
    'https://doi.org:10.1093/jopart',
    'https://a<b',
    'https://…',
    'https://voorbeeld',
    'https://a.nl/ b',
    'https://overheid.nl@evil.example',
    'ftp://a.nl',
    'javascript:alert(1)//a.nl',
    '//a.nl',
    '',
  ])('%s is none', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});

test.each(['nl', 'en-GB', 'fry', 'pap', 'tlh', 'sr-Latn', 'zh-Hant-TW'])('%s is the tag of a language', (tag) => {
  expect(isLanguage(tag)).toBe(true);
});

test.each(['', 'ned', 'dutch', 'klingon!!', 'xx', 'und', 'NL', 'nl_NL', 'en-XX', 'nl-', 'nl-ab-cd'])(
  '%j is none',
  (tag) => {
    expect(isLanguage(tag)).toBe(false);
  },
);
