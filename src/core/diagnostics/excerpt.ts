import type { Range } from './range.ts';
import { visible } from './visible.ts';

/** How much of a long line is shown, and how much of it stands before the range. */
const shown = { width: 110, before: 60 };

/** The line of a range and the one before it, numbered, with carets below what is meant. Long lines are cut around it. */
export function excerpt(lines: readonly string[], { line, column, length }: Range): string[] {
  const own = lines[line - 1] ?? '';
  const from = cutBefore(own, column - 1 - shown.before);
  const to = cutBefore(own, from + shown.width);
  const start = from === 0 ? '' : '…';
  const width = String(line).length;
  const gutter = (number: string, rest: string) => `        ${number.padStart(width)} │ ${rest}`.trimEnd();
  const before = start + own.slice(from, column - 1);
  const meant = own.slice(column - 1, Math.min(column - 1 + length, to));
  const previous = lines[line - 2];
  const shorten = (one: string) => `${one.slice(0, cutBefore(one, shown.width))}${one.length > shown.width ? '…' : ''}`;
  return [
    ...(previous !== undefined && previous.trim() !== ''
      ? [gutter(String(line - 1), expandTabs(shorten(previous)))]
      : []),
    gutter(String(line), expandTabs(`${start}${own.slice(from, to)}${to < own.length ? '…' : ''}`)),
    gutter('', ' '.repeat(expandTabs(before).length) + '^'.repeat(Math.max(1, expandTabs(meant).length))),
  ];
}

/** The offset nearest before `at` where a text can be cut without breaking a character in two. */
function cutBefore(text: string, at: number): number {
  const within = Math.min(Math.max(0, at), text.length);
  return /[\uDC00-\uDFFF]/.test(text.charAt(within)) ? Math.max(0, within - 1) : within;
}

const expandTabs = (text: string) => visible(text).replaceAll('\t', '  ');
