import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { root } from '../../src/cli/root.ts';

const fixture = join(root, 'tests/fixtures/atlas');
/** What an author of another atlas replaces; the code is the rest. */
const own = ['src/content', 'src/guides', 'site.config.ts'];
const code = ['src', 'public', 'theme.css', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

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
  // The fixture stands three folders below the code, its copy beside it.
  const config = join(folder, 'site.config.ts');
  writeFileSync(config, readFileSync(config, 'utf8').replaceAll("'../../../src/", "'./src/"));
  return folder;
}

/** What the test runner puts in the environment, and a build would take for its own. */
const ofTheRunner = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** Starts a command of Astro on the project in a folder, as `npx astro` does; `env` is added to the environment. */
export function astro(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessByStdio<null, Readable, Readable> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheRunner.test(name)));
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), ...args], {
    cwd: folder,
    env: { ...own, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8');
  return child;
}

/** How a command ended, with everything that it printed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** How a command of Astro ended. */
export async function ended(child: ReturnType<typeof astro>): Promise<Ended> {
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
