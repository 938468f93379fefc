import type { Audience } from '../core/diagnostics/report.ts';
import { asCode, asMarkdown } from '../core/diagnostics/markdown.ts';
import { markdownReporter } from '../core/diagnostics/markdown-reporter.ts';
import type { Catalogue } from '../languages/language.ts';
import type { Acted } from './acting.ts';
import type { Incoming, Outcome } from './incoming.ts';

/** What the author of a bundle is to know, as Markdown: in the first language of the atlas, and below that, folded, in each of the others. */
export function answerTo(outcome: Outcome | Acted, audience: Audience): string {
  const [first, ...others] = [...audience.languages].map(([tag, words]) => ({
    tag,
    text: inWords(outcome, { ...audience, words }),
  }));
  const folded = others.map(({ tag, text }) => {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return `<details lang="${tag}">\n<summary>${asMarkdown(name)}</summary>\n\n${text}\n\n</details>`;
  });
  return `${[first?.text ?? '', ...folded].join('\n\n')}\n`;
}

function inWords(outcome: Outcome | Acted, audience: Audience): string {
  const { words } = audience;
  const said = words.commands.receive.answer;
  if ('refused' in outcome) return [said.refused, `> ${asMarkdown(outcome.refused(words))}`, said.again].join('\n\n');
  const { report } = outcome;
  const lines = 'act' in outcome ? [actLine(outcome, words)] : outcome.files.map((file) => lineOf(file, words));
  if (lines.length === 0) return words.commands.receive.nothingNew;
  return [
    said.understood,
    lines.map((line) => `- ${line}`).join('\n'),
    ...('files' in outcome && outcome.files.some(({ held }) => held) ? [said.held] : []),
    markdownReporter(report, audience).trimEnd(),
    report.diagnostics.length === 0 ? said.waits : said.again,
  ].join('\n\n');
}

function lineOf({ path, entry, replaces }: Incoming, { commands, pages }: Catalogue): string {
  const said = commands.receive.answer;
  const what = entry === undefined ? [] : [`${pages.kinds[entry.kind].one}: **${asMarkdown(entry.name)}**`];
  return [...what, asCode(path), replaces ? said.replaces : said.added].join(', ');
}

function actLine({ act, entry, paths }: Acted, { commands, pages }: Catalogue): string {
  const said = commands.receive.answer;
  const done = 'rename' in act ? said.renamed(asCode(act.rename.to)) : said.withdrawn;
  return `${pages.kinds[entry.kind].one}: **${asMarkdown(entry.name)}**, ${done} (${said.touched(paths.length)})`;
}
