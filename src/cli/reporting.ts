import { appendFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import type { Severity } from '../core/diagnostics/diagnostic.ts';
import { githubReporter } from '../core/diagnostics/github-reporter.ts';
import { jsonReporter } from '../core/diagnostics/json-reporter.ts';
import { markdownReporter } from '../core/diagnostics/markdown-reporter.ts';
import type { Audience, Report, Reporter } from '../core/diagnostics/report.ts';
import { paintedReporter, textReporter, type Paint } from '../core/diagnostics/text-reporter.ts';
import type { Catalogue } from '../languages/language.ts';
import { Refusal, type Surroundings } from './command.ts';

const reporters = { text: textReporter, json: jsonReporter, github: githubReporter } satisfies Record<string, Reporter>;
/** The forms in which a report can be told. */
export type Format = keyof typeof reporters;

/** The format that was asked for; refuses any that there is not. */
export function chosenFormat(asked = 'text', { commands }: Catalogue): Format {
  if (isFormat(asked)) return asked;
  throw new Refusal(commands.check.unknownFormat(asked, Object.keys(reporters)));
}

function isFormat(asked: string): asked is Format {
  return Object.hasOwn(reporters, asked);
}

/** Prints a report; for GitHub also adds it to the summary of the step, when there is one. */
export async function tell(
  report: Report,
  format: Format,
  audience: Audience,
  { env, isTerminal, print }: Surroundings,
): Promise<void> {
  const { NO_COLOR: noColour = '', GITHUB_STEP_SUMMARY: file = '' } = env;
  const isColoured = format === 'text' && isTerminal && noColour === '';
  print((isColoured ? paintedReporter(colours) : reporters[format])(report, audience));
  if (format === 'github' && file !== '') await appendFile(file, `${markdownReporter(report, audience)}\n`);
}

const severityStyle: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'blue',
};

const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
  text === '' ? '' : styleText(format, text, { validateStream: false });

const colours: Paint = {
  path: style('bold'),
  severity: (text, severity) => style(severityStyle[severity])(text),
  faint: style('dim'),
};
