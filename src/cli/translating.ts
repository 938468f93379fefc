import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atStart } from '../core/checks/fields.ts';
import { nameOf } from '../core/checks/finding.ts';
import { suggestWord } from '../core/checks/suggestions/nearest.ts';
import {
  recordOf,
  sectionRanges,
  sectionTitles,
  translatedSections,
  type TranslatedSections,
} from '../core/checks/translation/sections.ts';
import type { Document } from '../core/graph/document.ts';
import { isWritten } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import type { Problem } from '../core/diagnostics/diagnostic.ts';
import { withField } from '../reader/front-matter/with-field.ts';
import { Refusal } from './command.ts';
import { writeContent } from './content.ts';

/** What is to be done about translations: per file the sections whose original changed, then how many there are of everything. */
export function translationList(documents: readonly Document[], locale: Locale): string {
  const all = translatedSections(documents);
  const outdated = all.filter(({ state }) => state !== undefined && state.changed.length + state.gone.length > 0);
  const unrecorded = all.filter(({ state }) => state === undefined);
  const originals = documents.filter(({ kind, translation }) => isWritten(kind) && !translation).length;
  const blocks = [...outdated, ...unrecorded].map((one) => fileBlock(one, locale));
  const counts =
    locale === 'nl'
      ? `Vertalingen: ${all.length} bij ${originals} originelen; bij te werken: ${outdated.length}, niet vastgelegd: ${unrecorded.length}.`
      : `Translations: ${all.length} of ${originals} originals; to bring up to date: ${outdated.length}, not recorded: ${unrecorded.length}.`;
  return [...blocks, counts].join('\n\n');
}

function fileBlock({ original, translation, state }: TranslatedSections, locale: Locale): string {
  const words = {
    nl: { unrecorded: 'niet vastgelegd van welk origineel', gone: 'staat niet meer in het origineel', then: 'Daarna' },
    en: { unrecorded: 'not recorded from what original', gone: 'no longer stands in the original', then: 'Then' },
  }[locale];
  const titleOf = sectionTitles(original);
  const rangeOf = sectionRanges(original, original);
  const title = (name: string) => atStart(titleOf(name))[locale];
  const lines =
    state === undefined
      ? [words.unrecorded]
      : [
          ...state.changed.map((name) => `${title(name)}  (${nameOf(rangeOf(name))})`),
          ...state.gone.map((name) => `${title(name)}  (${words.gone})`),
        ];
  const then = `${words.then}: npm run check -- --translated ${translation.id}`;
  return [translation.path, ...[...lines, then].map((line) => `  ${line}`)].join('\n');
}

/** What is known of a library when a translation is recorded. */
interface Known {
  readonly folder: string;
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/**
 * Records in the translations of an entry that they are of the original as it is now; of one section only when `asked` is `id#section`. Gives what was
 * done, as text. Refuses an id without translations, and a translation or original with errors, because then it is not known what was translated.
 */
export async function recordTranslated(
  asked: string,
  { folder, documents, problems }: Known,
  locale: Locale,
): Promise<string> {
  const [id = '', section] = asked.split('#', 2);
  const all = translatedSections(documents);
  const own = all.filter(({ translation }) => translation.id === id);
  const ids = all.map(({ translation }) => translation.id);
  if (own.length === 0) {
    const near = ids.length === 0 ? '' : ` ${suggestWord(id, ids)[locale]}`;
    throw refusal(locale, `Van "${id}" is geen vertaling.${near}`, `There is no translation of "${id}".${near}`);
  }
  for (const one of own) refuseUnlessReady(one, section, problems, locale);
  const said: string[] = [];
  for (const { translation, sections } of own) {
    said.push(await record(translation, recordAfter(sections, section, translation), folder, locale));
  }
  return said.join('\n');
}

function refuseUnlessReady(
  { original, translation, sections }: TranslatedSections,
  section: string | undefined,
  problems: readonly Problem[],
  locale: Locale,
): void {
  const paths = [original.path, translation.path];
  const wrong = problems.find(({ severity, range }) => severity === 'error' && paths.includes(range.path));
  if (wrong !== undefined) {
    const where = nameOf(wrong.range);
    throw refusal(
      locale,
      `Niet vastgelegd: er zijn nog fouten, zoals op ${where}. Kijk met npm run check welke.`,
      `Not recorded: there are errors left, such as at ${where}. See which with npm run check.`,
    );
  }
  if (section !== undefined && !sections.has(section)) {
    const near = suggestWord(section, [...sections.keys()])[locale];
    throw refusal(
      locale,
      `${original.path} heeft geen deel "${section}". ${near}`,
      `${original.path} has no section "${section}". ${near}`,
    );
  }
}

/** The record of a translation after it was brought up to date: wholly, or for one section. */
function recordAfter(
  sections: ReadonlyMap<string, string>,
  section: string | undefined,
  translation: Document,
): Readonly<Record<string, string>> {
  const before = recordOf(translation) ?? {};
  return Object.fromEntries(
    [...sections].flatMap(([name, hash]) => {
      if (section === undefined || name === section) return [[name, hash]];
      const kept = Object.hasOwn(before, name) ? before[name] : undefined;
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

async function record(
  { path }: Document,
  sections: Readonly<Record<string, string>>,
  folder: string,
  locale: Locale,
): Promise<string> {
  const file = join(folder, path);
  const before = await readFile(file, 'utf8');
  const after = withField(before, 'translatedFrom', sections);
  if (after === undefined) {
    throw refusal(locale, `De kop van ${path} is niet te lezen.`, `The front matter of ${path} cannot be read.`);
  }
  if (after === before) return locale === 'nl' ? `Was al vastgelegd: ${path}` : `Recorded already: ${path}`;
  await writeContent(folder, path, after);
  return locale === 'nl' ? `Vastgelegd: ${path}` : `Recorded: ${path}`;
}

function refusal(locale: Locale, nl: string, en: string): Refusal {
  return new Refusal(locale === 'nl' ? nl : en);
}
