import { describe, expect, test } from 'vitest';
import { withField } from '../../../src/core/authoring/with-field.ts';

const record = { _front: '04a895019cf98b7c', 'een-kop': '1234567890123456' };
const written = 'translatedFrom:\n  _front: 04a895019cf98b7c\n  een-kop: "1234567890123456"\n';
const set = (text: string) => withField(text, 'translatedFrom', record);

describe('a field of front matter', () => {
  test.each([
    ['is added at the end', '---\na: 1 # één\n# slot\n---\nTekst\n', `---\na: 1 # één\n# slot\n${written}---\nTekst\n`],
    [
      'replaces the one there is',
      '---\na:   "1"\ntranslatedFrom:\n  oud: x\n# ook\nb: 2\n---\n',
      `---\na:   "1"\n${written}# ook\nb: 2\n---\n`,
    ],
    [
      'replaces one that is written in braces',
      '---\ntranslatedFrom: { oud: x } # waarom\nb: 2\n---\n',
      `---\n${written.trimEnd()} # waarom\nb: 2\n---\n`,
    ],
    ['replaces one without a value', '---\ntranslatedFrom:\nb: 2\n---\n', `---\n${written}b: 2\n---\n`],
    [
      'keeps long lines, quotes and lists of others',
      `---\na: [1,  'b']\nc: >-\n  ${'woord '.repeat(40)}\n---\n`,
      `---\na: [1,  'b']\nc: >-\n  ${'woord '.repeat(40)}\n${written}---\n`,
    ],
  ])('%s', (_how, before, after) => {
    expect(set(before)).toBe(after);
  });

  test('is put in front matter that is one mapping in braces', () => {
    expect(set('---\n{ a: 1 }\n---\n')).toContain('_front: 04a895019cf98b7c');
  });

  test('keeps a byte-order mark and Windows line ends', () => {
    expect(set('\uFEFF---\r\na: 1\r\n---\r\n')).toBe(`\uFEFF---\r\na: 1\r\n${written.replaceAll('\n', '\r\n')}---\r\n`);
  });

  test.each(['Tekst', '---\na: [1\n---\n', '---\n- a\n---\n'])('is not put in %j', (text) => {
    expect(set(text)).toBeUndefined();
  });
});
