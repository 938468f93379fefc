import { expect, test } from 'vitest';
import { anythingSeen, invisibleIn } from '../../../src/core/model/invisible.ts';

const found = (text: string) => invisibleIn(text).map(({ what, at }) => `${what} ${at}`);

test.each([
  ['a null byte', 'a\0', ['control 1']],
  ['the beginning of a terminal sequence', 'a\u001B', ['control 1']],
  ['a next line', 'a\u0085', ['control 1']],
  ['a separator of lines', 'a\u2028', ['control 1']],
  ['half a character', 'a\uDC00', ['control 1']],
  ['what is no character', 'a\uFFFE', ['control 1']],
  ['an anchor of a note', 'a\uFFF9', ['control 1']],
  ['an override', 'a\u202E', ['direction 1']],
  ['an isolate', 'a\u2066', ['direction 1']],
  ['a mark of direction', 'a\u200F', ['hidden 1']],
  ['a soft hyphen', 'a\u00ADb', ['hidden 1']],
  ['a joiner of graphemes', 'a\u034F', ['hidden 1']],
  ['a space without width', 'a\u200B', ['hidden 1']],
  ['a joiner between letters of ours', 'a\u200Db', ['hidden 1']],
  ['a separator of vowels', 'a\u180E', ['hidden 1']],
  ['a filler of Hangul', 'a\u3164\u115F\uFFA0', ['hidden 1', 'hidden 2', 'hidden 3']],
  ['a blank of Braille', '\u2800', ['hidden 0']],
  ['a choice of form after a letter', 'a\uFE0F', ['hidden 1']],
  ['a tag', 'a\u{E0041}', ['hidden 1']],
])('%s is found', (_what, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['tabs and line ends', 'a\tb\r\nc'],
  ['a family and a heart', '👩‍👩‍👧 ❤️'],
  ['a flag made of tags', '🏴\u{E0067}\u{E0062}\u{E007F}'],
  ['a key', '1\uFE0F\u20E3'],
  ['Persian and Hindi with joiners', 'می\u200Cخواهم क्\u200Dष'],
  ['a form of a Chinese sign', '葛\u{E0100}'],
])('%s are as they should be', (_what, text) => {
  expect(found(text)).toEqual([]);
});

test.each(['', ' \t\n', '\u3164', '\u2800', '\u00AD\u200D', '\u{E0041}\0'])('nothing is seen in %j', (text) => {
  expect(anythingSeen.test(text)).toBe(false);
});
