import { globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, copyProject, type Built } from './project-copy.ts';

let folder: string;
let ended: Built;
/** The file with the mistake, the place of the mistake (from 1), the word as it should be and as it stands. */
let mistake: { file: string; line: number; column: number; right: string; wrong: string };

beforeAll(async () => {
  folder = copyProject('bad-content');
  const [file] = globSync('src/content/cases/*.mdx', { cwd: folder })
    .filter((name) => !name.endsWith('.en.mdx'))
    .sort();
  if (file === undefined) throw new Error('There is no case in src/content/cases.');
  const text = readFileSync(join(folder, file), 'utf8');
  const found = /(?<=<Shows concept=")([a-z-]+)(?=")/.exec(text);
  if (found === null) throw new Error(`${file} has no <Shows concept="…">.`);
  const [right] = found;
  // The last two letters change places.
  const wrong = right.slice(0, -2) + right.slice(-1) + right.slice(-2, -1);
  const before = text.slice(0, found.index).split('\n');
  mistake = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, right, wrong };
  writeFileSync(join(folder, file), text.slice(0, found.index) + wrong + text.slice(found.index + right.length));

  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the site as it was');
  ended = await build(folder, {});
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}, 240_000);

test('a misspelt concept in a case stops astro build with exit code 1', () => {
  expect(ended.code, ended.output).toBe(1);
});

test('it is told with file, line, column and the right suggestion, without a stack', () => {
  const { file, line, column, right, wrong } = mistake;
  const lines = ended.output.split('\n').map((text) => text.trim());
  expect(lines, ended.output).toContain(file);
  const at = lines.findIndex((text) => text.startsWith(`${line}:${column} `) && text.includes('unknown-concept'));
  expect(at, ended.output).toBeGreaterThan(lines.indexOf(file));
  expect(lines[at + 1]).toContain(`"${wrong}"`);
  expect(ended.output).toMatch(new RegExp(`"?${right}"? \\(src/content/concepts/${right}\\.mdx\\)`));
  expect(ended.output).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test('it leaves the site that was there as it was', () => {
  expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the site as it was');
});
