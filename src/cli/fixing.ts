import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { fixedFiles, unifiedDiff } from '../core/diagnostics/fixes.ts';
import type { SourceFile } from '../core/graph/document.ts';
import type { Catalogue } from '../languages/language.ts';
import { writeContent } from './content.ts';

/**
 * Writes the files in which something has only one answer, and tells what changed in them as a diff. Files that are not UTF-8 through and through are
 * left alone, because writing them would change more.
 */
export async function fixContent(
  files: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
  folder: string,
  { commands }: Catalogue,
): Promise<string> {
  const whole = files.filter(({ text, encoding }) => encoding === undefined && !text.includes('\uFFFD'));
  const fixed = fixedFiles(diagnostics, new Map(whole.map(({ path, text }) => [path, text])));
  for (const { path, after } of fixed) await writeContent(folder, path, after);
  const count = fixed.reduce((sum, file) => sum + file.count, 0);
  return [...fixed.map(unifiedDiff), commands.check.fixed(count)].join('\n\n');
}
