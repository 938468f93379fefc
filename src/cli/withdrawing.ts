import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nameIn } from '../core/checks/fields.ts';
import { formerIdsOf, withdrawIds } from '../core/checks/permanent-ids.ts';
import { unlinked } from '../core/checks/suggestions/unlinked.ts';
import type { Fix } from '../core/diagnostics/diagnostic.ts';
import { fixedFiles } from '../core/diagnostics/fixes.ts';
import { idListName, type Document } from '../core/graph/document.ts';
import type { Locale } from '../core/model/locale.ts';
import { nameOf, type Range } from '../core/diagnostics/range.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import type { Catalogue } from '../languages/language.ts';
import { fieldReferences } from '../core/model/references.ts';
import { readLibrary, type ReadingRules, type ReadLibrary } from '../reader/library.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent, writeContent } from './content.ts';
import { entryCalled } from './entry-ids.ts';

/** `npm run withdraw <id> -- --reason …`: removes the files of an entry, marks its id as withdrawn on a day (YYYY-MM-DD), and tells what names it still. */
export async function withdraw(
  { args, folder, print }: Surroundings,
  { words }: Audience,
  rules: ReadingRules,
  today: string,
): Promise<ExitCode> {
  const said = words.commands.withdraw;
  const { values, positionals } = argumentsOf(args, said.help, { reason: { type: 'string' } });
  const [id, ...rest] = positionals;
  const reason = values.reason?.replace(/\s+/g, ' ').trim() ?? '';
  if (id === undefined || rest.length > 0 || reason === '') throw new Refusal(said.nameBoth);
  print(await withdrawEntry({ id, reason }, folder, words, rules, today));
  return 0;
}

/** Takes an entry off the site; tells what went, and what names it still. Refuses an id that nothing has. */
export async function withdrawEntry(
  { id, reason }: { readonly id: string; readonly reason: string },
  folder: string,
  words: Catalogue,
  rules: ReadingRules,
  today: string,
): Promise<string> {
  const said = words.commands.withdraw;
  const content = await readContent(folder, words);
  const library = readLibrary(content, contentRoot, rules);
  const original = entryCalled(id, library, words);
  const { kind } = original;
  const ids = [id, ...formerIdsOf(original)];
  const withdrawal = { date: today, ...(kind === 'person' ? {} : { reason }) };
  await writeContent(folder, contentRoot + idListName, withdrawIds(library.idList, kind, ids, withdrawal));
  const files = library.documents.filter((one) => one.kind === kind && one.id === id).map(({ path }) => path);
  for (const path of files) await rm(join(folder, path));
  const named = naming(library, original, ids);
  const left = named.filter(({ fix }) => fix === undefined);
  const loose = named.filter(({ fix }) => fix !== undefined);
  const texts = new Map(content.map((file) => [file.path, file.text]));
  for (const { path, after } of fixedFiles(named, texts)) await writeContent(folder, path, after);
  const places = (all: readonly { readonly range: Range }[]) => all.map(({ range }) => `  ${nameOf(range)}`);
  return [
    ...files.map(said.removed),
    said.withdrawn(contentRoot + idListName, `${kind}/${id}`),
    ...(loose.length === 0 ? [] : [said.unlinked, ...places(loose)]),
    left.length === 0 ? said.notNamed : said.stillNamed,
    ...places(left),
  ].join('\n');
}

/** Where the texts and fields of other files name an entry by one of its ids, in the order of the files; with what makes words of it where it is a link. */
function naming({ documents, schemas }: ReadLibrary, original: Document, ids: readonly string[]) {
  const called = (language: Locale) => {
    const own = documents.find(
      (one) => one.kind === original.kind && one.id === original.id && one.language === language,
    );
    return nameIn((own ?? original).raw) ?? nameIn(original.raw) ?? original.id;
  };
  return documents
    .filter(({ kind, id }) => kind !== original.kind || id !== original.id)
    .flatMap((document): { readonly range: Range; readonly fix: Fix | undefined }[] => [
      ...(document.translation ? [] : fieldReferences(schemas.original[document.kind], document.raw))
        .filter(({ id }) => ids.includes(id))
        .map(({ path }) => ({ range: document.locate(path, 'value'), fix: undefined })),
      ...document.mentions
        .filter(({ to }) => ids.includes(to))
        .map(({ type, range }) => ({
          range,
          fix: type === 'link' ? unlinked(document, range, called(document.language)) : undefined,
        })),
    ]);
}
