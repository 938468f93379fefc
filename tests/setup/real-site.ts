import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { atlas } from '../../site.config.ts';
import { root } from '../../src/cli/root.ts';
import { readPublication } from '../../src/core/model/publication.ts';

/** The site in dist/, as `npm run build` leaves it. */
export default function setup(project: TestProject): void {
  const folder = join(root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no site in dist/. Run: npm run build');
  const publication = readPublication(process.env, atlas.site);
  if (typeof publication === 'string') throw new Error(publication);
  project.provide('site', {
    folder,
    base: publication.base,
    project: root,
    atlas,
  });
}
