import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../src/cli/root.ts';
import { atlas } from '../fixtures/atlas/site.config.ts';
import { astro, copyProject, ended } from './project-copy.ts';

const base = '/lights/';
const inputs = ['src/**', 'public/**', 'theme.css', 'tests/fixtures/atlas/**', 'astro.config.mjs', 'package-lock.json'];

/** The site of the fixture, under a base path: what holds there holds at the root too. Built when anything that it is made of has changed. */
export default async function setup(project: TestProject): Promise<void> {
  const files = globSync(inputs, { cwd: root, exclude: ['src/content/**', 'src/guides/**'] })
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  const digest = hash.digest('hex');

  const folder = join(root, '.cache/atlas');
  const stamp = join(folder, 'dist/built-from.txt');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
    const { code, output } = await ended(astro(copyProject('atlas'), ['build'], { ATLAS_BASE: base }));
    if (code !== 0) throw new Error(`The fixture cannot be built:\n${output}`);
    writeFileSync(stamp, digest);
  }
  project.provide('site', {
    folder: join(folder, 'dist'),
    base,
    project: folder,
    atlas,
  });
}
