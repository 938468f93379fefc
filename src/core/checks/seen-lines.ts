import { unseenIn } from '../body/unseen.ts';
import type { Document } from '../graph/document.ts';
import { bodyLines } from './heading-ranges.ts';
import { once } from './once.ts';

/** The lines of a body with their numbers, in which what no reader sees as words (remarks and code) is blanked. */
export const seenLines = once((document): readonly { readonly line: number; readonly words: string }[] => {
  const lines = bodyLines(document);
  const text = lines.map(({ words }) => words).join('\n');
  let seen = '';
  for (const { from, to } of unseenIn(text))
    seen += text.slice(seen.length, from) + text.slice(from, to).replace(/[^\n]/g, ' ');
  const words = (seen + text.slice(seen.length)).split('\n');
  return lines.map(({ line }, at) => ({ line, words: words[at] ?? '' }));
});

/** What a pattern finds in the lines of a body that readers see, each with its range. */
export function seenMatches(document: Document, pattern: RegExp) {
  return seenLines(document).flatMap(({ line, words }) =>
    [...words.matchAll(pattern)].map((match) => ({
      match,
      range: { path: document.path, line, column: match.index + 1, length: match[0].length },
    })),
  );
}
