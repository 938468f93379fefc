import type { Audience } from '../core/diagnostics/report.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { git } from '../reader/git.ts';
import { owned } from './owned.ts';

/**
 * `npm run upgrade`: merges a later version of the code, from `home` unless told otherwise. What the atlas owns stays as it is, whatever the other has done
 * to its own. Refuses where something is not in git. Files that both changed are left to people, with the merge under way: exit code 1.
 */
export async function upgrade(
  { args, folder, print }: Surroundings,
  { words }: Audience,
  home: string,
): Promise<ExitCode> {
  const said = words.commands.upgrade;
  const { positionals } = argumentsOf(args, said.help(home), {});
  const [from = home, branch = 'main'] = positionals;
  const status = await git(folder, 'status', '--porcelain');
  if (status === undefined) throw new Refusal(words.commands.adopt.notInGit);
  if (status.trim() !== '') throw new Refusal(words.commands.adopt.dirty(status.trimEnd().split('\n')));
  if ((await git(folder, 'fetch', '--no-tags', from, branch)) === undefined)
    throw new Refusal(said.unreachable(from, branch));
  const before = (await git(folder, 'rev-parse', 'HEAD'))?.trim() ?? 'HEAD';
  if ((await git(folder, 'merge-base', '--is-ancestor', 'FETCH_HEAD', before)) !== undefined) {
    print(said.newest);
    return 0;
  }
  if ((await git(folder, 'merge-base', before, 'FETCH_HEAD')) === undefined) throw new Refusal(said.unrelated(from));
  await git(folder, '-c', 'merge.directoryRenames=false', 'merge', '--no-commit', '--no-ff', 'FETCH_HEAD');
  await git(folder, 'rm', '-rfq', '--ignore-unmatch', '--', ...owned);
  const own = ((await git(folder, 'ls-tree', '-r', '-z', '--name-only', before, '--', ...owned)) ?? '').split('\0');
  await git(
    folder,
    'checkout',
    before,
    '--',
    ...owned.filter((path) => own.some((one) => one === path || one.startsWith(`${path}/`))),
  );
  const left = ((await git(folder, 'diff', '--name-only', '--diff-filter=U')) ?? '').trim();
  if (left !== '') {
    print(said.conflicts(left.split('\n')));
    return 1;
  }
  if ((await git(folder, 'commit', '-q', '-m', said.message)) === undefined) throw new Refusal(said.notCommitted);
  print(said.done);
  return 0;
}
