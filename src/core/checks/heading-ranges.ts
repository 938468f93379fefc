import { headingsOf } from '../body/anchors.ts';
import type { Document } from '../graph/document.ts';
import type { Range } from '../diagnostics/range.ts';
import { textLines } from './text-lines.ts';

/** The lines of a file that stand below its front matter, with their numbers from 1. */
export function bodyLines(document: Document): { readonly line: number; readonly words: string }[] {
  const lines = textLines(document).map((words, at) => ({ line: at + 1, words }));
  const close = lines.findIndex(({ words }, at) => at > 0 && /^---[ \t]*$/.test(words));
  return /^---[ \t]*$/.test(lines[0]?.words ?? '') ? lines.slice(close + 1) : lines;
}

/** Where the body of a document begins: its first line that is not empty. */
export function bodyRange(document: Document): Range {
  const first = bodyLines(document).find(({ words }) => words.trim() !== '');
  return {
    path: document.path,
    line: first?.line ?? 1,
    column: 1,
    length: Math.max(1, first?.words.trimEnd().length ?? 1),
  };
}

/**
 * Where the headings of a body stand, in its order. Where the lines with number signs and the headings that were read do not agree (headings
 * underlined, or inside a quote), every range is the beginning of the body.
 */
export function headingRanges(document: Document): Range[] {
  const headings = headingsOf(document.body);
  const found: Range[] = [];
  let fence: string | undefined;
  for (const { line, words } of bodyLines(document)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(words)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    else if (fence === undefined && /^ {0,3}#{1,6}(?:[ \t]|$)/.test(words)) {
      const text = words.trim();
      found.push({ path: document.path, line, column: words.indexOf('#') + 1, length: text.length });
    }
  }
  if (found.length === headings.length) return found;
  const start = bodyRange(document);
  return headings.map(() => start);
}
