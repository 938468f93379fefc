import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runIn, type Ended } from '../../src/cli/child.ts';
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

/** Builds the project in a folder, as `astro build` by itself does; `env` is added to the environment. */
export function build(folder: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
  return runIn(folder)(process.execPath, [astro, 'build'], { env: { ...quiet, ...env }, limits: { total: 240_000 } });
}
