import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The texts that a file had, from the latest commit back to the first, also under an earlier name. None where git knows nothing of it. */
export async function* versionsOf(folder: string, path: string): AsyncGenerator<string> {
  const git = async (...args: readonly string[]) => {
    const told = await promisify(execFile)('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      maxBuffer: 2 ** 26,
    }).catch(() => ({ stdout: '' }));
    return told.stdout;
  };
  const log = await git('log', '--format=%x00%H', '--name-only', '--relative', '--follow', '--', path);
  for (const commit of log.split('\0')) {
    const [hash, name] = commit.split('\n').filter((line) => line !== '');
    if (hash !== undefined && name !== undefined) yield git('show', `${hash}:./${name}`);
  }
}
