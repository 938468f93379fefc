import { rules } from '../core/checks/index.ts';
import {
  exampleAnswers,
  exampleFiles,
  exampleIn,
  exampleLanguage,
  exampleRulesFor,
  settingsText,
  shownExample,
  type Example,
} from '../core/checks/example.ts';
import { readFileName } from '../core/graph/file-name.ts';
import type { Locale } from '../core/model/locale.ts';
import { markedLines, type MarkedStretch } from '../core/diagnostics/marked-lines.ts';
import { textReporter } from '../core/diagnostics/text-reporter.ts';
import type { Catalogue } from '../languages/language.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import { contentFolder } from './content-files.ts';
import { catalogueIn } from './words.ts';

/** A piece of an example as authors would see it: the file or the part of a file, and what stands in it. */
export interface ExamplePiece {
  readonly where: 'front' | 'body' | { readonly file: string };
  readonly text: string;
  readonly lang: Locale;
}

/** Everything that the page of a mistake prints. */
export interface CheckPage {
  readonly code: string;
  /** In words. */
  readonly severity: string;
  readonly title: string;
  readonly explanation: string;
  readonly bad: readonly ExamplePiece[];
  readonly good: readonly ExamplePiece[];
  /** What the checks really say about the bad example. They run when this is asked: while developing, a list of all pages is made before one is shown. */
  readonly tell: () => readonly MarkedStretch[];
}

/** The manual of mistakes in a language, in the order of the rules. What it says the tool tells, the tool tells here. */
export function checkManual(locale: Locale): readonly CheckPage[] {
  const known = manuals.get(locale) ?? writeManual(locale);
  manuals.set(locale, known);
  return known;
}

const manuals = new Map<Locale, readonly CheckPage[]>();

function writeManual(locale: Locale): readonly CheckPage[] {
  const words = catalogueIn(locale);
  const language = exampleLanguage(locale);
  return rules.map(({ code, severity, bad, good }) => ({
    code,
    severity: words.reports.severity(severity),
    title: words.rules[code].title,
    explanation: words.rules[code].explanation,
    bad: pieces(bad, language),
    good: pieces(good, language),
    tell: () => tell(bad, code, words, language),
  }));
}

function pieces(written: Example, lang: Locale): ExamplePiece[] {
  const example = exampleIn(written, lang);
  if ('body' in example) return [{ where: 'body', text: shownExample(example.body), lang }];
  if ('settings' in example) return [{ where: { file: 'site.config.ts' }, text: settingsText(example.settings), lang }];
  if ('front' in example) return [{ where: 'front', text: shownExample(example.front), lang }];
  const { languages } = exampleRulesFor(written, lang);
  return Object.entries(example.files).map(([path, text]) => ({
    where: { file: contentFolder + path },
    text: shownExample(text),
    lang: readFileName(path, languages)?.language ?? lang,
  }));
}

function tell(example: Example, code: string, words: Catalogue, language: Locale): readonly MarkedStretch[] {
  const { report } = readCheckedLibrary(
    exampleFiles(example, contentFolder, language),
    contentFolder,
    exampleRulesFor(example, language),
    exampleAnswers(example, language),
  );
  const diagnostics = report.diagnostics.filter((one) => one.code === code);
  return markedLines(textReporter({ ...report, diagnostics }, { words }));
}
