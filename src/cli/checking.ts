import { externalLinks } from '../core/checks/external-links.ts';
import { didYouMean, nearest } from '../core/checks/suggestions/nearest.ts';
import type { WebAnswers } from '../core/checks/web-answer.ts';
import type { SourceFile } from '../core/graph/document.ts';
import { countBySeverity, withoutNotes, type Audience, type Report } from '../core/diagnostics/report.ts';
import type { Catalogue } from '../languages/language.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import { readLibrary, type ReadingRules, type ReadLibrary } from '../reader/library.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent } from './content.ts';
import { fixContent } from './fixing.ts';
import { versionsOf } from '../reader/git.ts';
import { record } from './recording.ts';
import { chosenFormat, tell } from './reporting.ts';
import { recordTranslated, translationList } from './translating.ts';
import { translationChanges } from './translation-changes.ts';

/** Asks the web for addresses; gives an answer for each. */
export type AskWeb = (addresses: readonly string[]) => Promise<WebAnswers>;

/**
 * `npm run check`: reads the content below the folder and tells what is wrong in it, or about translations. Files are written only with `--fix`,
 * `--record` and `--translated`, the web is asked only with `--online`.
 */
export async function check(
  surroundings: Surroundings,
  audience: Audience,
  rules: ReadingRules,
  askWeb: AskWeb,
): Promise<ExitCode> {
  const { folder, print, complain } = surroundings;
  const { words, languages } = audience;
  const said = words.commands.check;
  const { values, positionals } = argumentsOf(surroundings.args, said.help(contentRoot, [...languages.keys()]), {
    format: { type: 'string' },
    notes: { type: 'boolean' },
    record: { type: 'boolean' },
    fix: { type: 'boolean' },
    online: { type: 'boolean' },
    translations: { type: 'boolean' },
    translated: { type: 'string' },
  });
  const format = chosenFormat(values.format, words);
  refuseTogether(values, words);
  const diagnose = (files: readonly SourceFile[], answers?: WebAnswers) => {
    const { read: library, report } = readCheckedLibrary(files, contentRoot, rules, answers);
    return { read: library, report: about(positionals, report, library, words) };
  };
  const read = async (answers?: WebAnswers) => diagnose(await readContent(folder, words), answers);
  let checked = await read();
  const { documents } = checked.read;
  const { diagnostics } = checked.report;
  if (values.record === true) {
    print(await record(checked.read, folder, words));
    return 0;
  }
  if (values.translations === true) {
    const earlier = (path: string, text: string) => readLibrary([{ path, text }], contentRoot, rules).documents[0];
    const versions = (path: string) => versionsOf(folder, path);
    print(
      positionals.length === 0
        ? translationList(documents, words)
        : await translationChanges(documents, positionals, versions, earlier, words),
    );
    return 0;
  }
  if (values.translated !== undefined) {
    print(await recordTranslated(values.translated, { folder, documents, diagnostics }, words));
    return 0;
  }
  if (values.fix === true) {
    const diagnosticsOf = (files: readonly SourceFile[]) => diagnose(files).report.diagnostics;
    const fixed = await fixContent(await readContent(folder, words), diagnosticsOf, folder, words);
    (format === 'text' ? print : complain)(`${fixed}\n`);
    checked = await read();
  }
  if (values.online === true) {
    const addresses = [...new Set(externalLinks(checked.read.documents).map(({ address }) => address))];
    complain(said.online(addresses.length));
    checked = await read(await askWeb(addresses));
  }
  const { report } = checked;
  const shown = values.notes === true || format === 'json' ? report : withoutNotes(report);
  await tell(shown, format, audience, surroundings);
  const fixable = report.diagnostics.filter(({ fix }) => fix !== undefined).length;
  if (format === 'text') {
    if (fixable > 0) print(said.fixable(fixable));
    for (const [tag, ways] of audience.missingWords) print(said.missingWords(`src/languages/${tag}`, ways));
  }
  return countBySeverity(report.diagnostics).error > 0 ? 1 : 0;
}

/** A report as far as it is about the files that are named, each by its path or the id in it; all of it when none is. */
function about(
  names: readonly string[],
  report: Report,
  { documents, strangers }: ReadLibrary,
  words: Catalogue,
): Report {
  if (names.length === 0) return report;
  const paths = new Set(
    names.flatMap((name) => {
      const named = [
        ...documents.filter(({ id, path }) => name === id || name === path),
        ...strangers.filter((path) => path === name).map((path) => ({ path })),
      ];
      const ids = documents.map(({ id }) => id);
      if (named.length > 0) return named.map(({ path }) => path);
      throw new Refusal(
        `${words.phrases.doesNotExist(name)} ${didYouMean(nearest(name, ids), () => '')(words)}`.trim(),
      );
    }),
  );
  return { ...report, files: paths.size, diagnostics: report.diagnostics.filter(({ range }) => paths.has(range.path)) };
}

/** What lists or records something does nothing else. */
function refuseTogether(values: Readonly<Record<string, string | boolean | undefined>>, { commands }: Catalogue): void {
  const own = ['record', 'translations', 'translated'].filter((name) => values[name] !== undefined);
  const others = ['notes', 'fix', 'online', 'format'].filter((name) => values[name] !== undefined);
  if (own.length === 0 || own.length + others.length === 1) return;
  const [one = '', other = ''] = [...own, ...others].map((name) => `--${name}`);
  throw new Refusal(commands.check.notTogether(one, other));
}
