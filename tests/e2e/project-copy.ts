import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './site.ts';

const parts = ['src', 'public', 'site.config.ts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * A copy of this project in .cache/, to change and build without touching the original. It has no dependencies of its own: Node
 * finds those of the project above it, while Astro keeps its caches in the copy. Gives its folder, absolute.
 */
export function copyProject(name: string): string {
  const folder = join(root, '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

/** How a command ended, with everything that it printed. */
export interface Built {
  readonly code: number | null;
  readonly output: string;
}

/** What the test runner puts in the environment, and a build would take for its own. */
const ofTheRunner = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** Runs a command of Astro on the project in a folder, as `npx astro` does; `env` is added to the environment. */
export function astro(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheRunner.test(name)));
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), ...args], {
    cwd: folder,
    env: { ...own, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 800_000,
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8');
  return child;
}

/** How a command of Astro ended. */
export async function ended(child: ReturnType<typeof astro>): Promise<Built> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  return { code: await promise, output };
}

/** Builds the project in a folder, as a bare `astro build` does; `env` is added to the environment. */
export const build = (folder: string, env: Readonly<Record<string, string>>): Promise<Built> =>
  ended(astro(folder, ['build'], env));
