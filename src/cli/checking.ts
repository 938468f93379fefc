import { parseArgs } from 'node:util';
import { externalLinks } from '../core/checks/external-links.ts';
import type { WebAnswers } from '../core/checks/web-answer.ts';
import type { Locale } from '../core/model/locale.ts';
import { countBySeverity, withoutNotes, type Report } from '../core/diagnostics/report.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import type { ReadingRules } from '../reader/library.ts';
import { chosenLanguage, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent } from './content.ts';
import { mendContent, mendingSentence } from './mending.ts';
import { record } from './recording.ts';
import { chosenFormat, tell } from './telling.ts';
import { recordTranslated, translationList } from './translating.ts';

const help = {
  nl: `npm run check [-- opties]

Leest alle inhoud in ${contentRoot} na en meldt alle problemen in één keer. Externe links alleen met --online.

  --lang nl|en                taal van de meldingen (nl)
  --format text|json|github   voor mensen, voor programma's, of als aantekeningen in een pull request (text)
  --notes                     toont ook opmerkingen: geen fouten, wel wat beter kan
  --record                    zet nieuwe namen in de lijst van blijvende namen (src/content/ids.txt)
  --fix                       herstelt wat maar één antwoord heeft, en laat zien wat er verandert
  --online                    kijkt ook externe links na; een antwoord geldt een week
  --translations              noemt alleen welke vertalingen bijgewerkt moeten worden
  --translated <naam>         legt vast dat de vertaling van <naam>, of van <naam>#<deel>, is bijgewerkt
  --debug                     laat zien waar het commando zelf vastliep
  --help                      deze uitleg

Eindigt met 0 als er geen fouten zijn, 1 als er fouten in de inhoud zijn, en 2 als het commando zelf zijn werk niet kon doen.`,
  en: `npm run check [-- options]

Checks all content in ${contentRoot} and tells all problems at once. External links only with --online.

  --lang nl|en                language of the messages (nl)
  --format text|json|github   for people, for programs, or as annotations in a pull request (text)
  --notes                     shows notes too: no mistakes, but what could be better
  --record                    adds new ids to the list of permanent ids (src/content/ids.txt)
  --fix                       mends what has only one answer, and shows what changes
  --online                    checks external links too; an answer holds for a week
  --translations              tells only which translations have to be brought up to date
  --translated <id>           records that the translation of <id>, or of <id>#<section>, is up to date
  --debug                     shows where the command itself failed
  --help                      this explanation

Ends with 0 if there are no errors, 1 if there are errors in the content, and 2 if the command itself could not do its work.`,
};

/** Asks the web for addresses; gives an answer for each. */
export type AskWeb = (addresses: readonly string[]) => Promise<WebAnswers>;

/**
 * `npm run check`: reads the content below the folder and tells what is wrong in it, or about translations. Files are written only with `--fix`,
 * `--record` and `--translated`, the web is asked only with `--online`.
 */
export async function check(
  surroundings: Surroundings,
  locale: Locale,
  rules: ReadingRules,
  askWeb: AskWeb,
): Promise<ExitCode> {
  const { folder, print, complain } = surroundings;
  const { values } = parseArgs({
    args: [...surroundings.args],
    options: {
      lang: { type: 'string' },
      format: { type: 'string' },
      notes: { type: 'boolean' },
      record: { type: 'boolean' },
      fix: { type: 'boolean' },
      online: { type: 'boolean' },
      translations: { type: 'boolean' },
      translated: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const language = chosenLanguage(values.lang, locale);
  if (values.help === true) {
    print(help[language]);
    return 0;
  }
  const format = chosenFormat(values.format, language);
  refuseTogether(values, language);
  const read = async () => readCheckedLibrary(await readContent(folder, language), contentRoot, rules);
  let checked = await read();
  if (values.record === true) {
    print(await record(checked.read, folder, language));
    return 0;
  }
  if (values.translations === true) {
    print(translationList(checked.read.documents, language));
    return 0;
  }
  if (values.translated !== undefined) {
    const { read: library, problems } = checked;
    print(await recordTranslated(values.translated, { folder, documents: library.documents, problems }, language));
    return 0;
  }
  if (values.fix === true) {
    const files = await readContent(folder, language);
    const said = await mendContent(files, checked.problems, folder, language);
    (format === 'text' ? print : complain)(`${said}\n`);
    checked = await read();
  }
  if (values.online === true) {
    const addresses = [...new Set(externalLinks(checked.read.documents).map(({ address }) => address))];
    complain(onlineSentence(addresses.length, language));
    const answers = await askWeb(addresses);
    checked = readCheckedLibrary(await readContent(folder, language), contentRoot, rules, answers);
  }
  const { report } = checked;
  const shown = values.notes === true || format === 'json' ? report : withoutNotes(report);
  await tell(shown, format, language, surroundings);
  if (format === 'text') tellMending(report, language, print);
  return countBySeverity(report.problems).error > 0 ? 1 : 0;
}

/** What lists or records something does nothing else. */
function refuseTogether(values: Readonly<Record<string, string | boolean | undefined>>, locale: Locale): void {
  const own = ['record', 'translations', 'translated'].filter((name) => values[name] !== undefined);
  const others = ['notes', 'fix', 'online', 'format'].filter((name) => values[name] !== undefined);
  if (own.length === 0 || own.length + others.length === 1) return;
  const [one = '', other = ''] = [...own, ...others].map((name) => `--${name}`);
  throw new Refusal(
    locale === 'nl' ? `${one} en ${other} gaan niet samen.` : `${one} and ${other} do not go together.`,
  );
}

function onlineSentence(count: number, locale: Locale): string {
  return locale === 'nl'
    ? `Externe links: ${count}. Nakijken kan enkele minuten duren.`
    : `External links: ${count}. Checking them may take some minutes.`;
}

function tellMending({ problems }: Report, locale: Locale, print: Surroundings['print']): void {
  const count = problems.filter(({ fix }) => fix !== undefined).length;
  if (count > 0) print(mendingSentence(count, locale));
}
