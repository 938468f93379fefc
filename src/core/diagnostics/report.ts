import type { Catalogue } from '../../languages/language.ts';
import { severities, type Diagnostic, type Severity } from './diagnostic.ts';

/** Everything that a run of the checks has to tell. */
export interface Report {
  /** In reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  readonly files: number;
  /** The text of each file with a diagnostic, by path, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  /** How asking for external links went; missing when they were not asked for. */
  readonly links?: LinkTally;
  /** How many notes were left out of the diagnostics. */
  readonly hiddenNotes?: number;
}

/** How asking for external links went. An address counts once, however often it is named. */
export interface LinkTally {
  /** How many gave an answer, good or bad. */
  readonly checked: number;
  /** Those that could not be checked, sorted, each with a status or a word for why. */
  readonly unanswered: readonly { readonly address: string; readonly reason: string }[];
}

/** Who is told something. */
export interface Audience {
  /** The words of the language that was asked for. */
  readonly words: Catalogue;
  /** The words of every language of the atlas, by tag. */
  readonly languages: ReadonlyMap<string, Catalogue>;
  /** What the catalogue of a language lacks and another says instead, by tag: the ways to the words, beginning with the name of their file. */
  readonly missingWords: ReadonlyMap<string, readonly string[]>;
  /** The address of the page about a code, in the language of some words; undefined when it is not known where the site is. */
  readonly manual?: ((code: string, words: Catalogue) => string) | undefined;
}

/** Where more is said about a code: at the address of its page, if that is known, and with a command. */
export function explained(code: string, { words, manual }: Pick<Audience, 'words' | 'manual'>): string {
  return words.reports.more(code, manual?.(code, words));
}

/** A way to tell a report. The text ends without a line break. */
export type Reporter = (report: Report, audience: Audience) => string;

/** How many diagnostics of each severity there are. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** A report with its notes left out, and counted. */
export function withoutNotes(report: Report): Report {
  const diagnostics = report.diagnostics.filter(({ severity }) => severity !== 'note');
  return { ...report, diagnostics, hiddenNotes: report.diagnostics.length - diagnostics.length };
}

/** The last line of a report: how much is wrong, in how many files, and what was not looked at. */
export function summary(
  { diagnostics, files, links, hiddenNotes = 0 }: Omit<Report, 'texts'>,
  { reports }: Catalogue,
): string {
  const counts = countBySeverity(diagnostics);
  const amounts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => reports.amount(counts[severity], severity));
  const touched = new Set(diagnostics.map(({ range }) => range.path)).size;
  return [
    amounts.length === 0 ? reports.nothing(files) : reports.found(amounts.join(', '), touched, files),
    ...(hiddenNotes === 0 ? [] : [reports.hiddenNotes(hiddenNotes)]),
    links === undefined ? reports.unchecked : reports.links(links.checked, links.unanswered.length),
  ].join(' ');
}
