import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';

test(
  'the unit tests hold, whatever authors do: a draft more, an entry with a new name, an entry less, other words',
  { timeout: 1_800_000 },
  () => {
    const folder = join(root, '.cache/other-content');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const name of globSync('*', { cwd: root, exclude: ['node_modules', 'dist'] }))
      cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const name of ['.github', '.vscode', '.prettierrc.json', '.prettierignore', '.editorconfig'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

    const command = (...args: readonly string[]): void => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/bootstrap.mjs', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status, stdout + stderr).toBe(0);
    };
    const cases = join(folder, 'src/content/cases');
    const [one = '', gone = '', ...others] = globSync('*.mdx', { cwd: cases }).filter(
      (name) => !/\.\w+\.mdx$/.test(name),
    );
    const text = (name: string): string => readFileSync(join(cases, name), 'utf8');
    writeFileSync(join(cases, 'a-draft.mdx'), text(one).replace(/^status: .*$/m, 'status: draft'));
    for (const name of others) writeFileSync(join(cases, name), text(name).replaceAll(/\bde\b/g, 'die'));
    command('rename', basename(one, '.mdx'), 'another-name');
    command('withdraw', basename(gone, '.mdx'), '--reason', 'on request');

    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
    rmSync(folder, { recursive: true });
  },
);
