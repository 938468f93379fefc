import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { atlas } from '../../../site.config.ts';
import { recentChanges } from '../changes.ts';
import { hostingFiles, securityText } from '../hosting.ts';

/** Writes what those who serve the site are told beside its pages, and where to tell of a hole in it; the latter while git says when something changed. */
export function hostingFilesBeside(): AstroIntegration {
  let base = '/';
  let address = '';
  return {
    name: 'hosting-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        address = new URL(base, config.site ?? atlas.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const [latest] = recentChanges();
        const files = Object.entries({
          ...hostingFiles(base),
          ...(latest !== undefined && { '.well-known/security.txt': securityText(atlas, address, latest.when) }),
        });
        for (const [path, text] of files) {
          const file = join(fileURLToPath(dir), path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, text);
        }
      },
    },
  };
}
