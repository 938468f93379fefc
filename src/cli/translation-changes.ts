import {
  changedSections,
  type ChangedSection,
  type ReadEarlier,
  type Versions,
  type Words,
} from '../core/authoring/original-changes.ts';
import { atStart } from '../core/checks/fields.ts';
import {
  sectionRanges,
  sectionTitles,
  translatedSections,
  type TranslatedSections,
} from '../core/checks/translation/sections.ts';
import { nameOf } from '../core/diagnostics/range.ts';
import type { Document } from '../core/graph/document.ts';
import type { Catalogue } from '../languages/language.ts';

/** What changed in the originals of translations since these were made: old and new words of each text that differs, with the translated ones below. */
export async function translationChanges(
  documents: readonly Document[],
  names: readonly string[],
  versions: Versions,
  readEarlier: ReadEarlier,
  words: Catalogue,
): Promise<string> {
  const said = words.commands.translations;
  const asked = translatedSections(documents).filter(({ translation: { id, path } }) =>
    names.some((name) => name === id || name === path),
  );
  const told: string[] = [];
  for (const one of asked) {
    const sections = (await changedSections(one, versions, readEarlier)).map((section) =>
      sectionText(section, one, words),
    );
    const none = one.state === undefined ? said.unrecorded : said.upToDate;
    const next = said.then(`npm run check -- --translated ${one.translation.id}`);
    told.push(
      [one.translation.path, ...(sections.length === 0 ? [`  ${none}`] : [...sections, `  ${next}`])].join('\n\n'),
    );
  }
  return [...(told.some((one) => /\[-|\{\+/.test(one)) ? [said.legend] : []), ...told].join('\n\n');
}

function sectionText(
  { name, is, texts, translated }: ChangedSection,
  { original, translation }: TranslatedSections,
  words: Catalogue,
): string {
  const said = words.commands.translations;
  const line = (language: string, text: string) =>
    `    ${language}  ${text.replaceAll('\n', `\n${' '.repeat(language.length + 6)}`)}`;
  const called = `  ${atStart(sectionTitles(original)(name))(words)}`;
  if (is === 'gone') return `${called}  (${said.gone})`;
  const title = `${called}  (${nameOf(sectionRanges(original, original)(name))})`;
  const own = (text: string) => line(translation.language, text);
  if (is !== 'changed') {
    const now = texts.map((text) => line(original.language, marked(text.words)));
    return [title, `  ${is === 'new' ? said.newSection : said.notInHistory}`, ...now, ...translated.map(own)].join(
      '\n',
    );
  }
  const told = texts.map((text) =>
    [
      ...(text.name === undefined ? [] : [`    ${text.name}`]),
      line(original.language, marked(text.words)),
      ...(text.translated === undefined ? [] : [own(text.translated)]),
    ].join('\n'),
  );
  return [title, ...told].join('\n\n');
}

/** Words marked as git marks them. */
function marked(words: readonly Words[]): string {
  return words.map(([text, is]) => (is === 'gone' ? `[-${text}-]` : is === 'come' ? `{+${text}+}` : text)).join('');
}
