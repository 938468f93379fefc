import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { fixedFiles, unifiedDiff } from '../core/diagnostics/fixes.ts';
import type { SourceFile } from '../core/graph/document.ts';
import type { Catalogue } from '../languages/language.ts';
import { writeContent } from './content.ts';

/** How often files are mended at most: a mistake that hides others is followed by those. */
const mostRounds = 20;

/**
 * Writes the files in which something has only one answer, and what comes to light by mending it, and tells what changed in them as a diff. `check`
 * tells what is wrong in files. Files that are not UTF-8 through and through are left alone, because writing them would change more.
 */
export async function fixContent(
  files: readonly SourceFile[],
  check: (files: readonly SourceFile[]) => readonly Diagnostic[],
  folder: string,
  { commands }: Catalogue,
): Promise<string> {
  const isWhole = ({ text, encoding }: SourceFile) => encoding === undefined && !text.includes('\uFFFD');
  const before = new Map(files.filter(isWhole).map(({ path, text }) => [path, text]));
  const after = new Map(before);
  let count = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const now = files.map((file) => ({ ...file, text: after.get(file.path) ?? file.text }));
    const fixed = fixedFiles(check(now), after);
    if (fixed.length === 0) break;
    for (const file of fixed) {
      after.set(file.path, file.after);
      count += file.count;
    }
  }
  const changed = [...before].flatMap(([path, text]) => {
    const mended = after.get(path) ?? text;
    return mended === text ? [] : [{ path, before: text, after: mended }];
  });
  for (const file of changed) await writeContent(folder, file.path, file.after);
  return [...changed.map(unifiedDiff), commands.check.fixed(count)].join('\n\n');
}
