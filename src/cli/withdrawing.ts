import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withdrawIds } from '../core/checks/permanent-ids.ts';
import { formerIdsOf } from '../core/checks/references.ts';
import { suggestWord } from '../core/checks/suggestions/nearest.ts';
import { idListName } from '../core/graph/document.ts';
import { nameOf, type Range } from '../core/diagnostics/range.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import { fieldReferences } from '../core/model/references.ts';
import { readLibrary, type ReadingRules, type ReadLibrary } from '../reader/library.ts';
import { Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent, writeContent } from './content.ts';

/** `npm run withdraw <id> -- --reason …`: removes the files of an entry, marks its id as withdrawn on a day (YYYY-MM-DD), and tells what names it still. */
export async function withdraw(
  { args, folder, print }: Surroundings,
  { words }: Audience,
  rules: ReadingRules,
  today: string,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean' }, reason: { type: 'string' } },
  });
  const said = words.commands.withdraw;
  if (values.help === true) {
    print(said.help);
    return 0;
  }
  const [id, ...rest] = positionals;
  const reason = values.reason?.replace(/\s+/g, ' ').trim() ?? '';
  if (id === undefined || rest.length > 0 || reason === '') throw new Refusal(said.nameBoth);
  const library = readLibrary(await readContent(folder, words), contentRoot, rules);
  const originals = library.documents.filter(({ translation }) => !translation);
  const original = originals.find((one) => one.id === id);
  if (original === undefined) {
    const near = suggestWord(
      id,
      originals.map((one) => one.id),
    );
    throw new Refusal(`${said.unknown(id)} ${near(words)}`);
  }
  const { kind } = original;
  const ids = [id, ...formerIdsOf(original)];
  const withdrawal = { date: today, ...(kind === 'person' ? {} : { reason }) };
  await writeContent(folder, contentRoot + idListName, withdrawIds(library.idList, kind, ids, withdrawal));
  const files = library.documents.filter((one) => one.kind === kind && one.id === id).map(({ path }) => path);
  for (const path of files) await rm(join(folder, path));
  const named = naming(library, ids, files);
  print(
    [
      ...files.map(said.removed),
      said.withdrawn(contentRoot + idListName, `${kind}/${id}`),
      named.length === 0 ? said.notNamed : said.stillNamed,
      ...named.map((range) => `  ${nameOf(range)}`),
    ].join('\n'),
  );
  return 0;
}

/** Where the texts and fields of other files name one of these ids, in the order of the files. */
function naming({ documents, schemas }: ReadLibrary, ids: readonly string[], gone: readonly string[]): Range[] {
  return documents
    .filter(({ path }) => !gone.includes(path))
    .flatMap(({ kind, translation, raw, mentions, locate }) => [
      ...(translation ? [] : fieldReferences(schemas.original[kind], raw))
        .filter(({ id }) => ids.includes(id))
        .map(({ path }) => locate(path, 'value')),
      ...mentions.filter(({ to }) => ids.includes(to)).map(({ range }) => range),
    ]);
}
