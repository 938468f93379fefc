import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOfCode, startKeeping } from '../../../src/site/integrations/kept-pages.ts';

/** A folder with files, by their paths. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const keys = 'incremental-build.json';

test('keys of a build that ended well are kept for the next, and those beside a build that did not are thrown away', () => {
  const folder = folderWith({ [keys]: '{}' });
  startKeeping(folder)();
  startKeeping(folder);
  expect(existsSync(join(folder, keys))).toBe(true);
  startKeeping(folder);
  expect(existsSync(join(folder, keys))).toBe(false);
});

const project = {
  'src/site/a.ts': 'a',
  'src/content/cases/a.mdx': 'a',
  'site.config.ts': 'a',
  'package-lock.json': 'a',
};

test.each([
  ['code', { 'src/site/a.ts': 'b' }, true],
  ['a file of code more', { 'src/site/b.ts': '' }, true],
  ['configuration', { 'site.config.ts': 'b' }, true],
  ['a colour of the atlas', { 'theme.css': 'b' }, true],
  ['dependencies', { 'package-lock.json': 'b' }, true],
  ['content', { 'src/content/cases/a.mdx': 'b' }, false],
])('a change of %s gives the digest of code that it asks for', (_what, change, differs) => {
  const [before, after] = [digestOfCode(folderWith(project)), digestOfCode(folderWith({ ...project, ...change }))];
  expect(before !== after).toBe(differs);
});
