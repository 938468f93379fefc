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
