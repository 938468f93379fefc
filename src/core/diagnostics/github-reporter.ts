import { condensed, condensedSentence } from './condensed.ts';
import type { Severity } from './diagnostic.ts';
import { summary, type Reporter } from './report.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Tells a report as workflow commands, one a line, so that each diagnostic stands at its line in a pull request; then the last line of the report. */
export const githubReporter: Reporter = (report, { words, manual }) => {
  const annotations = condensed(report.diagnostics).map(({ code, severity, range, message, repair }) => {
    const { path, line, column, length } = range;
    const sentences = [message, ...(repair === undefined ? [] : [repair])].map((sentence) => sentence(words));
    const page = manual?.(code, words);
    const said = [...sentences, ...(page === undefined ? [] : [page])].join('\n');
    const at = `file=${property(path)},line=${line},col=${column},endColumn=${column + length}`;
    return `::${commands[severity]} ${at},title=${property(code)}::${data(said)}`;
  });
  return [...annotations, summary(report, words)].join('\n');
};

const data = (text: string) =>
  condensedSentence(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** How many diagnostics the summary of a step names at most. */
const most = 200;

/** Tells a report as the Markdown of a step summary: a table, and the last line of the report. */
export const stepSummaryReporter: Reporter = (report, { words, manual }) => {
  const { title, columns } = words.reports.table;
  const diagnostics = condensed(report.diagnostics);
  const rows = diagnostics.slice(0, most).map(({ code, range, message, repair }) => {
    const said = [message, ...(repair === undefined ? [] : [repair])].map((sentence) => sentence(words)).join(' ');
    const page = manual?.(code, words);
    const more = page === undefined ? `\`npm run explain ${code}\`` : `[${code}](${page})`;
    return `| \`${cell(range.path)}:${range.line}:${range.column}\` | ${cell(condensedSentence(said))} | ${more} |`;
  });
  const table = [`| ${columns.join(' | ')} |`, '| --- | --- | --- |', ...rows, ''];
  const rest = diagnostics.length > most ? [`… + ${diagnostics.length - most}`, ''] : [];
  return [`## ${title}`, '', summary(report, words), '', ...(rows.length === 0 ? [] : table), ...rest].join('\n');
};

/** Text as it can stand in a cell: nothing in it is read as Markdown or HTML. */
function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#|@~]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
}
