import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, copyProject } from './project-copy.ts';

/** The site of the fixture, built once for each run, under a base path: what holds there holds at the root too. */
export default async function setup(project: TestProject): Promise<void> {
  const base = '/lights/';
  const folder = copyProject('atlas');
  await build(folder, { BASE: base });
  project.provide('site', { folder: join(folder, 'dist'), base, project: folder });
}
