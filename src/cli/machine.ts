import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Machine } from './browser.ts';
import { runIn } from './child.ts';

/** The folder of the project, absolute. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  osRelease: readOrEmpty('/etc/os-release'),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  run: runIn(root),
};

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
