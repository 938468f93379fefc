import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/cli/root.ts';

const fixture = join(root, 'tests/fixtures/atlas');
/** What an author of another atlas replaces; the code is the rest. */
const own = ['src/content', 'src/guides', 'site.config.ts'];
const code = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * The code of this project with the content of the fixture, in .cache/, to change and build without touching the original. It has no
 * dependencies of its own: Node finds those of the project above it, while Astro keeps its caches in the copy. Gives its folder, absolute.
 */
export function copyProject(name: string): string {
  const folder = join(root, '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const isCode = (path: string): boolean => !own.some((part) => path === join(root, part));
  for (const part of code) cpSync(join(root, part), join(folder, part), { recursive: true, filter: isCode });
  for (const part of own) cpSync(join(fixture, part.replace('src/', '')), join(folder, part), { recursive: true });
  return folder;
}

/** What the test runner puts in the environment, and a build would take for its own. */
const ofTheRunner = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** Builds the project in a folder, as a bare `astro build` does; `env` is added to the environment. Rejects when it fails, with its code and output. */
export async function build(folder: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheRunner.test(name)));
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...kept, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    maxBuffer: 64_000_000,
  });
}
