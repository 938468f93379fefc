import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content-files.ts';

/** What pages are printed with, from the root of the project. Content is not: it is in the key of each page. */
const code = ['src/**', '*.config.*', 'theme.css', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** What decides, besides its files, what a build prints. */
const asked = ['ATLAS_SITE', 'ATLAS_BASE', 'PREVIEW', 'NODE_ENV'];

/** What Astro keeps of a build, in its own folder: the keys of all pages. */
const keys = 'incremental-build.json';

/**
 * Lets a build take over pages of the build before, by Astro's own `incrementalBuild`: those whose key (`src/site/page-key.ts`) is the same; and lets
 * builds and development servers take over results (`src/site/kept-results.ts`). With `clean` nothing is taken over and nothing is kept. A server whose
 * code is edited keeps nothing from then on, since it runs both the old code and the new.
 */
export function keptPages(clean: boolean): AstroIntegration {
  let finish: (() => void) | undefined;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if ((command !== 'build' && command !== 'dev') || clean) return;
        const folder = fileURLToPath(config.cacheDir);
        globalThis.keeping = { madeWith: digestOfCode(fileURLToPath(config.root)), folder };
        if (command === 'dev') return;
        finish = startKeeping(folder);
        updateConfig({ experimental: { incrementalBuild: true } });
      },
      'astro:server:setup': ({ server }) => {
        const isIn = (folder: string, path: string) =>
          !relative(join(server.config.root, folder), path).startsWith('..');
        server.watcher.on('all', (_event, path) => {
          if (isIn('src', path) && !isIn(contentFolder, path)) globalThis.keeping = undefined;
        });
      },
      'astro:build:done': () => finish?.(),
    },
  };
}

/**
 * Begins a build that keeps its pages in `folder`; what is given back is called when it has ended well. Astro writes its copies of pages while it prints
 * and their keys at the end, so that a build which stops halfway leaves new copies under old keys: the next one throws those keys away.
 */
export function startKeeping(folder: string): () => void {
  const unfinished = join(folder, 'unfinished-build');
  if (existsSync(unfinished)) rmSync(join(folder, keys), { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(unfinished, '');
  return () => {
    rmSync(unfinished);
  };
}

/** A digest of our code and configuration below `root`, of the versions of what runs them, and of what the environment asks for. */
export function digestOfCode(root: string): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, asked.map((name) => process.env[name])]));
  const paths = globSync(code, { cwd: root, exclude: [`${contentFolder}**`] }).map((path) => path.split(sep).join('/'));
  for (const path of paths.sort()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(JSON.stringify([path, readFileSync(file, 'base64')]));
  }
  return hash.digest('hex');
}
