import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atStart } from '../core/checks/fields.ts';
import { nameOf } from '../core/diagnostics/range.ts';
import { didYouMean, nearest, suggestWord } from '../core/checks/suggestions/nearest.ts';
import {
  recordOf,
  sectionRanges,
  sectionTitles,
  translatedSections,
  type TranslatedSections,
} from '../core/checks/translation/sections.ts';
import type { Document } from '../core/graph/document.ts';
import { isWritten } from '../core/model/kind.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Catalogue } from '../languages/language.ts';
import { withField } from '../core/authoring/with-field.ts';
import { Refusal } from './command.ts';
import { writeContent } from './content.ts';

/** What is to be done about translations: per file the sections whose original changed, then how many there are of everything. */
export function translationList(documents: readonly Document[], words: Catalogue): string {
  const all = translatedSections(documents);
  const outdated = all.filter(({ state }) => state !== undefined && state.changed.length + state.gone.length > 0);
  const unrecorded = all.filter(({ state }) => state === undefined);
  const originals = documents.filter(({ kind, translation }) => isWritten(kind) && !translation).length;
  const counts = words.commands.translations.counts(all.length, originals, outdated.length, unrecorded.length);
  return [...[...outdated, ...unrecorded].map((one) => fileBlock(one, words)), counts].join('\n\n');
}

function fileBlock({ original, translation, state }: TranslatedSections, words: Catalogue): string {
  const { unrecorded, gone, seeChanges, then } = words.commands.translations;
  const titleOf = sectionTitles(original);
  const rangeOf = sectionRanges(original, original);
  const title = (name: string) => atStart(titleOf(name))(words);
  const lines =
    state === undefined
      ? [unrecorded]
      : [
          ...state.changed.map((name) => `${title(name)}  (${nameOf(rangeOf(name))})`),
          ...state.gone.map((name) => `${title(name)}  (${gone})`),
        ];
  if (state !== undefined) lines.push(seeChanges(`npm run check -- --translations ${translation.id}`));
  const next = then(`npm run check -- --translated ${translation.id}`);
  return [translation.path, ...[...lines, next].map((line) => `  ${line}`)].join('\n');
}

/** What is known of a library when a translation is recorded. */
interface Known {
  readonly folder: string;
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Records in the translations of an entry that they are of the original as it is now; of one section only when `asked` is `id#section`. Gives what was
 * done, as text. Refuses an id without translations, and a translation or original with errors, because then it is not known what was translated.
 */
export async function recordTranslated(
  asked: string,
  { folder, documents, diagnostics }: Known,
  words: Catalogue,
): Promise<string> {
  const [id = '', section] = asked.split('#', 2);
  const all = translatedSections(documents);
  const own = all.filter(({ translation }) => translation.id === id);
  const ids = all.map(({ translation }) => translation.id);
  if (own.length === 0) {
    const { none, make } = words.commands.translations;
    const isThere = documents.some((one) => one.id === id && isWritten(one.kind));
    const advice = isThere ? make(`npm run new translation ${id}`) : didYouMean(nearest(id, ids), () => '')(words);
    throw new Refusal(`${none(id)} ${advice}`.trim());
  }
  for (const one of own) refuseUnlessReady(one, section, diagnostics, words);
  const said: string[] = [];
  for (const { translation, sections } of own) {
    said.push(await record(translation, recordAfter(sections, section, translation), folder, words));
  }
  return said.join('\n');
}

function refuseUnlessReady(
  { original, translation, sections }: TranslatedSections,
  section: string | undefined,
  diagnostics: readonly Diagnostic[],
  words: Catalogue,
): void {
  const paths = [original.path, translation.path];
  const said = words.commands.translations;
  const wrong = diagnostics.find(({ severity, range }) => severity === 'error' && paths.includes(range.path));
  if (wrong !== undefined) throw new Refusal(said.hasErrors(nameOf(wrong.range)));
  if (section !== undefined && !sections.has(section)) {
    const near = suggestWord(section, [...sections.keys()]);
    throw new Refusal(`${said.noSection(original.path, section)} ${near(words)}`);
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
  { commands }: Catalogue,
): Promise<string> {
  const said = commands.translations;
  const file = join(folder, path);
  const before = await readFile(file, 'utf8');
  const after = withField(before, 'translatedFrom', sections);
  if (after === undefined) throw new Refusal(said.unreadable(path));
  if (after === before) return said.recordedAlready(path);
  await writeContent(folder, path, after);
  return said.recorded(path);
}
