import type { Document, SourceFile } from '../core/graph/document.ts';
import { idListName } from '../core/graph/document.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import { isWritten } from '../core/model/kind.ts';
import { fieldReferences } from '../core/model/references.ts';
import { writeBundle } from '../core/authoring/bundle.ts';
import { readLibrary, type ReadingRules, type ReadLibrary } from '../reader/library.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent } from './content.ts';
import { entryCalled } from './entry-ids.ts';

/**
 * `npm run bundle <id> …`: prints one text with the files of entries, their translations, their pictures and the records (sources, organisations, people)
 * that they name; with `--all` every file of the library. Refuses a text that is not UTF-8.
 */
export async function bundle(
  { args, folder, print }: Surroundings,
  { words }: Audience,
  rules: ReadingRules,
): Promise<ExitCode> {
  const said = words.commands.bundle;
  const { values, positionals } = argumentsOf(args, said.help, { all: { type: 'boolean' } });
  if ((values.all === true) === positionals.length > 0) throw new Refusal(said.nameOne);
  const files = (await readContent(folder, words)).filter(({ path }) => path !== contentRoot + idListName);
  const library = readLibrary(files, contentRoot, rules);
  const asked = positionals.map((id) => entryCalled(id, library, words));
  const wanted = values.all === true ? undefined : neededBy(asked, library);
  const content = files
    .filter(({ path, unread }) => unread === undefined && (wanted === undefined || wanted.has(path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => [file.path.slice(contentRoot.length), contentOf(file, said.notWhole)] as const);
  print(writeBundle({ files: new Map(content) }).trimEnd());
  return 0;
}

function contentOf(
  { path, text, bytes, encoding }: SourceFile,
  refusal: (path: string) => string,
): string | Uint8Array {
  if (bytes !== undefined) return bytes;
  if (encoding !== undefined || text.includes('\uFFFD')) throw new Refusal(refusal(path));
  return text;
}

/** The paths of entries, their translations and pictures, and of the records that they name. */
function neededBy(asked: readonly Document[], { documents, pictures, schemas }: ReadLibrary): ReadonlySet<string> {
  const own = documents.filter((one) => asked.some(({ kind, id }) => one.kind === kind && one.id === id));
  const named = new Set(
    own.flatMap(({ kind, translation, raw, mentions }) => [
      ...mentions.map(({ to }) => to),
      ...(translation ? [] : fieldReferences(schemas.original[kind], raw)).map(({ id }) => id),
    ]),
  );
  const records = documents.filter(({ kind, id }) => !isWritten(kind) && named.has(id));
  const texts = own.map(({ text }) => text).join('\n');
  const shown = pictures.filter(({ path }) => texts.includes(path.slice(path.lastIndexOf('/') + 1)));
  return new Set([...own, ...records, ...shown].map(({ path }) => path));
}
