import { appendFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import type { Locale } from '../core/model/locale.ts';
import type { Severity } from '../core/diagnostics/diagnostic.ts';
import {
  githubAnnotations,
  reportJson,
  reportText,
  summary,
  type Paint,
  type Report,
} from '../core/diagnostics/report.ts';
import { stepSummary } from '../core/diagnostics/step-summary.ts';
import { Refusal, type Surroundings } from './command.ts';

const formats = ['text', 'json', 'github'] as const;
/** The forms in which a report can be told. */
export type Format = (typeof formats)[number];

/** The format that was asked for; refuses any that there is not. */
export function chosenFormat(asked: string | undefined, locale: Locale): Format {
  const format = asked === undefined ? 'text' : formats.find((one) => one === asked);
  if (format !== undefined) return format;
  const list = formats.join(', ');
  throw new Refusal(
    locale === 'nl'
      ? `"${asked ?? ''}" is geen vorm: kies uit ${list}.`
      : `"${asked ?? ''}" is not a format: choose from ${list}.`,
  );
}

/** Prints a report; for GitHub also adds it to the summary of the step, when there is one. */
export async function tell(
  report: Report,
  format: Format,
  locale: Locale,
  { env, isTerminal, print }: Surroundings,
): Promise<void> {
  switch (format) {
    case 'text':
      print(reportText(report, locale, isTerminal && isEmpty(env.NO_COLOR) ? colours : undefined));
      return;
    case 'json':
      print(reportJson(report));
      return;
    case 'github': {
      const annotations = githubAnnotations(report.problems, locale);
      print([...(annotations === '' ? [] : [annotations]), summary(report, locale)].join('\n'));
      const file = env.GITHUB_STEP_SUMMARY;
      if (file !== undefined && file !== '') await appendFile(file, `${stepSummary(report, locale)}\n`);
    }
  }
}

function isEmpty(value: string | undefined): boolean {
  return value === undefined || value === '';
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
