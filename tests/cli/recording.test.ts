import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { projectWith, rules, run } from './command-run.ts';

const nobody = () => Promise.reject(new Error('the web was asked'));
const checkHere: Command = (surroundings, audience) => check(surroundings, audience, rules, nobody);

test('--record makes the list of permanent ids, and the check has nothing to note any more', async () => {
  const folder = await projectWith({ 'ids.txt': '' });
  expect((await run(checkHere, folder, ['--notes'])).printed).toContain('npm run check -- --record');
  expect((await run(checkHere, folder, ['--record'])).printed).toMatchInlineSnapshot(
    `"src/content/ids.txt: 7 blijvende namen, waarvan 7 nieuw."`,
  );
  expect(await readFile(join(folder, 'src/content/ids.txt'), 'utf8')).toMatchInlineSnapshot(`
    "case/voorbeeld
    case/voorbeeld#voorbeeld-plan
    case/voorbeeld#voorbeeld-werk
    concept/kennis-delen
    concept/richting-kiezen
    organisation/gemeente-zuidum
    source/jansens-2016
    "
  `);
  expect((await run(checkHere, folder, ['--notes'])).printed).not.toContain('--record');
});

test('--record keeps what is gone, so that the check goes on telling it', async () => {
  const folder = await projectWith({ 'ids.txt': 'person/sam\nperson/jo withdrawn 2024-05-01\n' });
  const { code, printed } = await run(checkHere, folder, ['--record', '--lang', 'en']);
  expect(code).toBe(0);
  expect(printed).toBe('src/content/ids.txt: 9 permanent ids, 7 of them new.');
  expect((await readFile(join(folder, 'src/content/ids.txt'), 'utf8')).split('\n')).toContain('person/sam');
  expect((await run(checkHere, folder, [])).printed).toContain('permanent-id-vanished');
});

test('--record makes the list where there is none', async () => {
  const folder = await projectWith({});
  await rm(join(folder, 'src/content/ids.txt'), { force: true });
  await run(checkHere, folder, ['--record']);
  expect(await readFile(join(folder, 'src/content/ids.txt'), 'utf8')).toContain('case/voorbeeld#voorbeeld-plan\n');
});

test('notes are counted, and shown when asked for; machines always get them', async () => {
  const source = 'type: book\ntitle: Samen\ngrade: B\nwhy: { nl: Zo., en: So. }\n';
  const folder = await projectWith({ 'sources/samen.yaml': source });
  const { code, printed } = await run(checkHere, folder, []);
  expect(code).toBe(0);
  expect(printed).toMatchInlineSnapshot(
    `"Geen problemen in 6 bestanden. 1 opmerking: npm run check -- --notes. Niet gecontroleerd: externe links."`,
  );
  expect((await run(checkHere, folder, ['--notes', '--lang', 'en'])).printed).toContain('2:8 note  source-not-cited');
  expect(JSON.parse((await run(checkHere, folder, ['--format', 'json'])).printed)).toMatchObject({
    counts: { note: 1 },
  });
  expect((await run(checkHere, folder, ['--format', 'github'])).printed).not.toContain('::notice');
  expect((await run(checkHere, folder, ['--format', 'github', '--notes'])).printed).toContain('::notice');
});

test('--record does nothing else', async () => {
  const { code, complained } = await run(checkHere, await projectWith({}), ['--record', '--fix']);
  expect(code).toBe(2);
  expect(complained).toMatchInlineSnapshot(`"--record en --fix gaan niet samen."`);
});
