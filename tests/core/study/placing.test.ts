import { expect, test } from 'vitest';
import { anchorOf, place } from '../../../src/core/study/placing.ts';

const before =
  'The keepers agreed to share the oil. Nobody wrote it down. In the winter the oil ran out, and each blamed the other. The keepers agreed to share the lamp.';

function anchorAt(words: string, text = before, nth = 0) {
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = text.indexOf(words, start + 1);
  return anchorOf(text, start, start + words.length);
}

const months = 'January February March April May June July August September October November December'.split(' ');
const long = months.map((month) => `This is the long story of what the keepers did in ${month}. `).join('');

/** The words, the text as it is now, what is found in it (nothing where they cannot be found), and whether it is as before. */
test.each([
  ['as it was', anchorAt('Nobody wrote it down.'), before, 'Nobody wrote it down.', true],
  [
    'words before it',
    anchorAt('Nobody wrote it down.'),
    `Later they told this. ${before}`,
    'Nobody wrote it down.',
    true,
  ],
  [
    'moved to the end',
    anchorAt('Nobody wrote it down.'),
    `${before.replace('Nobody wrote it down. ', '')} Nobody wrote it down.`,
    'Nobody wrote it down.',
    true,
  ],
  [
    'a word changed',
    anchorAt('the oil ran out, and each blamed'),
    before.replace('ran out', 'gave out'),
    'the oil gave out, and each blamed',
    false,
  ],
  [
    'a word added',
    anchorAt('Nobody wrote it down.'),
    before.replace('wrote it', 'ever wrote it'),
    'Nobody ever wrote it down.',
    false,
  ],
  ['gone', anchorAt('Nobody wrote it down.'), before.replace('Nobody wrote it down. ', ''), undefined, false],
  ['short words that changed', anchorAt('oil.'), before.replaceAll('oil', 'gas'), undefined, false],
  ['the text is gone', anchorAt('Nobody wrote it down.'), '', undefined, false],
  ['the second of two', anchorAt('The keepers agreed', before, 1), `New. ${before}`, 'The keepers agreed', true],
  ['all of it', anchorOf(before, 0, before.length), before, before, true],
  [
    'long words with a change within',
    anchorOf(`Begin. ${long}End.`, 7, 7 + long.length),
    `Begin here. ${long.replace('did in May', 'saw in June and in May')}End.`,
    long.replace('did in May', 'saw in June and in May'),
    false,
  ],
  [
    'long words that lost their end',
    anchorOf(`Begin. ${long}End.`, 7, 7 + long.length),
    `Begin. ${long.slice(0, 300)}`,
    undefined,
    false,
  ],
  [
    'other scripts and emoji',
    anchorAt('שלום 👩‍🚒 عليكم', 'Zij zei: שלום 👩‍🚒 عليكم en ging.'),
    'Toen: שלום 👩‍🚒 عليكم en ging.',
    'שלום 👩‍🚒 عليكم',
    true,
  ],
  ['no words', anchorOf(before, 5, 5), before, undefined, false],
  [
    'a position that cannot be',
    { ...anchorAt('Nobody wrote it down.'), start: -7, end: 9e9 },
    before,
    'Nobody wrote it down.',
    true,
  ],
] as const)('words are found again: %s', (_, anchor, text, found, asBefore) => {
  const placed = place(anchor, text);
  expect(placed && text.slice(placed.start, placed.end)).toBe(found);
  expect(placed?.asBefore ?? false).toBe(asBefore);
});

test('of two places that are alike the one with the same around it is meant', () => {
  const text = `Intro. ${before}`;
  expect(place(anchorAt('The keepers agreed', before, 1), text)?.start).toBe(text.lastIndexOf('The keepers agreed'));
  expect(place(anchorAt('The keepers agreed', before, 0), text)?.start).toBe(text.indexOf('The keepers agreed'));
});
