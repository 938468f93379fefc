import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a command of git printed in a folder; undefined when it failed. */
export async function git(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      maxBuffer: 2 ** 26,
    });
    return stdout;
  } catch {
    return undefined;
  }
}

/** The texts that a file had, from the latest commit back to the first, also under an earlier name. None where git knows nothing of it. */
export async function* versionsOf(folder: string, path: string): AsyncGenerator<string> {
  const log = (await git(folder, 'log', '--format=%x00%H', '--name-only', '--relative', '--follow', '--', path)) ?? '';
  for (const commit of log.split('\0')) {
    const [hash, name] = commit.split('\n').filter((line) => line !== '');
    if (hash !== undefined && name !== undefined) yield (await git(folder, 'show', `${hash}:./${name}`)) ?? '';
  }
}
