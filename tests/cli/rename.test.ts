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
  `---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n${fields}---\n${body} [@jansens-2016]\n`;

test('an entry gets another name: its files and every place that names it, and the report is as before', async () => {
  const folder = await projectWith({
    'concepts/kennis-delen.mdx': concept(
      'relations:\n  - { concept: richting-kiezen, kind: part-of, reason: Leren vraagt om een koers. }\n',
      'Zie [[richting-kiezen|de koers]].',
    ),
    'concepts/kennis-delen.en.mdx':
      '---\nterm: learning together\ndefinition: Finding out together how things are.\nrelations:\n  richting-kiezen: Learning asks for a course.\n---\nSee [[richting-kiezen]]. [@jansens-2016]\n',
  });
  const before = (await run(checkHere, folder, [])).printed;
  const { code, printed, complained } = await run(renameHere, folder, ['richting-kiezen', 'koers-kiezen']);
  expect({ code, complained }).toEqual({ code: 0, complained: '' });
  expect(printed).toMatchInlineSnapshot(`
    "src/content/concepts/richting-kiezen.mdx → src/content/concepts/koers-kiezen.mdx

    --- src/content/cases/voorbeeld.mdx
    +++ src/content/cases/voorbeeld.mdx
    @@ -27,3 +27,3 @@
     
    -  <Shows concept="richting-kiezen" how="illustrates" reading="atlas">
    +  <Shows concept="koers-kiezen" how="illustrates" reading="atlas">
         Het plan was van iedereen, want iedereen schreef eraan mee.

    --- src/content/concepts/kennis-delen.en.mdx
    +++ src/content/concepts/kennis-delen.en.mdx
    @@ -4,4 +4,4 @@
     relations:
    -  richting-kiezen: Learning asks for a course.
    +  koers-kiezen: Learning asks for a course.
     ---
    -See [[richting-kiezen]]. [@jansens-2016]
    +See [[koers-kiezen]]. [@jansens-2016]

    --- src/content/concepts/kennis-delen.mdx
    +++ src/content/concepts/kennis-delen.mdx
    @@ -5,4 +5,4 @@
     relations:
    -  - { concept: richting-kiezen, kind: part-of, reason: Leren vraagt om een koers. }
    +  - { concept: koers-kiezen, kind: part-of, reason: Leren vraagt om een koers. }
     ---
    -Zie [[richting-kiezen|de koers]]. [@jansens-2016]
    +Zie [[koers-kiezen|de koers]]. [@jansens-2016]

    Hersteld: 5.

    src/content/ids.txt: 8 blijvende namen, waarvan 1 nieuw."
  `);
  await expect(access(join(folder, 'src/content/concepts/richting-kiezen.mdx'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(folder, 'src/content/concepts/koers-kiezen.mdx'), 'utf8')).toContain(
    '\nformerIds:\n  - richting-kiezen\n',
  );
  expect(await readFile(join(folder, 'src/content/ids.txt'), 'utf8')).toContain(
    'concept/kennis-delen\nconcept/koers-kiezen\nconcept/richting-kiezen\n',
  );
  expect((await run(checkHere, folder, [])).printed).toBe(before);
});

test('a mark and line ends of Windows in a renamed file stay as they were', async () => {
  const text = `\uFEFF${concept('', 'Meer hierover.')}`.replaceAll('\n', '\r\n');
  const folder = await projectWith({ 'concepts/kennis-delen.mdx': text });
  await run(renameHere, folder, ['kennis-delen', 'leren']);
  const after = await readFile(join(folder, 'src/content/concepts/leren.mdx'), 'utf8');
  expect(after.replace('formerIds:\r\n  - kennis-delen\r\n', '')).toBe(text);
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
  [['richting-kieze', 'koers'], '"richting-kieze" bestaat niet. Bedoelde u "richting-kiezen"?'],
  [
    ['richting-kiezen', 'kennis-delen'],
    'De naam "kennis-delen" is al in gebruik: src/content/concepts/kennis-delen.mdx',
  ],
  [
    ['richting-kiezen', 'richting-kiezen'],
    'De naam "richting-kiezen" is al in gebruik: src/content/concepts/richting-kiezen.mdx',
  ],
  [['richting-kiezen', 'weg'], '"weg" is op 2026-11-27 ingetrokken; iets anders kan die naam niet krijgen.'],
  [['richting-kiezen', 'Koers kiezen'], 'Typ: npm run rename richting-kiezen koers-kiezen'],
  [['richting-kiezen', '../koers'], 'Typ: npm run rename richting-kiezen koers'],
  [['richting-kiezen'], 'Noem de naam van nu en de nieuwe, zoals: npm run rename oude-naam nieuwe-naam'],
] as const)('%j is refused', async ([args, wanted]) => {
  const folder = await projectWith({ 'ids.txt': 'concept/weg withdrawn 2026-11-27: Dubbel\n' });
  const { code, complained } = await run(renameHere, folder, args);
  expect(code).toBe(2);
  expect(complained).toContain(wanted);
});
