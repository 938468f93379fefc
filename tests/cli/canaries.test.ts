import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';

/** Every name under which one of our tools, or what it is built on, takes a configuration that is a program. */
const names = ['eslint.config', 'prettier.config', '.prettierrc', 'vitest.config', 'vitest.workspace', 'vite.config']
  .concat(['astro.config', 'knip', 'knip.config', 'postcss.config', '.postcssrc', 'html-validate.config', 'config'])
  .flatMap((name) => ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ending) => `${name}.${ending}`));

/** The folders of content in which they stand. */
const places = ['src/content', 'src/content/cases'];

let project = '';
let ran = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'atlas-canaries-'));
  ran = join(project, 'ran');
  await mkdir(ran);
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
  for (const file of [
    'package.json',
    'eslint.config.js',
    'tsconfig.json',
    'vitest.config.ts',
    'knip.json',
    '.editorconfig',
    '.prettierignore',
    '.prettierrc.json',
  ])
    await copyFile(join(root, file), join(project, file));
  const files = {
    'src/own.ts': 'export const own = 1;\n',
    'tests/own.test.ts': "import { test } from 'vitest';\nimport '../src/own.ts';\n\ntest('x', () => undefined);\n",
    'src/content/cases/x.ts': 'export const x = 1;\n',
    'src/content/cases/x.test.ts': canary('x.test.ts'),
    ...Object.fromEntries(places.flatMap((place) => names.map((name) => [`${place}/${name}`, canary(name)]))),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
});

afterAll(() => rm(project, { recursive: true }));

/** A program that leaves a trace when it runs, as a module or as CommonJS. */
function canary(name: string): string {
  const trace = JSON.stringify(join(ran, name));
  return `process.getBuiltinModule('node:fs').writeFileSync(${trace}, '');\n`;
}

/** Runs a program in the project, and gives what it printed. */
function run(
  program: string,
  ...args: readonly string[]
): Promise<{ readonly passed: boolean; readonly output: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: project }, (error, stdout, stderr) => {
      resolve({ passed: error === null, output: stdout + stderr });
    });
  });
}

test('a canary leaves a trace when it runs', async () => {
  await run(process.execPath, 'src/content/cases/eslint.config.mjs');
  expect(readdirSync(ran)).toEqual(['eslint.config.mjs']);
  await rm(join(ran, 'eslint.config.mjs'));
});

test.each([
  ['format:check', true],
  ['lint', true],
  ['unused', false],
  ['test:unit', true],
])('no configuration in the content runs in "npm run %s"', { timeout: 120_000 }, async (script, passes) => {
  const { passed, output } = await run('npm', 'run', '--silent', script);
  expect(readdirSync(ran)).toEqual([]);
  expect(passed, output).toBe(passes);
});
