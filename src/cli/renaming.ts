import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formerIdsOf } from '../core/checks/permanent-ids.ts';
import type { Document, SourceFile } from '../core/graph/document.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import type { Catalogue } from '../languages/language.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import { withField } from '../core/authoring/with-field.ts';
import { readLibrary, type ReadingRules } from '../reader/library.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent, writeContent } from './content.ts';
import { entryCalled, refuseUnlessFree } from './entry-ids.ts';
import { fixContent } from './fixing.ts';
import { record } from './recording.ts';

/**
 * `npm run rename <id> <new id>`: gives the files of an entry another name, keeps its id among the former ones, so that old addresses lead to the new
 * one, and writes the new id wherever fields and texts name the old. Shows what changed as a diff. Refuses a name that is taken, or is no id.
 */
export async function rename(
  { args, folder, print }: Surroundings,
  { words }: Audience,
  rules: ReadingRules,
): Promise<ExitCode> {
  const said = words.commands.rename;
  const { positionals } = argumentsOf(args, said.help, {});
  const [from, to, ...rest] = positionals;
  if (from === undefined || to === undefined || rest.length > 0) throw new Refusal(said.nameBoth);
  print(await renameEntry({ from, to }, folder, words, rules));
  return 0;
}

/** Gives an entry another id, wherever it is named; tells what changed. Refuses what {@link rename} does. */
export async function renameEntry(
  { from, to }: { readonly from: string; readonly to: string },
  folder: string,
  words: Catalogue,
  rules: ReadingRules,
): Promise<string> {
  const content = await readContent(folder, words);
  const library = readLibrary(content, contentRoot, rules);
  const original = entryCalled(from, library, words);
  refuseUnlessFree(to, `npm run rename ${from}`, library, words, from === to ? undefined : original);

  const own = library.documents.filter(({ kind, id }) => kind === original.kind && id === from);
  const moved = content.filter(({ path }) => own.some((one) => one.path === path));
  const before = moved.find(({ path }) => path === original.path)?.text ?? original.text;
  const after = renamedText({ ...original, text: before }, to);
  if (after === undefined) throw new Refusal(words.commands.translations.unreadable(original.path));
  for (const { path, text } of moved)
    await writeContent(folder, renamed(path, from, to), path === original.path ? after : text);
  for (const { path } of moved) await rm(join(folder, path));

  const namesIt = (files: readonly SourceFile[]) =>
    readCheckedLibrary(files, contentRoot, rules).report.diagnostics.filter(({ fix }) => fix?.replacement === to);
  const diff = await fixContent(await readContent(folder, words), namesIt, folder, words);
  const now = readLibrary(await readContent(folder, words), contentRoot, rules);
  const moves = moved.map(({ path }) => `${path} → ${renamed(path, from, to)}`);
  return [moves.join('\n'), diff, await record(now, folder, words)].join('\n\n');
}

/** The text of an entry that lists the id it had among those of before; undefined when its fields cannot be read. */
export function renamedText(original: Document, to: string): string | undefined {
  const formerIds = [...new Set([...formerIdsOf(original), original.id])].filter((id) => id !== to);
  return withField(original.text, 'formerIds', formerIds, original.path.endsWith('.mdx') ? 'front matter' : 'record');
}

/** The path of a file after its entry got another id. */
function renamed(path: string, from: string, to: string): string {
  const at = path.lastIndexOf('/') + 1;
  return path.slice(0, at) + to + path.slice(at + from.length);
}
