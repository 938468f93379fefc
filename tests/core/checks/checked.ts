import type { Catalogue } from '../../../src/languages/language.ts';
import { nl } from '../../../src/languages/nl/index.ts';
import { readCheckedLibrary } from '../../../src/reader/checked-library.ts';
import { readLibrary } from '../../../src/reader/library.ts';
import {
  exampleAnswers,
  exampleFiles,
  exampleLibrary,
  exampleRules,
  exampleRulesFor,
  type Example,
} from '../../../src/core/checks/example.ts';
import { recordIds } from '../../../src/core/checks/permanent-ids.ts';
import { idListName, type SourceFile } from '../../../src/core/graph/document.ts';
import { fixedFiles } from '../../../src/core/diagnostics/fixes.ts';
import type { Locale } from '../../../src/core/model/locale.ts';
import type { WebAnswers } from '../../../src/core/checks/web-answer.ts';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import type { Range } from '../../../src/core/diagnostics/range.ts';

const root = 'src/content/';
const atlas = exampleRules;

/** The example library in a language with a change, read and checked. Its list of permanent ids, unless it has one, has every id that there is. */
export function checkExample(example: Example, language?: Locale) {
  const rules = exampleRulesFor(example, language);
  const files = withIdList(exampleFiles(example, root, language), rules);
  return readCheckedLibrary(files, root, rules, exampleAnswers(example, language));
}

/** Files as they come from a disk, read and checked, with a list of permanent ids if they have none. */
export function checkAll(files: readonly SourceFile[], answers?: WebAnswers) {
  return readCheckedLibrary(withIdList(files), root, atlas, answers);
}

/** Files below the content root with the list of permanent ids that goes with them, unless they have one. */
export function withIdList(files: readonly SourceFile[], rules = atlas): readonly SourceFile[] {
  const path = root + idListName;
  if (files.some((file) => file.path === path)) return files;
  return [...files, { path, text: recordIds(readLibrary(files, root, rules), undefined) }];
}

/** The example library with other and further files (paths below the content root), read and checked. */
export function checkFiles(files: Readonly<Record<string, string>>) {
  return checkExample({ files });
}

/** The file of the example library, with one stretch of text replaced. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = exampleLibrary[path];
  if (text?.includes(from) !== true) throw new Error(`${path} does not hold: ${from}`);
  return { [path]: text.replace(from, to) };
}

/** Files below the content root as they are after everything is mended that has one answer. */
export function fixedAll(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { diagnostics } = checkFiles(files).report;
  const texts = new Map(Object.entries(files).map(([path, text]) => [root + path, text]));
  const fixed = fixedFiles(diagnostics, texts);
  if (fixed.length === 0) return files;
  return fixedAll({
    ...files,
    ...Object.fromEntries(fixed.map(({ path, after }) => [path.slice(root.length), after])),
  });
}

/** Errors and warnings as `code line:column "what is meant" message | repair`, for reading in a test. */
export function told(checked: Told, words: Catalogue = nl): string {
  return lines(checked, words, ({ severity }) => severity !== 'note');
}

/** Notes in the same way. */
export function noted(checked: Told, words: Catalogue = nl): string {
  return lines(checked, words, ({ severity }) => severity === 'note');
}

type Told = Pick<ReturnType<typeof checkFiles>, 'report'>;

function lines({ report }: Told, words: Catalogue, isAsked: (diagnostic: Diagnostic) => boolean): string {
  return report.diagnostics
    .filter(isAsked)
    .map((diagnostic) => line(diagnostic, report.texts.get(diagnostic.range.path) ?? '', words))
    .join('\n');
}

function line({ code, severity, range, message, repair }: Diagnostic, text: string, words: Catalogue): string {
  const severe = severity === 'error' ? '' : `${severity} `;
  const where = `${range.path.slice(root.length)} ${range.line}:${range.column}`;
  const repaired = repair === undefined ? '' : `\n    ${repair(words).replaceAll('\n', '\n    ')}`;
  return `${severe}${code} ${where} ‹${meant(text, range)}› ${message(words)}${repaired}`;
}

/** The text that a place points to. */
export function meant(text: string, { line: number, column, length }: Range): string {
  return (text.split(/\r\n|\n|\r/)[number - 1] ?? '').slice(column - 1, column - 1 + length);
}

/** What is told about each of a number of named texts. */
export function eachTold(
  texts: readonly (readonly [name: string, text: string])[],
  tell: (text: string) => string,
): string {
  return texts.map(([name, text]) => `${name}: ${tell(text)}`).join('\n');
}
