import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { atlas } from '../../site.config.ts';
import { root } from '../../src/cli/root.ts';

/** The site in dist/, as `npm run build` leaves it. */
export default function setup(project: TestProject): void {
  const folder = join(root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no site in dist/. Run: npm run build');
  project.provide('site', { folder, base: `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/'), project: root, atlas });
}
