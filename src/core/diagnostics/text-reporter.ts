import type { Catalogue } from '../../languages/language.ts';
import { condensed, condensedSentence } from './condensed.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { excerpt } from './excerpt.ts';
import { explained, summary, type Audience, type LinkTally, type Report } from './report.ts';
import { visibleName } from './visible.ts';

/** Marks words for a terminal. */
export interface Paint {
  readonly path: (text: string) => string;
  readonly severity: (text: string, severity: Severity) => string;
  readonly faint: (text: string) => string;
}

const plain: Paint = { path: (text) => text, severity: (text) => text, faint: (text) => text };

/** A reporter that speaks one language. */
type TextReporter = (report: Report, audience: Pick<Audience, 'words' | 'manual'>) => string;

/** Tells a report as people read it: per file, in order, with an excerpt, carets and the repair. */
export const textReporter: TextReporter = paintedReporter(plain);

/** The same, with its words marked. */
export function paintedReporter(paint: Paint): TextReporter {
  return (report, audience) => {
    const { words } = audience;
    const byPath = Map.groupBy(condensed(report.diagnostics), ({ range }) => range.path);
    const files = [...byPath].flatMap(([path, diagnostics]) => {
      const lines = report.texts.get(path)?.split(/\r\n|\n|\r/);
      return [paint.path(visibleName(path)), ...diagnostics.map((one) => told(one, lines, audience, paint))];
    });
    return [...files, ...unanswered(report.links, words), summary(report, words)]
      .join('\n')
      .replace(/\n\n\n+/g, '\n\n')
      .replace(workflowCommand, '$1\uFFFD');
  };
}

/** The beginning of a line that GitHub would take for an order to itself. */
const workflowCommand = /^(\s*):(?=:)/gm;

function told(
  diagnostic: Diagnostic,
  text: readonly string[] | undefined,
  audience: Parameters<TextReporter>[1],
  paint: Paint,
): string {
  const { words } = audience;
  const { range, code, severity, message, repair } = diagnostic;
  return [
    `  ${range.line}:${range.column} ${paint.severity(words.reports.severity(severity), severity)}  ${code}`,
    ...indented(message(words)),
    ...(text === undefined ? [] : ['', ...excerpt(text, range).map((line) => paint.faint(line))]),
    ...(repair === undefined ? [] : indented(repair(words))),
    ...indented(explained(code, audience)).map((line) => paint.faint(line)),
    '',
  ].join('\n');
}

const indented = (text: string) =>
  condensedSentence(text)
    .split('\n')
    .map((line) => `        ${line}`);

/** The addresses that could not be checked, each with why; empty when there are none. */
function unanswered(links: LinkTally | undefined, { reports }: Catalogue): string[] {
  if (links === undefined || links.unanswered.length === 0) return [];
  return [reports.unanswered, ...links.unanswered.map(({ address, reason }) => `  ${address} (${reason})`), ''];
}
