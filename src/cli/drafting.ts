import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { idForm } from '../core/checks/id-words.ts';
import { idMeant } from '../core/body/slug.ts';
import { formerIdsOf } from '../core/checks/references.ts';
import { suggestWord } from '../core/checks/suggestions/nearest.ts';
import { isKebab } from '../core/model/fields.ts';
import { kindFacts, kinds, type Kind } from '../core/model/kind.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import { readLibrary, type ReadingRules } from '../reader/library.ts';
import { Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent } from './content.ts';
import { draft } from '../core/authoring/draft.ts';

/** `npm run new <kind> <id>`: writes a new entry to fill in, and never over an existing one. `pageOf` tells where its page will be. */
export async function makeDraft(
  surroundings: Surroundings,
  { words }: Audience,
  rules: ReadingRules,
  pageOf: (kind: Kind, id: string) => string,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...surroundings.args],
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  const said = words.commands.new;
  if (values.help === true) {
    surroundings.print(said.help(kinds));
    return 0;
  }
  const [asked, id, ...rest] = positionals;
  if (asked === undefined || id === undefined || rest.length > 0) throw new Refusal(said.nameBoth(kinds));
  const kind = kinds.find((one) => one === asked);
  if (kind === undefined) throw new Refusal(`${said.unknownKind(asked)} ${suggestWord(asked, kinds)(words)}`);
  if (!isKebab(id)) throw new Refusal(said.wrongId(id, idForm(id)(words), `npm run new ${kind} ${idMeant(id)}`));
  const { documents, schemas } = readLibrary(await readContent(surroundings.folder, words), contentRoot, rules);
  const taken = documents.find((one) => !one.translation && (one.id === id || formerIdsOf(one).includes(id)));
  if (taken !== undefined) throw new Refusal(said.inUse(id, taken.path));

  const { folder, ending } = kindFacts[kind];
  const path = `${contentRoot}${folder}/${id}${ending}`;
  const file = join(surroundings.folder, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, draft(kind, schemas, words), { flag: 'wx' });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') throw new Refusal(said.inUse(id, path));
    throw cause;
  }
  surroundings.print(said.made(path, kind === 'source' ? `[@${id}]` : `[[${id}]]`, pageOf(kind, id)));
  return 0;
}
