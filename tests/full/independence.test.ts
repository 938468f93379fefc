import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
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
    const content = join(folder, 'src/content');
    const text = (path: string): string => readFileSync(join(content, path), 'utf8');
    const originals = (kind: string): string[] =>
      globSync(`${kind}/*.{mdx,yaml}`, { cwd: content })
        .filter((path) => !/\.\w+\.mdx$/.test(path))
        .sort();
    const idOf = (path = ''): string => basename(path, extname(path));
    const [one = '', gone, ...others] = originals('cases');
    writeFileSync(join(content, 'cases/a-draft.mdx'), text(one).replace(/^status: .*$/m, 'status: draft'));
    for (const path of others) writeFileSync(join(content, path), text(path).replaceAll(/\bde\b/g, 'die'));
    for (const [at, kind] of globSync('*/', { cwd: content }).entries()) {
      const [first] = kind === 'cases' ? [one] : originals(kind);
      command('rename', idOf(first), `another-name-${at}`);
    }
    command('withdraw', idOf(gone), '--reason', 'on request');

    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
    rmSync(folder, { recursive: true });
  },
);
