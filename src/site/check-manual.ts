import { checks } from '../core/checks/index.ts';
import { exampleAnswers, exampleFiles, exampleVocabulary, shownExample, type Example } from '../core/checks/example.ts';
import type { Locale } from '../core/model/locale.ts';
import type { Severity } from '../core/diagnostics/diagnostic.ts';
import { reportText } from '../core/diagnostics/report.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import { contentFolder } from './content-loader.ts';

/** A piece of an example as authors would see it: the file or the part of a file, and what stands in it. */
export interface ExamplePiece {
  readonly where: 'front' | 'body' | { readonly file: string };
  readonly text: string;
}

/** Everything that the page of a mistake prints. */
export interface CheckPage {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly bad: readonly ExamplePiece[];
  readonly good: readonly ExamplePiece[];
  /** What the checks really say about the bad example. */
  readonly told: string;
}

/** The manual of mistakes in a language, in the order of the checks. What it says the tool tells, the tool has told here. */
export function checkManual(locale: Locale): CheckPage[] {
  return checks.map(({ code, severity, title, explanation, bad, good }) => ({
    code,
    severity,
    title: title[locale],
    explanation: explanation[locale],
    bad: pieces(bad),
    good: pieces(good),
    told: tell(bad, code, locale),
  }));
}

function pieces(example: Example): ExamplePiece[] {
  if ('body' in example) return [{ where: 'body', text: shownExample(example.body) }];
  if ('front' in example) return [{ where: 'front', text: shownExample(example.front) }];
  return Object.entries(example.files).map(([path, text]) => ({
    where: { file: contentFolder + path },
    text: shownExample(text),
  }));
}

function tell(example: Example, code: string, locale: Locale): string {
  const rules = { languages: ['nl', 'en'], vocabulary: exampleVocabulary } as const;
  const { report } = readCheckedLibrary(
    exampleFiles(example, contentFolder),
    contentFolder,
    rules,
    exampleAnswers(example),
  );
  const problems = report.problems.filter((problem) => problem.code === code);
  return reportText({ ...report, problems }, locale);
}
