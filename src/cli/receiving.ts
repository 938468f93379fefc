import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readBundle, type Act, type Bundle, type BundleFault } from '../core/authoring/bundle.ts';
import { attachmentsIn, readIssue, type AttachmentFault } from '../core/authoring/issue.ts';
import { countBySeverity, type Audience } from '../core/diagnostics/report.ts';
import type { Catalogue } from '../languages/language.ts';
import type { ReadingRules } from '../reader/library.ts';
import { carryOut, type Acted } from './acting.ts';
import { answerTo } from './answering.ts';
import { readAttachment } from './attachment.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
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
  const said = words.commands.receive;
  const { values, positionals } = argumentsOf(args, said.help, {
    event: { type: 'string' },
    replace: { type: 'boolean' },
    commit: { type: 'boolean' },
    answer: { type: 'string' },
  });
  const [name, ...rest] = values.event === undefined ? positionals : [values.event, ...positionals];
  if (name === undefined || rest.length > 0) throw new Refusal(said.nameFile);
  const text = await readFile(resolve(folder, name), 'utf8').catch(() => {
    throw new Refusal(said.noFile(name));
  });
  const came: Came = values.event === undefined ? { bundle: readBundle(text) } : await bundleOfIssue(text, fetch);
  const outcome = await outcomeOf(came, folder, words, rules, values.replace === true);
  if (values.answer !== undefined) {
    const file = resolve(folder, values.answer);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, answerTo(outcome, audience));
  }
  if ('refused' in outcome) throw new Refusal(outcome.refused(words));
  const { report } = outcome;
  const paths = 'act' in outcome ? outcome.paths : outcome.files.map(({ path }) => path);
  if (paths.length === 0) {
    print(said.nothingNew);
    return 0;
  }
  if ('act' in outcome) print(outcome.told);
  else {
    const held = outcome.files.filter((one) => one.held);
    print([...paths.map((path) => said.written(path)), ...held.map(({ path }) => said.held(path))].join('\n'));
  }
  await tell(report, 'text', audience, surroundings);
  const author = 'fault' in came || 'why' in came.bundle ? undefined : (came.bundle.author ?? came.author);
  const subject = 'act' in outcome ? subjectOf(outcome.act) : undefined;
  if (values.commit === true) print(await commit(folder, { paths, subject }, author, said));
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

/** Does what came asks. */
function outcomeOf(
  came: Came,
  folder: string,
  words: Catalogue,
  rules: ReadingRules,
  mayReplace: boolean,
): Promise<Outcome | Acted> | Outcome {
  if ('fault' in came) return { refused: ({ commands }) => commands.receive.attachment(came.fault) };
  const { bundle } = came;
  const act = 'why' in bundle ? undefined : bundle.act;
  if (act === undefined) return writeIncoming(bundle, folder, words, rules, mayReplace);
  return carryOut(act, folder, words, rules, rules.today ?? new Date().toISOString().slice(0, 10));
}

function subjectOf(act: Act): string {
  return 'rename' in act ? `Rename ${act.rename.from} to ${act.rename.to}` : `Withdraw ${act.withdraw.id}`;
}

/** Commits files, also those that are gone; gives a sentence. Nothing of it passes through a shell. */
async function commit(
  folder: string,
  { paths, subject }: { readonly paths: readonly string[]; readonly subject: string | undefined },
  author: Bundle['author'],
  said: Audience['words']['commands']['receive'],
): Promise<string> {
  const git = (...args: readonly string[]) => promisify(execFile)('git', args, { cwd: folder });
  const names = paths.map((path) => path.slice(contentRoot.length));
  const received =
    names.length === 1 ? `Receive ${names[0] ?? ''}` : `Receive ${names[0] ?? ''} and ${names.length - 1} more`;
  const trailer = author === undefined ? [] : ['-m', `Co-authored-by: ${author.name} <${author.email}>`];
  await git('add', '--', ...paths);
  await git('commit', '--quiet', '-m', subject ?? received, '-m', names.join('\n'), ...trailer, '--', ...paths);
  return said.committed(paths.length);
}
