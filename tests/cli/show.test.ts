import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { show } from '../../src/cli/showing.ts';
import { projectWith, run } from './command-run.ts';

const showHere: Command = (surroundings, audience) =>
  show(surroundings, audience, { title: 'Atlas', site: 'https://example.org' });

test('what is missing is told with what makes it, before a browser is opened', async () => {
  const folder = await projectWith({});
  const told = async (...args: readonly string[]) => {
    const { code, complained } = await run(showHere, folder, args);
    return `${code}: ${complained}`;
  };
  expect(await told('pages.txt')).toMatchInlineSnapshot(`
    "2: npm run show -- <bestand> <map>

    Zet bladzijden van de gebouwde site in een map die u zonder de site kunt openen: elk als één bestand, en als foto van een telefoon en een groot scherm.
    Het bestand noemt de paden, één per regel; npm run review -- main --pages <bestand> schrijft het."
  `);
  expect(await told('pages.txt', 'pages')).toMatchInlineSnapshot(
    `"2: Het bestand pages.txt is er niet. Zo komt het er: npm run review -- main --pages pages.txt"`,
  );
  await writeFile(join(folder, 'pages.txt'), 'cases/a/\n');
  expect(await told('pages.txt', 'pages', '--lang', 'en')).toMatchInlineSnapshot(
    `"2: There is no built site yet. Build it first: npm run build"`,
  );
});
