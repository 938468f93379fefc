import { plainText } from '../body/plain-text.ts';
import type { Segment } from '../body/segment.ts';

/** How many characters an excerpt has at most. */
const longest = 120;

/** The first words of a passage, without markup and citations, cut at a word and closed with an ellipsis when there is more. */
export function excerptOf(segments: readonly Segment[]): string {
  const words = plainText(segments).replace(/ ([.,;:!?])/g, '$1');
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[.,;:]$/, '')}…`;
}
