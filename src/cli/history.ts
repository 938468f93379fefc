import { git } from './git.ts';

/** The texts that a file had, from the latest commit back to the first, also under an earlier name. None where git knows nothing of it. */
export async function* versionsOf(folder: string, path: string): AsyncGenerator<string> {
  const log = (await git(folder, 'log', '--format=%x00%H', '--name-only', '--relative', '--follow', '--', path)) ?? '';
  for (const commit of log.split('\0')) {
    const [hash, name] = commit.split('\n').filter((line) => line !== '');
    if (hash !== undefined && name !== undefined) yield (await git(folder, 'show', `${hash}:./${name}`)) ?? '';
  }
}
