import { cpSync, globSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../setup/built-files.ts';
import { astro, copyProject, ended } from '../setup/project-copy.ts';

test('a build is the same in another folder, with files written in another order, in another time zone and another language', async () => {
  const [here, there] = [copyProject('here'), copyProject('in-another-folder')];
  // A file system gives the files of a folder in the order in which they came to be there.
  const content = join(there, 'src/content');
  const moved = join(there, 'moved');
  renameSync(content, moved);
  for (const path of globSync('**/*.*', { cwd: moved }).sort().reverse())
    cpSync(join(moved, path), join(content, path));
  rmSync(moved, { recursive: true });
  const places = [
    { folder: here, env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
    { folder: there, env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' } },
  ];
  for (const { folder, env } of places) {
    const { code, output } = await ended(astro(folder, ['build'], env));
    expect(code, output).toBe(0);
  }
  expect(builtFiles(join(there, 'dist'))).toEqual(builtFiles(join(here, 'dist')));
});
