import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { valueAt } from '../core/checks/fields.ts';
import { countBySeverity, withoutNotes, type Audience } from '../core/diagnostics/report.ts';
import { readFileName } from '../core/graph/file-name.ts';
import { promisedForm } from '../core/graph/picture.ts';
import { isKebab } from '../core/model/fields.ts';
import { kindFacts, kinds } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { readBundle, type Bundle } from '../core/authoring/bundle.ts';
import { withField } from '../core/authoring/with-field.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import { readLibrary, type ReadingRules } from '../reader/library.ts';
import { Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent, writeContent } from './content.ts';
import { tell } from './reporting.ts';

/**
 * `npm run receive <file>`: writes the files of a bundle below the content folder and tells what is wrong in them. Refuses, and writes nothing, when
 * there is no bundle in the text, a path in it is not one of content, or a file is there already with other words, unless `--replace` is given. What
 * comes as published is set to review, because a maintainer decides that. With `--commit` it makes a commit of them, with the author as co-author.
 */
export async function receive(surroundings: Surroundings, audience: Audience, rules: ReadingRules): Promise<ExitCode> {
  const { args, folder, print } = surroundings;
  const { words } = audience;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean' }, replace: { type: 'boolean' }, commit: { type: 'boolean' } },
  });
  const said = words.commands.receive;
  if (values.help === true) {
    print(said.help);
    return 0;
  }
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0) throw new Refusal(said.nameFile);
  const bundle = readBundle(await readText(resolve(folder, name), said.noFile(name)));
  if ('why' in bundle) throw new Refusal(said.faults(bundle));
  for (const path of bundle.files.keys())
    if (!isOfContent(path, rules.languages)) throw new Refusal(said.wrongPath(path));

  const incoming = await newsOf(bundle, folder, rules, values.replace === true ? undefined : said.isThere);
  if (incoming.length === 0) {
    print(said.nothingNew);
    return 0;
  }
  for (const { path, content } of incoming) await writeContent(folder, path, content);
  const paths = incoming.map(({ path }) => path);
  print([...paths.map(said.written), ...incoming.flatMap((one) => (one.held ? [said.held(one.path)] : []))].join('\n'));
  const { report } = readCheckedLibrary(await readContent(folder, words), contentRoot, rules);
  const own = report.diagnostics.filter(({ range }) => paths.includes(range.path));
  await tell(withoutNotes({ ...report, files: paths.length, diagnostics: own }), 'text', audience, surroundings);
  if (values.commit === true) print(await commit(folder, paths, bundle.author, said));
  return countBySeverity(own).error > 0 ? 1 : 0;
}

async function readText(file: string, refusal: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new Refusal(refusal);
  });
}

/** Whether a path below the content folder is that of an entry, its translation or a picture: one folder of a kind and one name, which every system can write. */
function isOfContent(path: string, languages: readonly Locale[]): boolean {
  const file = readFileName(path, languages);
  if (file !== undefined) return isKebab(file.id);
  const [folder, picture = '', ...rest] = path.split('/');
  const isPicture = promisedForm(picture) !== undefined && isKebab(picture.replace(/\.[a-z]+$/, ''));
  return isPicture && rest.length === 0 && kinds.some((kind) => kindFacts[kind].folder === folder);
}

interface Incoming {
  /** From the root of the project. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Whether it came as published, and waits for review now. */
  readonly held: boolean;
}

/** The files of a bundle that are new, or have other content than there is; `refusal` says that one would be overwritten, where that is not allowed. */
async function newsOf(
  { files }: Bundle,
  folder: string,
  rules: ReadingRules,
  refusal: ((path: string) => string) | undefined,
): Promise<Incoming[]> {
  const isPublished = (path: string, text: string) =>
    valueAt(readLibrary([{ path, text }], contentRoot, rules).documents[0]?.raw, ['status']) === 'published';
  const incoming: Incoming[] = [];
  for (const [name, given] of files) {
    const path = contentRoot + name;
    const there = await readFile(join(folder, path)).catch(() => undefined);
    const waits =
      typeof given === 'string' &&
      isPublished(path, given) &&
      (there === undefined || !isPublished(path, there.toString('utf8')));
    const content = waits ? (withField(given, 'status', 'review') ?? given) : given;
    if (there?.equals(Buffer.from(content)) === true) continue;
    if (there !== undefined && refusal !== undefined) throw new Refusal(refusal(path));
    incoming.push({ path, content, held: waits });
  }
  return incoming;
}

/** Commits files; gives a sentence. Nothing of it passes through a shell. */
async function commit(
  folder: string,
  paths: readonly string[],
  author: Bundle['author'],
  said: Audience['words']['commands']['receive'],
): Promise<string> {
  const git = (...args: readonly string[]) => promisify(execFile)('git', args, { cwd: folder });
  const names = paths.map((path) => path.slice(contentRoot.length));
  const subject =
    names.length === 1 ? `Receive ${names[0] ?? ''}` : `Receive ${names[0] ?? ''} and ${names.length - 1} more`;
  const trailer = author === undefined ? [] : ['-m', `Co-authored-by: ${author.name} <${author.email}>`];
  await git('add', '--', ...paths);
  await git('commit', '--quiet', '-m', subject, '-m', names.join('\n'), ...trailer, '--', ...paths);
  return said.committed(paths.length);
}
