import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { check } from '../../src/cli/checking.ts';
import { withdraw } from '../../src/cli/withdrawing.ts';
import { projectWith, rules, run } from './command-run.ts';

const take: Command = (surroundings, audience) => withdraw(surroundings, audience, rules, '2026-11-27');
const checkHere: Command = (surroundings, audience) =>
  check(surroundings, audience, rules, () => Promise.reject(new Error('The web was asked.')));

const ids = 'case/voorbeeld\nconcept/kennis-delen\nconcept/richting-kiezen\nperson/sam-smit\nsource/jansens-2016\n';
const person = {
  'ids.txt': ids,
  'people/sam-smit.yaml': 'name: Sam Smit\nformerIds: [s-smit]\nrole: { nl: Wethouder, en: Alderman }\n',
  'concepts/kennis-delen.mdx':
    '---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nZie [[sam-smit]]. [@jansens-2016]\n',
};

test('a person leaves the site: the file goes, the list says when and not why, and what names it still is told', async () => {
  const folder = await projectWith(person);
  const { code, printed } = await run(take, folder, ['sam-smit', '--reason', 'op verzoek van Sam']);
  expect(code).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "Weg: src/content/people/sam-smit.yaml
    src/content/ids.txt: person/sam-smit is ingetrokken.
    Hier stond een link en staan nu gewone woorden. Lees of het er nog goed staat:
      src/content/concepts/kennis-delen.mdx:6
    Niets verwijst er nog naar."
  `);
  await expect(access(join(folder, 'src/content/people/sam-smit.yaml'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(folder, 'src/content/concepts/kennis-delen.mdx'), 'utf8')).toContain('\nZie Sam Smit. [@');
  const list = await readFile(join(folder, 'src/content/ids.txt'), 'utf8');
  expect(list).toContain('person/sam-smit withdrawn 2026-11-27\n');
  expect(list).not.toContain('verzoek');
});

test('a case leaves the site with its passages, and its reason stays', async () => {
  const folder = await projectWith({ 'ids.txt': `${ids}case/voorbeeld#voorbeeld-plan\n` });
  await run(take, folder, ['voorbeeld', '--reason', 'De bron\n klopte niet']);
  const list = await readFile(join(folder, 'src/content/ids.txt'), 'utf8');
  expect(list).toContain('case/voorbeeld withdrawn 2026-11-27: De bron klopte niet\n');
  expect(list).not.toContain('#');
  expect((await run(checkHere, folder, [])).printed).not.toContain('case/voorbeeld');
});

test('what a case was called in running text becomes words, and what names it in a field is told', async () => {
  const text = 'Zie [[voorbeeld]], [[voorbeeld|dat geval]]. [@jansens-2016]\n';
  const folder = await projectWith({
    'ids.txt': ids,
    'concepts/kennis-delen.mdx': `---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\n${text}`,
    'paths/begin.mdx':
      '---\ntitle: Begin\nsummary: Een begin.\naudience: Wie begint\nsteps:\n  - { id: lees, entry: voorbeeld, text: Lees. }\n---\nBegin hier. [@jansens-2016]\n',
  });
  const { printed } = await run(take, folder, ['voorbeeld', '--reason', 'De bron klopte niet']);
  expect(printed.slice(printed.indexOf('Hier'))).toMatchInlineSnapshot(`
    "Hier stond een link en staan nu gewone woorden. Lees of het er nog goed staat:
      src/content/concepts/kennis-delen.mdx:6
      src/content/concepts/kennis-delen.mdx:6
    Hier staat de naam nog:
      src/content/paths/begin.mdx:6"
  `);
  expect(await readFile(join(folder, 'src/content/concepts/kennis-delen.mdx'), 'utf8')).not.toContain('[[');
  const told = (await run(checkHere, folder, [])).printed;
  expect(told).toContain('"voorbeeld" is op 2026-11-27 ingetrokken.');
  expect(told).toContain('Haal deze verwijzing weg.');
});

test('a withdrawn id is not given to something else', async () => {
  const folder = await projectWith({ 'ids.txt': `${ids}source/weg withdrawn 2026-11-27: Dubbel\n` });
  expect((await run(checkHere, folder, [])).printed).not.toContain('source/weg');
  const again = await projectWith({ 'ids.txt': ids.replace('case/voorbeeld', 'case/voorbeeld withdrawn 2026-11-27') });
  expect((await run(checkHere, again, [])).printed).toContain('"voorbeeld" is op 2026-11-27 ingetrokken');
});

test('a name that is not there, and a missing reason, are refused', async () => {
  const folder = await projectWith(person);
  expect((await run(take, folder, ['sam-smid', '--reason', 'x'])).complained).toMatchInlineSnapshot(
    `""sam-smid" bestaat niet. Bedoelde u "sam-smit"?"`,
  );
  expect((await run(take, folder, ['sam-smit'])).complained).toMatchInlineSnapshot(
    `"Noem een naam en een reden, zoals: npm run withdraw mijn-casus -- --reason "op verzoek""`,
  );
});
