import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/core/body/reading-time.ts';

test.each([
  [0, 1],
  [100, 1],
  [440, 2],
  [1200, 5],
])('a text of %i words takes %i minutes', (words, minutes) => {
  const passage = { type: 'html', html: '<p>woord</p> '.repeat(words) } as const;
  expect(readingMinutes({ segments: [passage], notes: [] })).toBe(minutes);
});
