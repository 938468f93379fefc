import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { rename } from '../../src/cli/renaming.ts';
import { projectWith, rules, run } from './command-run.ts';

const renameHere: Command = (surroundings, audience) => rename(surroundings, audience, rules);
const checkHere: Command = (surroundings, audience) =>
  check(surroundings, audience, rules, () => Promise.reject(new Error('The web was asked.')));

const concept = (fields: string, body: string) =>
  `---\nterm: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n${fields}---\n${body} [@jansens-2016]\n`;

test('an entry gets another name: its files and every place that names it, and the report is as before', async () => {
  const folder = await projectWith({
    'concepts/samen-leren.mdx': concept(
      'relations:\n  - { concept: samen-richten, kind: part-of, reason: Leren vraagt om een koers. }\n',
      'Zie [[samen-richten|de koers]].',
    ),
    'concepts/samen-leren.en.mdx':
      '---\nterm: learning together\ndefinition: Finding out together how things are.\nrelations:\n  samen-richten: Learning asks for a course.\n---\nSee [[samen-richten]]. [@jansens-2016]\n',
  });
  const before = (await run(checkHere, folder, [])).printed;
  const { code, printed, complained } = await run(renameHere, folder, ['samen-richten', 'koers-kiezen']);
  expect({ code, complained }).toEqual({ code: 0, complained: '' });
  expect(printed).toMatchInlineSnapshot(`
    "src/content/concepts/samen-richten.mdx → src/content/concepts/koers-kiezen.mdx

    --- src/content/cases/voorbeeld.mdx
    +++ src/content/cases/voorbeeld.mdx
    @@ -27,3 +27,3 @@
     
    -  <Shows concept="samen-richten" how="illustrates" reading="atlas">
    +  <Shows concept="koers-kiezen" how="illustrates" reading="atlas">
         Het plan was van iedereen, want iedereen schreef eraan mee.

    --- src/content/concepts/samen-leren.en.mdx
    +++ src/content/concepts/samen-leren.en.mdx
    @@ -4,4 +4,4 @@
     relations:
    -  samen-richten: Learning asks for a course.
    +  koers-kiezen: Learning asks for a course.
     ---
    -See [[samen-richten]]. [@jansens-2016]
    +See [[koers-kiezen]]. [@jansens-2016]

    --- src/content/concepts/samen-leren.mdx
    +++ src/content/concepts/samen-leren.mdx
    @@ -5,4 +5,4 @@
     relations:
    -  - { concept: samen-richten, kind: part-of, reason: Leren vraagt om een koers. }
    +  - { concept: koers-kiezen, kind: part-of, reason: Leren vraagt om een koers. }
     ---
    -Zie [[samen-richten|de koers]]. [@jansens-2016]
    +Zie [[koers-kiezen|de koers]]. [@jansens-2016]

    Hersteld: 5.

    src/content/ids.txt: 8 blijvende namen, waarvan 1 nieuw."
  `);
  await expect(access(join(folder, 'src/content/concepts/samen-richten.mdx'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(folder, 'src/content/concepts/koers-kiezen.mdx'), 'utf8')).toContain(
    '\nformerIds:\n  - samen-richten\n',
  );
  expect(await readFile(join(folder, 'src/content/ids.txt'), 'utf8')).toContain(
    'concept/koers-kiezen\nconcept/samen-leren\nconcept/samen-richten\n',
  );
  expect((await run(checkHere, folder, [])).printed).toBe(before);
});

test('a mark and line ends of Windows in a renamed file stay as they were', async () => {
  const text = `\uFEFF${concept('', 'Meer hierover.')}`.replaceAll('\n', '\r\n');
  const folder = await projectWith({ 'concepts/samen-leren.mdx': text });
  await run(renameHere, folder, ['samen-leren', 'leren']);
  const after = await readFile(join(folder, 'src/content/concepts/leren.mdx'), 'utf8');
  expect(after.replace('formerIds:\r\n  - samen-leren\r\n', '')).toBe(text);
});

test('a record is renamed too, and going back to the first name leaves no trace in it but the other', async () => {
  const folder = await projectWith({});
  await run(renameHere, folder, ['jansens-2016', 'jansens']);
  const file = (name: string) => readFile(join(folder, `src/content/sources/${name}.yaml`), 'utf8');
  expect(await file('jansens')).toContain('formerIds:\n  - jansens-2016');
  expect((await run(renameHere, folder, ['jansens', 'jansens-2016'])).code).toBe(0);
  expect(await file('jansens-2016')).toContain('formerIds:\n  - jansens\n');
});

test.for([
  [['samen-richte', 'koers'], '"samen-richte" bestaat niet. Bedoelde u "samen-richten"?'],
  [['samen-richten', 'samen-leren'], 'De naam "samen-leren" is al in gebruik: src/content/concepts/samen-leren.mdx'],
  [
    ['samen-richten', 'samen-richten'],
    'De naam "samen-richten" is al in gebruik: src/content/concepts/samen-richten.mdx',
  ],
  [['samen-richten', 'weg'], '"weg" is op 2026-11-27 ingetrokken; iets anders kan die naam niet krijgen.'],
  [['samen-richten', 'Koers kiezen'], 'Typ: npm run rename samen-richten koers-kiezen'],
  [['samen-richten', '../koers'], 'Typ: npm run rename samen-richten koers'],
  [['samen-richten'], 'Noem de naam van nu en de nieuwe, zoals: npm run rename oude-naam nieuwe-naam'],
] as const)('%j is refused', async ([args, wanted]) => {
  const folder = await projectWith({ 'ids.txt': 'concept/weg withdrawn 2026-11-27: Dubbel\n' });
  const { code, complained } = await run(renameHere, folder, args);
  expect(code).toBe(2);
  expect(complained).toContain(wanted);
});
