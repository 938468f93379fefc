import { plainText } from './plain-text.ts';
import type { Body } from './segment.ts';

/** Words that people read in a minute, of a text that they want to understand. */
const wordsPerMinute = 220;

/** How many minutes it takes to read a text; one at least. */
export function readingMinutes({ segments }: Body): number {
  return Math.max(1, Math.round(plainText(segments).split(' ').length / wordsPerMinute));
}
