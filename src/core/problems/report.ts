import type { Locale } from '../model/locale.ts';
import { inReadingOrder, type Problem, type Severity } from './problem.ts';

/** Everything that a run of the checks has to tell. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
  /** The text of each file with a problem, by path, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
}

const severityWords: Readonly<Record<Locale, Readonly<Record<Severity, readonly [one: string, many: string]>>>> = {
  nl: { error: ['fout', 'fouten'], warning: ['waarschuwing', 'waarschuwingen'], note: ['opmerking', 'opmerkingen'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], note: ['note', 'notes'] },
};

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** How many problems of each severity there are. */
export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const problem of problems) counts[problem.severity] += 1;
  return counts;
}

/** The last line of a report: how much is wrong, in how many files, and what was not looked at. */
export function summary({ problems, files }: Pick<Report, 'problems' | 'files'>, locale: Locale): string {
  const counts = countBySeverity(problems);
  const told = severities.filter((severity) => counts[severity] > 0);
  const amounts = told.map((severity) => {
    const [one, many] = severityWords[locale][severity];
    return `${counts[severity]} ${counts[severity] === 1 ? one : many}`;
  });
  const touched = new Set(problems.map((problem) => problem.place.path)).size;
  if (locale === 'nl') {
    const found = amounts.length === 0 ? `Geen problemen in ${files} bestanden.` : `${amounts.join(', ')} in ${touched} van ${files} bestanden.`;
    return `${found} Niet gecontroleerd: externe links.`;
  }
  const found = amounts.length === 0 ? `No problems in ${files} files.` : `${amounts.join(', ')} in ${touched} of ${files} files.`;
  return `${found} Not checked: external links.`;
}

/** Marks words for a terminal; the plain one returns them as they are. */
export interface Paint {
  readonly path: (text: string) => string;
  readonly severity: (text: string, severity: Severity) => string;
  readonly faint: (text: string) => string;
}

const plain: Paint = { path: (text) => text, severity: (text) => text, faint: (text) => text };

/** The report as people read it: per file, in order, with an excerpt, carets and the repair. Ends without a line break. */
export function reportText(report: Report, locale: Locale, paint: Paint = plain): string {
  const blocks: string[] = [];
  let path: string | undefined;
  for (const problem of inReadingOrder(report.problems)) {
    if (problem.place.path !== path) {
      path = problem.place.path;
      blocks.push(paint.path(path));
    }
    blocks.push(problemText(problem, report.texts.get(path), locale, paint));
  }
  return [...blocks, summary(report, locale)].join('\n').replace(/\n\n\n+/g, '\n\n');
}

function problemText(problem: Problem, text: string | undefined, locale: Locale, paint: Paint): string {
  const { line, column } = problem.place;
  const [word] = severityWords[locale][problem.severity];
  const lines = [
    `  ${line}:${column} ${paint.severity(word, problem.severity)}  ${problem.code}`,
    ...indent(problem.message[locale]),
  ];
  if (text !== undefined) lines.push('', ...excerpt(text, problem).map((one) => paint.faint(one)));
  if (problem.repair !== undefined) lines.push(...indent(problem.repair[locale]));
  const more = locale === 'nl' ? 'Meer uitleg' : 'More about this';
  lines.push(paint.faint(`        ${more}: npm run explain ${problem.code}`), '');
  return lines.join('\n');
}

const indent = (text: string) => text.split('\n').map((line) => `        ${line}`);

/** The line of the problem and the one before it, numbered, with carets below what is meant. Long lines are cut around it. */
export function excerpt(text: string, problem: Pick<Problem, 'place'>): string[] {
  const { line, column, length } = problem.place;
  const lines = text.split(/\r?\n/);
  const own = lines[line - 1] ?? '';
  const from = Math.max(0, column - 1 - 60);
  const cut = (one: string) => expandTabs(one.slice(from, from + 110));
  const width = String(line).length;
  const gutter = (number: string, rest: string) => `        ${number.padStart(width)} │ ${rest}`.trimEnd();
  const before = expandTabs(own.slice(from, column - 1)).length;
  const carets = '^'.repeat(Math.max(1, Math.min(length, own.length - column + 1, 110 - before)));
  const previous = lines[line - 2];
  return [
    ...(previous !== undefined && previous.trim() !== '' ? [gutter(String(line - 1), cut(previous))] : []),
    gutter(String(line), cut(own)),
    gutter('', ' '.repeat(before) + carets),
  ];
}

const expandTabs = (text: string) => text.replaceAll('\t', '  ');

/** The problems as GitHub workflow commands, one a line, so that they stand at their lines in a pull request. */
export function githubAnnotations(problems: readonly Problem[], locale: Locale): string {
  const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return inReadingOrder(problems)
    .map(({ code, severity, place, message, repair }) => {
      const said = repair === undefined ? message[locale] : `${message[locale]}\n${repair[locale]}`;
      const at = `file=${property(place.path)},line=${place.line},col=${place.column},endColumn=${place.column + place.length}`;
      return `::${commands[severity]} ${at},title=${property(code)}::${data(said)}`;
    })
    .join('\n');
}

/** The report for machines. `version` changes when a field changes its meaning. */
export function reportJson(report: Report): string {
  const { problems, files } = report;
  return JSON.stringify({ version: 1, files, counts: countBySeverity(problems), problems: inReadingOrder(problems) }, null, 2);
}
