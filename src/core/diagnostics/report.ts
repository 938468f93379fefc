import type { Locale, Text } from '../model/locale.ts';
import type { Problem, Severity } from './diagnostic.ts';
import { toldProblems, toldSentence } from './told.ts';
import { visible, visibleName } from './visible.ts';

/** Everything that a run of the checks has to tell. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
  /** The text of each file with a problem, by path, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  /** How asking for external links went; missing when they were not asked for. */
  readonly links?: LinkTally;
  /** How many notes were left out of the problems. */
  readonly hiddenNotes?: number;
}

/** How asking for external links went. An address counts once, however often it is named. */
export interface LinkTally {
  /** How many gave an answer, good or bad. */
  readonly checked: number;
  /** Those that could not be checked, sorted, each with a status or a word for why. */
  readonly unanswered: readonly { readonly address: string; readonly reason: string }[];
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
export function summary(
  { problems, files, links, hiddenNotes = 0 }: Pick<Report, 'problems' | 'files' | 'links' | 'hiddenNotes'>,
  locale: Locale,
): string {
  const counts = countBySeverity(problems);
  const told = severities.filter((severity) => counts[severity] > 0);
  const amounts = told.map((severity) => {
    const [one, many] = severityWords[locale][severity];
    return `${counts[severity]} ${counts[severity] === 1 ? one : many}`;
  });
  const touched = new Set(problems.map((problem) => problem.range.path)).size;
  const { found, of } = summaryWords[locale];
  const all = fileCount(files, locale);
  return `${amounts.length === 0 ? `${found} ${all}` : `${amounts.join(', ')} in ${touched} ${of} ${all}`}. ${notesSentence(hiddenNotes, locale)}${linkSentence(links, locale)}`;
}

function notesSentence(count: number, locale: Locale): string {
  const [one, many] = severityWords[locale].note;
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}: npm run check -- --notes. `;
}

/** A report with its notes left out, and counted. */
export function withoutNotes(report: Report): Report {
  const problems = report.problems.filter(({ severity }) => severity !== 'note');
  return { ...report, problems, hiddenNotes: report.problems.length - problems.length };
}

const summaryWords = {
  nl: {
    found: 'Geen problemen in',
    of: 'van',
    files: ['bestand', 'bestanden'],
    unchecked: 'Niet gecontroleerd: externe links.',
    links: 'Externe links nagekeken',
    unanswered: 'niet na te kijken',
  },
  en: {
    found: 'No problems in',
    of: 'of',
    files: ['file', 'files'],
    unchecked: 'Not checked: external links.',
    links: 'External links checked',
    unanswered: 'could not be checked',
  },
} as const;

function linkSentence(links: LinkTally | undefined, locale: Locale): string {
  const words = summaryWords[locale];
  if (links === undefined) return words.unchecked;
  const { length } = links.unanswered;
  return `${words.links}: ${links.checked}${length === 0 ? '' : `, ${words.unanswered}: ${length}`}.`;
}

/** The addresses that could not be checked, each with why; empty when there are none. */
function unansweredLines(links: LinkTally | undefined, locale: Locale): string[] {
  const unanswered = links?.unanswered ?? [];
  if (unanswered.length === 0) return [];
  const { unanswered: words } = summaryWords[locale];
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return [`${title}:`, ...unanswered.map(({ address, reason }) => `  ${address} (${reason})`), ''];
}

function fileCount(files: number, locale: Locale): string {
  const [one, many] = summaryWords[locale].files;
  return `${files} ${files === 1 ? one : many}`;
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
  let lines: readonly string[] | undefined;
  for (const problem of toldProblems(report.problems)) {
    if (problem.range.path !== path) {
      path = problem.range.path;
      const text = report.texts.get(path);
      lines = text === undefined ? undefined : linesOf(text);
      blocks.push(paint.path(visibleName(path)));
    }
    blocks.push(problemText(problem, lines, locale, paint));
  }
  return [...blocks, ...unansweredLines(report.links, locale), summary(report, locale)]
    .join('\n')
    .replace(/\n\n\n+/g, '\n\n')
    .replace(workflowCommand, '$1\uFFFD');
}

/** The beginning of a line that GitHub would take for an order to itself. */
const workflowCommand = /^(\s*):(?=:)/gm;

function problemText(problem: Problem, text: readonly string[] | undefined, locale: Locale, paint: Paint): string {
  const { line, column } = problem.range;
  const [word] = severityWords[locale][problem.severity];
  const lines = [
    `  ${line}:${column} ${paint.severity(word, problem.severity)}  ${problem.code}`,
    ...indent(problem.message[locale]),
  ];
  if (text !== undefined) lines.push('', ...excerptOf(text, problem).map((one) => paint.faint(one)));
  if (problem.repair !== undefined) lines.push(...indent(problem.repair[locale]));
  const more = locale === 'nl' ? 'Meer uitleg' : 'More about this';
  lines.push(paint.faint(`        ${more}: npm run explain ${problem.code}`), '');
  return lines.join('\n');
}

const indent = (text: string) =>
  toldSentence(text)
    .split('\n')
    .map((line) => `        ${line}`);

/** How much of a long line is shown, and how much of it stands before the problem. */
const shown = { width: 110, before: 60 };

/** The line of the problem and the one before it, numbered, with carets below what is meant. Long lines are cut around it. */
export function excerpt(text: string, problem: Pick<Problem, 'range'>): string[] {
  return excerptOf(linesOf(text), problem);
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function excerptOf(lines: readonly string[], problem: Pick<Problem, 'range'>): string[] {
  const { line, column, length } = problem.range;
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

/** The problems as GitHub workflow commands, one a line, so that they stand at their lines in a pull request. */
export function githubAnnotations(problems: readonly Problem[], locale: Locale): string {
  const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };
  const data = (text: string) =>
    toldSentence(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return toldProblems(problems)
    .map(({ code, severity, range, message, repair }) => {
      const said = repair === undefined ? message[locale] : `${message[locale]}\n${repair[locale]}`;
      const at = `file=${property(range.path)},line=${range.line},col=${range.column},endColumn=${range.column + range.length}`;
      return `::${commands[severity]} ${at},title=${property(code)}::${data(said)}`;
    })
    .join('\n');
}

/** The report for machines: counts, what was not checked, and all problems in every language. `version` changes when a field changes its meaning. */
export function reportJson(report: Report): string {
  const { problems, files, links } = report;
  return JSON.stringify(
    {
      version: 1,
      files,
      counts: countBySeverity(problems),
      notChecked: links === undefined ? ['external-links'] : [],
      ...(links === undefined ? {} : { links }),
      problems: toldProblems(problems).map(problemJson),
    },
    null,
    2,
  );
}

/** A problem as programs read it, where a range is called a place. */
function problemJson({ code, severity, range, message, repair, fix }: Problem) {
  const replacement = fix === undefined ? undefined : { place: fix.range, replacement: fix.replacement };
  const cut = ({ nl, en }: Text) => ({ nl: toldSentence(nl), en: toldSentence(en) });
  return { code, severity, place: range, message: cut(message), repair: repair && cut(repair), fix: replacement };
}
