import type { Fix, Diagnostic } from './diagnostic.ts';

/** A file before and after the fixes in it. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many fixes were applied. */
  readonly count: number;
}

/**
 * Files with the fixes of diagnostics applied, by path. `texts` are the files as they stand, byte-order mark and line ends included; a file that is
 * not among them is left out.
 */
export function fixedFiles(
  diagnostics: readonly Pick<Diagnostic, 'fix' | 'otherFixes'>[],
  texts: ReadonlyMap<string, string>,
): FixedFile[] {
  const fixes = diagnostics.flatMap(({ fix, otherFixes = [] }) => (fix === undefined ? [] : [fix, ...otherFixes]));
  return [...Map.groupBy(fixes, ({ range }) => range.path)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, own]) => {
      const before = texts.get(path);
      return before === undefined ? [] : [{ path, before, ...applied(before, own) }];
    });
}

/** A text with replacements put in, the last first so that places stay right. Of two that overlap, or that say the same, one is done. */
function applied(text: string, fixes: readonly Fix[]): { readonly after: string; readonly count: number } {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const starts = [mark, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const stretches = fixes
    .map(({ range: { line, column, length }, replacement }) => {
      const from = (starts[line - 1] ?? text.length) + column - 1;
      return { from, to: from + length, replacement };
    })
    .sort((a, b) => b.from - a.from || b.to - a.to);
  let after = text;
  let count = 0;
  let free = text.length;
  for (const { from, to, replacement } of stretches) {
    if (to > free) continue;
    after = after.slice(0, from) + replacement + after.slice(to);
    free = from;
    count += 1;
  }
  return { after, count };
}

/** How many unchanged lines stand around a change. */
const around = 1;

/** The difference between two texts with the same number of lines, as a unified diff with one line around each change. */
export function unifiedDiff({ path, before, after }: Pick<FixedFile, 'path' | 'before' | 'after'>): string {
  const [old, now] = [before, after].map((text) => text.replace(/^\uFEFF|(?:\r\n|\n|\r)$/g, '').split(/\r\n|\n|\r/));
  if (old === undefined || now === undefined) return '';
  const changed = [...old.keys()].filter((at) => old[at] !== now[at]);
  const hunks: { from: number; to: number }[] = [];
  for (const at of changed) {
    const last = hunks.at(-1);
    const to = Math.min(old.length, at + around + 1);
    if (last !== undefined && at - around <= last.to) last.to = to;
    else hunks.push({ from: Math.max(0, at - around), to });
  }
  const lines = hunks.flatMap(({ from, to }) => {
    const range = `${from + 1},${to - from}`;
    return [`@@ -${range} +${range} @@`, ...hunkLines(old.slice(from, to), now.slice(from, to))];
  });
  return [`--- ${path}`, `+++ ${path}`, ...lines].join('\n');
}

function hunkLines(old: readonly string[], now: readonly string[]): string[] {
  const lines: string[] = [];
  let added: string[] = [];
  for (const [at, line] of old.entries()) {
    const other = now[at] ?? '';
    if (line === other) {
      lines.push(...added, ` ${line}`);
      added = [];
    } else {
      lines.push(`-${line}`);
      added.push(`+${other}`);
    }
  }
  return [...lines, ...added];
}
