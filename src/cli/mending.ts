import type { SourceFile } from '../core/graph/document.ts';
import type { Locale } from '../core/model/locale.ts';
import { mendedFiles, unifiedDiff } from '../core/diagnostics/mended.ts';
import type { Problem } from '../core/diagnostics/diagnostic.ts';
import { writeContent } from './content.ts';

/**
 * Writes the files in which something has only one answer, and tells what changed in them as a diff. Files that are not UTF-8 through and through are
 * left alone, because writing them would change more.
 */
export async function mendContent(
  files: readonly SourceFile[],
  problems: readonly Problem[],
  folder: string,
  locale: Locale,
): Promise<string> {
  const whole = files.filter(({ text, encoding }) => encoding === undefined && !text.includes('\uFFFD'));
  const mended = mendedFiles(problems, new Map(whole.map(({ path, text }) => [path, text])));
  for (const { path, after } of mended) await writeContent(folder, path, after);
  const count = mended.reduce((sum, file) => sum + file.count, 0);
  const said = {
    nl: count === 0 ? 'Niets hersteld: niets heeft maar één antwoord.' : `Hersteld: ${count}.`,
    en: count === 0 ? 'Nothing mended: nothing has only one answer.' : `Mended: ${count}.`,
  };
  return [...mended.map(unifiedDiff), said[locale]].join('\n\n');
}

/** That the tool itself can mend some problems. */
export function mendingSentence(count: number, locale: Locale): string {
  return locale === 'nl'
    ? `Hiervan kan npm run check -- --fix er ${count} herstellen.`
    : `Of these, npm run check -- --fix can mend ${count}.`;
}
