import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/checking.ts';
import { contentRoot } from '../../src/cli/content.ts';
import { readFiles } from '../../src/reader/disk.ts';
import { readLibrary } from '../../src/reader/library.ts';
import { knownFilesOf } from '../../src/site/known-files.ts';
import { originalChanges } from '../../src/site/original-changes.ts';
import { projectWith, rules, run } from '../cli/command-run.ts';

const path = 'lenses/reeks.mdx';
const original = (question: string, prompt: string) => `---
title: Een reeks
question: ${question}
figure: row
concepts:
  - concept: kennis-delen
    prompt: ${prompt}
  - concept: richting-kiezen
    prompt: Waar ging het heen?
---
Meer hierover. [@jansens-2016]
`;
const translation = `---
title: A row
question: What do we see?
concepts:
  kennis-delen: Who learned from whom?
  richting-kiezen: Where did it go?
---
More about this. [@jansens-2016]
`;

/** A project in git with a translation that is recorded; `write` changes its original, and `told` is what the site knows of an entry then. */
async function translated() {
  const folder = await projectWith({
    [path]: original('Wat zien wij?', 'Wie leerde van wie?'),
    'lenses/reeks.en.mdx': translation,
  });
  const noWeb = () => Promise.reject(new Error('The web was asked.'));
  await run((here, audience) => check(here, audience, rules, noWeb), folder, ['--translated', 'reeks']);
  const inGit = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  const commit = () => {
    inGit('add', '-A');
    inGit('commit', '--quiet', '-m', 'Change');
  };
  inGit('init', '--quiet');
  commit();
  return {
    folder,
    commit,
    write: (question: string, prompt: string) => writeFile(join(folder, contentRoot, path), original(question, prompt)),
    told: async (id = 'reeks') => {
      const read = readLibrary(await readFiles(folder, contentRoot), contentRoot, rules);
      const changes = await originalChanges(id, knownFilesOf(read).outdated, folder);
      return Object.entries(changes).flatMap(([language, sections]) =>
        sections.flatMap(({ is, texts }) =>
          texts.map(({ name, words, translated: own }) =>
            [language, is, name, ...words.map(([text, word]) => (word === 'same' ? text : `[${word}: ${text}]`)), own]
              .filter((one) => one !== undefined)
              .join(' | '),
          ),
        ),
      );
    },
  };
}

test('those who keep a translation are told the old words, from the history of git, and the new', async () => {
  const { write, commit, told } = await translated();
  expect(await told()).toEqual([]);
  await write('Wat zien wij nu?', 'Wie leerde van wie?');
  commit();
  await write('Wat zien wij nu?', 'Wie leert van wie?');
  expect(await told()).toMatchInlineSnapshot(`
    [
      "en | changed | question | Wat zien wij  | [come: nu] | ? | What do we see?",
      "en | changed | concepts.kennis-delen | Wie  | [gone: leerde] | [come: leert] |  van wie? | Who learned from whom?",
    ]
  `);
  expect(await told('voorbeeld')).toEqual([]);
});

test('where a site is built without its history, they are told the new words alone', async () => {
  const { folder, write, told } = await translated();
  await rm(join(folder, '.git'), { recursive: true });
  await write('Wat zien wij nu?', 'Wie leerde van wie?');
  expect(await told()).toMatchInlineSnapshot(`
    [
      "en | unknown | Een reeks",
      "en | unknown | Wat zien wij nu?",
      "en | unknown | Wie leerde van wie?",
      "en | unknown | Waar ging het heen?",
    ]
  `);
});
