import type { Locale } from '../model/locale.ts';
import { toldProblems, toldSentence } from './told.ts';
import { summary, type Report } from './report.ts';

const headings = { nl: ['Plek', 'Wat', 'Uitleg'], en: ['Place', 'What', 'More'] } as const;
const titles = { nl: 'Controle van de inhoud', en: 'Check of the content' } as const;

/** The report as the Markdown of a GitHub step summary: a table of at most `most` problems, and the last line of the report. */
export function stepSummary(report: Report, locale: Locale, most = 200): string {
  const problems = toldProblems(report.problems);
  const rows = problems.slice(0, most).map(({ code, range, message, repair }) => {
    const said = repair === undefined ? message[locale] : `${message[locale]} ${repair[locale]}`;
    return `| \`${cell(range.path)}:${range.line}:${range.column}\` | ${cell(toldSentence(said))} | \`npm run explain ${code}\` |`;
  });
  const table = [`| ${headings[locale].join(' | ')} |`, '| --- | --- | --- |', ...rows];
  const rest = problems.length > most ? [`… + ${problems.length - most}`, ''] : [];
  return [
    `## ${titles[locale]}`,
    '',
    summary(report, locale),
    '',
    ...(rows.length === 0 ? [] : [...table, '']),
    ...rest,
  ].join('\n');
}

/** Text as it can stand in a cell: nothing in it is read as Markdown or HTML. */
function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#|@~]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
}
