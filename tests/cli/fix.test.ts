import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { exampleCase } from '../../src/core/checks/example.ts';
import { changed } from '../core/checks/checked.ts';
import { projectWith, rules, run } from './command-run.ts';

const checkHere: Command = (surroundings, audience) =>
  check(surroundings, audience, rules, () => Promise.reject(new Error('The web was asked.')));

const path = 'src/content/concepts/kennis-delen.mdx';
const files = changed('concepts/kennis-delen.mdx', 'Meer hierover.', 'Zie [[richting-kieze]] en [[iets-anders]].');
const before = files['concepts/kennis-delen.mdx'] ?? '';

test('without --fix nothing is written, and the report says how much could be mended', async () => {
  const folder = await projectWith(files);
  const { printed } = await run(checkHere, folder, []);
  expect(printed.split('\n').at(-1)).toBe('Hiervan kan npm run check -- --fix er 1 herstellen.');
  expect(await readFile(join(folder, path), 'utf8')).toBe(before);
});

test('--fix mends what has one answer, shows the difference, and tells what is left', async () => {
  const folder = await projectWith(files);
  const { code, printed } = await run(checkHere, folder, ['--fix', '--lang', 'en']);
  expect(code).toBe(1);
  expect(printed.slice(0, printed.indexOf('\n\nsrc/'))).toMatchInlineSnapshot(`
    "--- src/content/concepts/kennis-delen.mdx
    +++ src/content/concepts/kennis-delen.mdx
    @@ -5,2 +5,2 @@
     ---
    -Zie [[richting-kieze]] en [[iets-anders]]. [@jansens-2016]
    +Zie [[richting-kiezen]] en [[iets-anders]]. [@jansens-2016]

    Mended: 1."
  `);
  expect(printed).toContain('"iets-anders" does not exist.');
  expect(printed).not.toContain('"richting-kieze"');
  expect(await readFile(join(folder, path), 'utf8')).toBe(before.replace('richting-kieze]', 'richting-kiezen]'));
});

test('--fix goes on with what another mistake hid', async () => {
  const folder = await projectWith({
    'cases/voorbeeld.mdx': exampleCase(
      "title: 's Avonds\nunknown:\n  - { id: namen, text: Wie schreef, en hoe: alleen? }",
    ),
  });
  const { code, printed } = await run(checkHere, folder, ['--fix']);
  expect(printed).toContain('Hersteld: 2.');
  expect(code).toBe(0);
});

test('--fix says so when there is nothing to mend, and leaves the report for programs alone', async () => {
  const folder = await projectWith({});
  expect((await run(checkHere, folder, ['--fix'])).printed).toContain('Niets hersteld');
  const { printed, complained } = await run(checkHere, folder, ['--fix', '--format', 'json']);
  expect(JSON.parse(printed)).toMatchObject({ problems: [] });
  expect(complained).toContain('Niets hersteld');
});

test('--fix does not write a file that is not UTF-8, because that would change more', async () => {
  const folder = await projectWith({});
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])]);
  await writeFile(join(folder, path), bytes);
  await run(checkHere, folder, ['--fix']);
  expect(await readFile(join(folder, path))).toEqual(bytes);
});
