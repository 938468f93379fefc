import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { readBundle, type Bundle, type BundleFault } from '../core/authoring/bundle.ts';
import { attachmentsIn, readIssue, type AttachmentFault } from '../core/authoring/issue.ts';
import { countBySeverity, type Audience } from '../core/diagnostics/report.ts';
import type { ReadingRules } from '../reader/library.ts';
import { answerTo } from './answering.ts';
import { readAttachment } from './attachment.ts';
import { Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot } from './content.ts';
import { writeIncoming, type Outcome } from './incoming.ts';
import { tell } from './reporting.ts';
import type { Web } from './web.ts';

/**
 * `npm run receive <file>`: writes the files of a bundle below the content folder and tells what is wrong in them; refuses what {@link writeIncoming} does.
 * With `--event` the bundle is that of an issue, by the file that GitHub keeps of the event: in its text, or attached to it. With `--answer` it writes what
 * its author is to know in a file, as Markdown. With `--commit` it makes a commit of the files, with the author as co-author.
 */
export async function receive(
  surroundings: Surroundings,
  audience: Audience,
  rules: ReadingRules,
  fetch: Web['fetch'],
): Promise<ExitCode> {
  const { args, folder, print } = surroundings;
  const { words } = audience;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      event: { type: 'string' },
      replace: { type: 'boolean' },
      commit: { type: 'boolean' },
      answer: { type: 'string' },
    },
  });
  const said = words.commands.receive;
  if (values.help === true) {
    print(said.help);
    return 0;
  }
  const [name, ...rest] = values.event === undefined ? positionals : [values.event, ...positionals];
  if (name === undefined || rest.length > 0) throw new Refusal(said.nameFile);
  const text = await readFile(resolve(folder, name), 'utf8').catch(() => {
    throw new Refusal(said.noFile(name));
  });
  const came: Came = values.event === undefined ? { bundle: readBundle(text) } : await bundleOfIssue(text, fetch);
  const outcome: Outcome =
    'fault' in came
      ? { refused: ({ commands }) => commands.receive.attachment(came.fault) }
      : await writeIncoming(came.bundle, folder, words, rules, values.replace === true);
  if (values.answer !== undefined) {
    const file = resolve(folder, values.answer);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, answerTo(outcome, audience));
  }
  if ('refused' in outcome) throw new Refusal(outcome.refused(words));
  const { files, report } = outcome;
  if (files.length === 0) {
    print(said.nothingNew);
    return 0;
  }
  const held = files.filter((one) => one.held);
  print([...files.map(({ path }) => said.written(path)), ...held.map(({ path }) => said.held(path))].join('\n'));
  await tell(report, 'text', audience, surroundings);
  const author = 'fault' in came || 'why' in came.bundle ? undefined : (came.bundle.author ?? came.author);
  const paths = files.map(({ path }) => path);
  if (values.commit === true) print(await commit(folder, paths, author, said));
  return countBySeverity(report.diagnostics).error > 0 ? 1 : 0;
}

/** A bundle that came in, or why there is none to read, and who sent it, where that is known. */
type Came =
  | { readonly bundle: Bundle | BundleFault; readonly author?: Bundle['author'] }
  | { readonly fault: AttachmentFault | { readonly why: 'several' } };

/** The bundle of an issue, in its text or in the one file attached to it. */
async function bundleOfIssue(event: string, fetch: Web['fetch']): Promise<Came> {
  const issue = readIssue(event);
  if (issue === undefined) return { bundle: { why: 'none' } };
  const { text, author } = issue;
  const bundle = readBundle(text);
  const [address, ...others] = attachmentsIn(text);
  if (!('why' in bundle) || bundle.why !== 'none' || address === undefined) return { bundle, author };
  if (others.length > 0) return { fault: { why: 'several' } };
  const attached = await readAttachment(address, fetch);
  return typeof attached === 'string' ? { bundle: readBundle(attached), author } : { fault: attached };
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
