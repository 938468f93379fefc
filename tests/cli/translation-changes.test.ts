import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { projectWith, rules, run } from './command-run.ts';

const checkHere: Command = (surroundings, audience) =>
  check(surroundings, audience, rules, () => Promise.reject(new Error('The web was asked.')));

const original = `---
title: Een reeks
question: Wat zien wij?
figure: circle
concepts:
  - concept: kennis-delen
    prompt: Wie leerde van wie?
  - concept: richting-kiezen
    prompt: Waar ging het heen?
---
Meer hierover. [@jansens-2016]

## Wat het is

Eén alinea. [@jansens-2016]

Een tweede, over [[kennis-delen|leren]]. [@jansens-2016]

Een derde. [@jansens-2016]

## Grenzen

Nog één. [@jansens-2016]
`;

const translation = `---
title: A row
question: What do we see?
concepts:
  kennis-delen: Who learned from whom?
  richting-kiezen: Where did it go?
---
More about this. [@jansens-2016]

## What it is

One paragraph. [@jansens-2016]

A second, on [[kennis-delen|learning]]. [@jansens-2016]

A third. [@jansens-2016]

## Limits

Another. [@jansens-2016]
`;

const path = 'src/content/lenses/reeks.mdx';
const shown = ['--translations', 'reeks'];

/** A project with a translation that was recorded, in git where it is asked for; `edit` changes the original, and commits that. */
async function translated({ git = true } = {}) {
  const folder = await projectWith({ 'lenses/reeks.mdx': original, 'lenses/reeks.en.mdx': translation });
  await run(checkHere, folder, ['--translated', 'reeks']);
  const inGit = (...args: readonly string[]) =>
    git && execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  const commit = () => inGit('add', '-A') && inGit('commit', '--quiet', '-m', 'Change');
  inGit('init', '--quiet');
  commit();
  const edit = async (...changes: readonly (readonly [from: string, to: string])[]) => {
    let text = await readFile(join(folder, path), 'utf8');
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      text = text.replace(from, to);
    }
    await writeFile(join(folder, path), text);
    commit();
  };
  return { folder, edit };
}

test('what changed in an original is shown as old and new words, with the translated ones below', async () => {
  const { folder, edit } = await translated();
  await edit(['Een tweede, over', 'Nog een, kort over'], ['Waar ging het heen?', 'Waar ging het samen heen?']);
  await edit(['Een derde. [@jansens-2016]', 'Een vierde en een vijfde.\n\nEen zesde. [@jansens-2016]']);
  await edit(['\n## Grenzen\n\nNog één. [@jansens-2016]\n', ''], ['Meer hierover.', 'Meer  hierover.']);
  expect((await run(checkHere, folder, shown)).printed).toMatchInlineSnapshot(`
    "Tussen [- en -] staat wat eruit ging, tussen {+ en +} wat erbij kwam. Daaronder staat de vertaling.

    src/content/lenses/reeks.en.mdx

      De kop van het bestand  (src/content/lenses/reeks.mdx:2)

        concepts.richting-kiezen
        nl  Waar ging het {+samen +}heen?
        en  Where did it go?

      "Wat het is"  (src/content/lenses/reeks.mdx:13)

        nl  [-Een tweede-]{+Nog een+}, {+kort +}over [[kennis-delen|leren]]. [@jansens-2016]
        en  A second, on [[kennis-delen|learning]]. [@jansens-2016]

        nl  Een [-derde-]{+vierde en een vijfde+}.[- [@jansens-2016]-]
        en  A third. [@jansens-2016]

        nl  {+Een zesde. [@jansens-2016]+}

      "grenzen"  (staat niet meer in het origineel)

      Daarna: npm run check -- --translated reeks"
  `);
});

test('an id that changes alone makes nothing outdated', async () => {
  const { folder, edit } = await translated();
  await edit(['[[kennis-delen|leren]]', '[[richting-kiezen|leren]]'], ['[@jansens-2016]', '[@jansen-2020]']);
  expect((await run(checkHere, folder, shown)).printed).toMatchInlineSnapshot(`
    "src/content/lenses/reeks.en.mdx

      Deze vertaling is bij."
  `);
});

test('where git has no version that was translated, the section is shown as it is now', async () => {
  const { folder, edit } = await translated({ git: false });
  await edit(['Nog één.', 'Nog twee.'], ['\n## Grenzen', '\n## Erbij\n\nNieuw. [@jansens-2016]\n\n## Grenzen']);
  expect((await run(checkHere, folder, [...shown, '--lang', 'en'])).printed).toMatchInlineSnapshot(`
    "src/content/lenses/reeks.en.mdx

      "Erbij"  (src/content/lenses/reeks.mdx:21)
      This section is new:
        nl  ## Erbij
        nl  Nieuw. [@jansens-2016]

      "Grenzen"  (src/content/lenses/reeks.mdx:25)
      What stood here first is not in the history of git. Now it is:
        nl  ## Grenzen
        nl  Nog twee. [@jansens-2016]
        en  ## Limits
        en  Another. [@jansens-2016]

      Then: npm run check -- --translated reeks"
  `);
});

test('a name that has no file is refused', async () => {
  const { folder } = await translated({ git: false });
  expect((await run(checkHere, folder, ['--translations', 'reek'])).complained).toContain('reeks');
});
