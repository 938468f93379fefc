import { once } from './once.ts';
import { seenLines } from './seen-lines.ts';

/** The paragraphs of a body that are one line of bold words, and no sentence, outside passages: each with its words. */
export const boldLines = once((document) => {
  const lines = seenLines(document);
  const isBlank = (at: number) => (lines[at]?.words ?? '').trim() === '';
  return lines.flatMap(({ line, words }, at) => {
    const bold = /^(?:\*\*([^*]+)\*\*|__([^_]+)__):?\s*$/.exec(words);
    const text = (bold?.[1] ?? bold?.[2] ?? '').trim();
    if (text === '' || /[.!?]$/.test(text) || !isBlank(at - 1) || !isBlank(at + 1)) return [];
    return [{ words: text, range: { path: document.path, line, column: 1, length: words.trimEnd().length } }];
  });
});
