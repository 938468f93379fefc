import { appendFile } from 'node:fs/promises';
import { parseArgs, styleText } from 'node:util';
import type { Locale } from '../core/model/locale.ts';
import type { Severity } from '../core/problems/problem.ts';
import {
  countBySeverity,
  githubAnnotations,
  reportJson,
  reportText,
  summary,
  type Paint,
  type Report,
} from '../core/problems/report.ts';
import { stepSummary } from '../core/problems/step-summary.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import type { ReadingRules } from '../reader/library.ts';
import { chosenLanguage, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent } from './content.ts';

const help = {
  nl: `npm run check [-- opties]

Leest alle inhoud in ${contentRoot} na en meldt alle problemen in één keer. Externe links worden niet nagekeken.

  --lang nl|en                taal van de meldingen (nl)
  --format text|json|github   voor mensen, voor programma's, of als aantekeningen in een pull request (text)
  --debug                     laat zien waar het commando zelf vastliep
  --help                      deze uitleg

Eindigt met 0 als er geen fouten zijn, 1 als er fouten in de inhoud zijn, en 2 als het commando zelf zijn werk niet kon doen.`,
  en: `npm run check [-- options]

Checks all content in ${contentRoot} and tells all problems at once. External links are not checked.

  --lang nl|en                language of the messages (nl)
  --format text|json|github   for people, for programs, or as annotations in a pull request (text)
  --debug                     shows where the command itself failed
  --help                      this explanation

Ends with 0 if there are no errors, 1 if there are errors in the content, and 2 if the command itself could not do its work.`,
};

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

/** `npm run check`: reads the content below the folder and tells what is wrong in it. */
export async function check(surroundings: Surroundings, locale: Locale, rules: ReadingRules): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...surroundings.args],
    options: { lang: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean' } },
  });
  const language = chosenLanguage(values.lang, locale);
  if (values.help === true) {
    surroundings.print(help[language]);
    return 0;
  }
  const format = chosenFormat(values.format, language);
  const files = await readContent(surroundings.folder, language);
  const { report } = readCheckedLibrary(files, contentRoot, rules);
  await tell(report, format, language, surroundings);
  return countBySeverity(report.problems).error > 0 ? 1 : 0;
}

function chosenFormat(asked: string | undefined, locale: Locale): Format {
  const format = asked === undefined ? 'text' : formats.find((one) => one === asked);
  if (format !== undefined) return format;
  const list = formats.join(', ');
  throw new Refusal(
    locale === 'nl'
      ? `"${asked ?? ''}" is geen vorm: kies uit ${list}.`
      : `"${asked ?? ''}" is not a format: choose from ${list}.`,
  );
}

async function tell(
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
