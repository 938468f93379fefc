import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../src/cli/bundling.ts';
import type { Command } from '../../src/cli/command.ts';
import { receive } from '../../src/cli/receiving.ts';
import { exampleCase } from '../../src/core/checks/example.ts';
import { writeBundle } from '../../src/core/authoring/bundle.ts';
import { projectWith, rules, run } from './command-run.ts';

const receiveHere: Command = (surroundings, audience) =>
  receive(surroundings, audience, rules, () => Promise.reject(new Error('The web was asked.')));
const bundleHere: Command = (surroundings, audience) => bundle(surroundings, audience, rules);

const story = exampleCase('title: Een nieuw plan', 'Het begon in de zomer. [@jansen-2020]\n');
const source =
  'type: report\ntitle: Een verslag\nauthor: [{ literal: Jansen }]\nissued: 2020\ngrade: B\nwhy: { nl: Eigen verslag., en: Own account. }\n';
const hand = async (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  around = (text: string) => text,
) => {
  const author = { name: 'Anna de Vries', email: 'anna@example.org' };
  await writeFile(join(folder, 'in.txt'), around(writeBundle({ author, files: new Map(Object.entries(files)) })));
};

test('a case with its new source, pasted in an issue, becomes files that wait for review', async () => {
  const folder = await projectWith({});
  await hand(
    folder,
    { 'cases/nieuw.mdx': story, 'sources/jansen-2020.yaml': source },
    (text) => `### De casus\r\n\r\n\`\`\`yaml\r\n${text.replaceAll('\n', '\r\n')}\`\`\`\r\n`,
  );
  const { code, printed } = await run(receiveHere, folder, ['in.txt']);
  expect(code, printed).toBe(0);
  expect(printed.slice(0, printed.indexOf('\n\n'))).toMatchInlineSnapshot(`
    "Geschreven: src/content/cases/nieuw.mdx
    Geschreven: src/content/sources/jansen-2020.yaml
    src/content/cases/nieuw.mdx wacht op beoordeling (status: review): een beheerder bepaalt wanneer lezers het zien.
    Geen problemen in 2 bestanden. Niet gecontroleerd: externe links"
  `);
  expect(await readFile(join(folder, 'src/content/cases/nieuw.mdx'), 'utf8')).toBe(
    story.replace('status: published', 'status: review'),
  );
  expect((await run(receiveHere, folder, ['in.txt'])).printed).toBe('Alles uit deze bundel staat er al.');
});

test.each(['status: "published"', 'status:   published # yes', '"status": published', 'status: >-\n  published'])(
  'what says that it is published as %j waits for review too',
  async (line) => {
    const folder = await projectWith({});
    await hand(folder, { 'cases/nieuw.mdx': story.replace('status: published', line) });
    expect((await run(receiveHere, folder, ['in.txt'])).printed).toContain('wacht op beoordeling');
    const { printed } = await run(bundleHere, folder, ['nieuw']);
    expect(printed).toMatch(/status"?: review/);
    expect(printed).not.toContain('published');
  },
);

test('a translation that says nothing of its original gets a record of it, and one that does keeps its own', async () => {
  const folder = await projectWith({});
  const concept = '---\nterm: delen\ndefinition: Samen hebben.\ngroup: functies\n---\nMeer. [@jansens-2016]\n';
  const translation = '---\nterm: sharing\ndefinition: To have together.\n---\nMore. [@jansens-2016]\n';
  const own = translation.replace('\n---\nMore', '\ntranslatedFrom:\n  _front: 0000000000000000\n---\nMore');
  await hand(folder, {
    'concepts/delen.mdx': concept,
    'concepts/delen.en.mdx': translation,
    'concepts/kennis-delen.en.mdx': translation,
    'concepts/richting-kiezen.en.mdx': own,
  });
  await run(receiveHere, folder, ['in.txt']);
  const now = (id: string) => readFile(join(folder, `src/content/concepts/${id}.en.mdx`), 'utf8');
  const record = /translatedFrom:\n {2}_front: "?[0-9a-f]{16}"?\n {2}_opening: "?[0-9a-f]{16}"?\n/;
  expect(await now('delen')).toMatch(record);
  expect(await now('kennis-delen')).toMatch(record);
  expect(await now('richting-kiezen')).toBe(own);
  expect((await run(receiveHere, folder, ['in.txt'])).printed).toBe('Alles uit deze bundel staat er al.');
});

test('what is wrong in what came is told, and what is wrong elsewhere is not', async () => {
  const folder = await projectWith({ 'cases/oud.mdx': 'kapot' });
  await hand(folder, { 'cases/nieuw.mdx': story });
  const { code, printed } = await run(receiveHere, folder, ['in.txt']);
  expect(code).toBe(1);
  expect(printed).toContain('unknown-source');
  expect(printed).not.toContain('oud.mdx');
});

test('what is there is not overwritten, and then nothing is written; unless that is asked', async () => {
  const folder = await projectWith({});
  const concept = 'concepts/kennis-delen.mdx';
  await hand(folder, { 'cases/nieuw.mdx': story, [concept]: 'anders' });
  const { code, complained } = await run(receiveHere, folder, ['in.txt']);
  expect(code).toBe(2);
  expect(complained).toMatchInlineSnapshot(
    `"src/content/concepts/kennis-delen.mdx staat er al met andere woorden, daarom is er niets geschreven. Moet het erover: npm run receive … -- --replace"`,
  );
  expect(existsSync(join(folder, 'src/content/cases/nieuw.mdx'))).toBe(false);
  await run(receiveHere, folder, ['in.txt', '--replace']);
  expect(await readFile(join(folder, 'src/content', concept), 'utf8')).toBe('anders');
});

test.each([
  '../../package.json',
  '/etc/passwd',
  'cases/../../x.mdx',
  'cases/a/b.mdx',
  'cases\\a.mdx',
  'cases/A b.mdx',
  'cases/con.mdx',
  'cases/a.mdx\u0000.yaml',
  'cases/a.fr.mdx',
  'cases/a.sh',
  'guides/a.mdx',
  'ids.txt',
  'sources/a.mdx',
  'cases/.png',
])('a bundle that would write %j is refused, and writes nothing of the rest', async (path) => {
  const folder = await projectWith({});
  await hand(folder, { 'cases/nieuw.mdx': story, ...Object.fromEntries([[path, 'x']]) });
  const { code, complained } = await run(receiveHere, folder, ['in.txt']);
  expect(code).toBe(2);
  expect(complained).toContain('daarom is er niets geschreven');
  expect(existsSync(join(folder, 'src/content/cases/nieuw.mdx'))).toBe(false);
});

test('a link that stands where a file is to come is replaced, and not followed', async () => {
  const folder = await projectWith({});
  await symlink(join(folder, 'elders.txt'), join(folder, 'src/content/cases/nieuw.mdx'));
  await hand(folder, { 'cases/nieuw.mdx': story });
  await run(receiveHere, folder, ['in.txt']);
  expect(existsSync(join(folder, 'elders.txt'))).toBe(false);
});

test.each([
  ['Beste redactie, hier is mijn casus.', 'Hierin staat geen bundel.'],
  ['format: atlas-bundle/9\nfiles: {}\n', 'Regel 1: de bundel is van soort "atlas-bundle/9"'],
  ['format: atlas-bundle/1\nfiles:\n  a: "x\n', 'hier is de bundel geen goede YAML meer'],
  ['format: atlas-bundle/1\nfiles:\n  a: &x text\n  b: *x\n', 'Regel 4: een bundel verwijst niet met *'],
  ['format: atlas-bundle/1\nfiles: []\n', 'In de bundel klopt niet wat staat bij "files".'],
])('%j is told in a sentence', async (text, wanted) => {
  const folder = await projectWith({});
  await writeFile(join(folder, 'in.txt'), text);
  const { code, complained } = await run(receiveHere, folder, ['in.txt']);
  expect(code).toBe(2);
  expect(complained).toContain(wanted);
});

test('a file that is not there, and no file, are refused', async () => {
  const folder = await projectWith({});
  expect((await run(receiveHere, folder, ['weg.txt'])).complained).toBe('Dit bestand kan niet worden gelezen: weg.txt');
  expect((await run(receiveHere, folder, [])).complained).toContain('npm run receive bijdrage.yaml');
});

test('a commit holds what came and nothing else, and names who wrote it', async () => {
  const folder = await projectWith({});
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  git('config', 'user.name', 'Maintainer');
  git('config', 'user.email', 'm@example.org');
  await hand(folder, { 'cases/nieuw.mdx': story, 'sources/jansen-2020.yaml': source });
  const { printed } = await run(receiveHere, folder, ['in.txt', '--commit']);
  expect(printed).toContain('Vastgelegd in een commit: 2 bestanden.');
  expect(git('log', '--format=%an%n%B', '--name-only').trim()).toMatchInlineSnapshot(`
    "Maintainer
    Receive cases/nieuw.mdx and 1 more

    cases/nieuw.mdx
    sources/jansen-2020.yaml

    Co-authored-by: Anna de Vries <anna@example.org>


    src/content/cases/nieuw.mdx
    src/content/sources/jansen-2020.yaml"
  `);
});

test('a bundle of a case holds what it needs, and gives the same files elsewhere', async () => {
  const folder = await projectWith({ 'cases/nieuw.mdx': story, 'sources/jansen-2020.yaml': source });
  const { printed } = await run(bundleHere, folder, ['nieuw']);
  expect([...printed.matchAll(/^ {2}(\w+\/\S+):/gm)].map(([, path]) => path)).toEqual([
    'cases/nieuw.mdx',
    'organisations/gemeente-zuidum.yaml',
    'sources/jansen-2020.yaml',
    'sources/jansens-2016.yaml',
  ]);
  const other = await projectWith({});
  await writeFile(join(other, 'in.txt'), printed);
  expect((await run(receiveHere, other, ['in.txt'])).code).toBe(0);
  expect(await readFile(join(other, 'src/content/sources/jansen-2020.yaml'), 'utf8')).toBe(source);
});

test('what a bundle is to hold has to be named, and has to be there', async () => {
  const folder = await projectWith({});
  expect((await run(bundleHere, folder, [])).complained).toContain('npm run bundle mijn-casus');
  expect((await run(bundleHere, folder, ['voorbeelt'])).complained).toContain('Bedoelde u "voorbeeld"?');
  expect((await run(bundleHere, folder, ['--all'])).printed).toContain('  concepts/kennis-delen.mdx: |');
});
