import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receive } from '../../src/cli/receiving.ts';
import { writeBundle, type Act } from '../../src/core/authoring/bundle.ts';
import { projectWith, rules, run } from './command-run.ts';

/** Receives an act in a repository in which a concept names the entry `voorbeeld`, in a text and in a field. */
async function received(act: Act, more: Readonly<Record<string, string>> = {}) {
  const folder = await projectWith({
    'concepts/licht-delen.mdx':
      '---\nterm: licht delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nZie [[voorbeeld]]. [@jansens-2016]\n',
    'paths/begin.mdx':
      '---\ntitle: Begin\nsummary: Een begin.\naudience: Wie begint\nsteps:\n  - { id: lees, entry: voorbeeld, text: Lees. }\n---\nBegin hier. [@jansens-2016]\n',
    ...more,
  });
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  git('config', 'user.name', 'Maintainer');
  git('config', 'user.email', 'm@example.org');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Begin');
  const author = { name: 'Anna de Vries', email: 'anna@example.org' };
  await writeFile(join(folder, 'in.txt'), writeBundle({ author, files: new Map(), act }));
  const ran = await run(
    (here, told) => receive(here, told, rules, () => Promise.reject(new Error('The web was asked.'))),
    folder,
    ['in.txt', '--commit', '--answer', 'answer.md'],
  );
  const read = (path: string) => readFile(join(folder, 'src/content', path), 'utf8');
  const answer = await readFile(join(folder, 'answer.md'), 'utf8');
  const committed = git('show', '--format=%B', '--name-status', '--no-renames');
  return { folder, ...ran, read, answer, committed, left: git('status', '--porcelain', 'src') };
}

test('an entry gets another id, wherever it is named, in one commit', async () => {
  const { code, answer, committed, read, left } = await received({ rename: { from: 'voorbeeld', to: 'ander-plan' } });
  expect(code).toBe(0);
  expect(committed).toMatchInlineSnapshot(`
    "Rename voorbeeld to ander-plan

    cases/ander-plan.mdx
    cases/voorbeeld.mdx
    concepts/licht-delen.mdx
    ids.txt
    paths/begin.mdx

    Co-authored-by: Anna de Vries <anna@example.org>


    A	src/content/cases/ander-plan.mdx
    D	src/content/cases/voorbeeld.mdx
    M	src/content/concepts/licht-delen.mdx
    M	src/content/ids.txt
    M	src/content/paths/begin.mdx
    "
  `);
  expect(left).toBe('');
  expect(await read('cases/ander-plan.mdx')).toContain('voorbeeld');
  expect(await read('concepts/licht-delen.mdx')).toContain('[[ander-plan]]');
  expect(answer.slice(0, answer.indexOf('<details'))).toMatchInlineSnapshot(`
    "Dank u wel. Dit is van uw bijdrage gemaakt:

    - casus: **Een plan voor de regio**, heet nu <code>ander-plan</code>, en het oude adres leidt erheen (5 bestanden veranderen)

    ## Controle van de inhoud

    Geen problemen in 5 bestanden. Niet gecontroleerd: externe links.

    Een beheerder leest nu mee. U hoeft niets te doen; vragen stellen wij hier.

    "
  `);
});

test('an entry leaves the site, and what names it still is told and committed all the same', async () => {
  const { code, answer, committed, read, left } = await received({
    withdraw: { id: 'voorbeeld', reason: 'De bron klopte niet' },
  });
  expect(code).toBe(1);
  expect(committed).toMatchInlineSnapshot(`
    "Withdraw voorbeeld

    cases/voorbeeld.mdx
    concepts/licht-delen.mdx
    ids.txt

    Co-authored-by: Anna de Vries <anna@example.org>


    D	src/content/cases/voorbeeld.mdx
    M	src/content/concepts/licht-delen.mdx
    M	src/content/ids.txt
    "
  `);
  expect(left).toBe('');
  expect(await read('ids.txt')).toContain('case/voorbeeld withdrawn 2026-11-27: De bron klopte niet\n');
  expect(answer.slice(0, answer.indexOf('<details'))).toMatchInlineSnapshot(`
    "Dank u wel. Dit is van uw bijdrage gemaakt:

    - casus: **Een plan voor de regio**, is van de site, en het adres zegt dat (3 bestanden veranderen)

    ## Controle van de inhoud

    1 fout in 1 van 3 bestanden. Niet gecontroleerd: externe links.

    | Ernst | Wat | Waar | Uitleg |
    | --- | --- | --- | --- |
    | fout | "voorbeeld" is op 2026-11-27 ingetrokken. Haal deze verwijzing weg. | <code>src/content/paths/begin.mdx:6</code> | unknown-reference |

    Wilt u dit herstellen, verander dan de tekst van dit issue, of hang er een nieuw bestand aan in plaats van het oude. Een beheerder laat uw bijdrage daarna opnieuw lezen. Lukt het niet? Vraag het hier: ook zo is uw bijdrage welkom.

    "
  `);
});

test.each<[Act, string, string]>([
  [{ rename: { from: 'voorbeeldje', to: 'x' } }, '"voorbeeldje" bestaat niet.', '"voorbeeldje" does not exist.'],
  [{ rename: { from: 'voorbeeld', to: 'licht-delen' } }, 'licht-delen', 'licht-delen'],
  [{ withdraw: { id: 'voorbeeldje', reason: 'x' } }, '"voorbeeldje" bestaat niet.', '"voorbeeldje" does not exist.'],
])('%j is refused in both languages, and nothing is written', async (act, dutch, english) => {
  const { code, answer, committed, left, folder } = await received(act);
  expect(code).toBe(2);
  const [before = '', after = ''] = answer.split('<details');
  expect([before.includes(dutch), after.includes(english)]).toEqual([true, true]);
  expect(committed).toMatch(/^Begin/);
  expect(left).toBe('');
  expect(existsSync(join(folder, 'src/content/cases/voorbeeld.mdx'))).toBe(true);
});

test('an entry whose front matter cannot be read keeps its id, and the answer says so in both languages', async () => {
  const { code, answer, left } = await received(
    { rename: { from: 'kapot', to: 'heel' } },
    { 'cases/kapot.mdx': '---\ntitle: [\n---\nHet begon.\n' },
  );
  expect([code, left]).toEqual([2, '']);
  expect(answer).toContain('De kop van src/content/cases/kapot.mdx is niet te lezen.');
  expect(answer).toContain('The front matter of src/content/cases/kapot.mdx cannot be read.');
});
