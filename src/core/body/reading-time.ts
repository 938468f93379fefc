import { plainText } from './plain-text.ts';
import type { Body } from './segment.ts';

/** Words that people read in a minute, of a text that they want to understand. */
const wordsPerMinute = 220;

/** How many minutes it takes to read a text, with what else stands on its page; one at least. */
export function readingMinutes({ segments }: Body, more: readonly string[] = []): number {
  const words = [plainText(segments), ...more].join(' ').split(' ');
  return Math.max(1, Math.round(words.length / wordsPerMinute));
}
