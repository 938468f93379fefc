import { condensedSentence } from './condensed.ts';
import { inReadingOrder, severities, type Diagnostic, type Stage } from './diagnostic.ts';
import { asCode, asMarkdown } from './markdown.ts';
import { nameOf } from './range.ts';
import { summary, type Audience, type Report, type Reporter } from './report.ts';

/** How many rows a table has at most, and how many places a row names. */
const most = { rows: 100, places: 5 };

/** What hides other mistakes comes first: a file that cannot be read, then its fields, its text, the entry and all files together. */
const stages: readonly Stage[] = ['read', 'schema', 'body', 'entry', 'library'];

/** Tells a report as Markdown: the last line of the report, and a table of what is wrong, each thing once with all its places, the worst first. */
export const markdownReporter: Reporter = (report, audience) => {
  const { title } = audience.words.reports.table;
  return [
    `## ${title}`,
    '',
    summary({ ...report, hiddenNotes: 0 }, audience.words),
    '',
    ...table(report, audience),
  ].join('\n');
};

/** The lines of the table of a report; none when nothing is wrong. */
function table({ diagnostics }: Report, { words, manual }: Audience): string[] {
  const { columns } = words.reports.table;
  const alike = [...Map.groupBy(ranked(diagnostics), (one) => `${one.code} ${said(one, words)}`).values()];
  const rows = alike.slice(0, most.rows).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const page = manual?.(first.code, words);
    const places = [first, ...others].map(({ range }) => asCode(nameOf(range)));
    const rest = places.length > most.places ? ` … + ${places.length - most.places}` : '';
    const cells = [
      words.reports.severity(first.severity),
      asMarkdown(condensedSentence(said(first, words))),
      places.slice(0, most.places).join(', ') + rest,
      page === undefined ? first.code : `[${first.code}](${page})`,
    ];
    return [`| ${cells.join(' | ')} |`];
  });
  if (rows.length === 0) return [];
  const rest = alike.length > most.rows ? [`… + ${alike.length - most.rows}`, ''] : [];
  return [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...rows, '', ...rest];
}

const said = ({ message, repair }: Diagnostic, words: Audience['words']): string =>
  [message, ...(repair === undefined ? [] : [repair])].map((sentence) => sentence(words)).join(' ');

/** By how bad it is, then by what hides the rest, then in reading order. */
function ranked(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = ({ severity, stage }: Diagnostic) =>
    severities.indexOf(severity) * stages.length + stages.indexOf(stage);
  return inReadingOrder(diagnostics).sort((a, b) => rank(a) - rank(b));
}
