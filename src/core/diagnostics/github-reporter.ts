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
