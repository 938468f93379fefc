import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { projectWith, rules, run } from './command-run.ts';

const checkHere: Command = (surroundings, audience) =>
  check(surroundings, audience, rules, () => Promise.reject(new Error('The web was asked.')));

const original = `---
term: kennis delen
definition: Met elkaar ontdekken hoe iets in elkaar zit.
group: functies
---
Meer hierover. [@jansens-2016]

## Wat het is

Eén alinea. [@jansens-2016]

## Grenzen

Nog één. [@jansens-2016]
`;

const translation = `---
# A remark that stays.
term:   joint learning
definition: "Finding out together how something works."   # and this one
---
More about this. [@jansens-2016]

## What it is

One paragraph. [@jansens-2016]

## Limits

Another. [@jansens-2016]
`;

const paths = { original: 'src/content/concepts/kennis-delen.mdx', own: 'src/content/concepts/kennis-delen.en.mdx' };
const project = () =>
  projectWith({ 'concepts/kennis-delen.mdx': original, 'concepts/kennis-delen.en.mdx': translation });
const change = async (folder: string, path: string, from: string, to: string) => {
  const text = await readFile(join(folder, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, path), text.replace(from, to));
};

describe('a translation', () => {
  test('that was never recorded is in the list, and then holds the original as it is, with all else as it was', async () => {
    const folder = await project();
    expect((await run(checkHere, folder, ['--translations'])).printed).toMatchInlineSnapshot(`
      "src/content/concepts/kennis-delen.en.mdx
        niet vastgelegd van welk origineel
        Daarna: npm run check -- --translated kennis-delen

      Vertalingen: 1 bij 3 originelen; bij te werken: 0, niet vastgelegd: 1."
    `);
    const { code, printed } = await run(checkHere, folder, ['--translated', 'kennis-delen']);
    expect([code, printed]).toEqual([0, 'Vastgelegd: src/content/concepts/kennis-delen.en.mdx']);
    const now = await readFile(join(folder, paths.own), 'utf8');
    expect(now.replace(/translatedFrom:\n(?: {2}\S+: "?[0-9a-f]{16}"?\n){4}/, '')).toBe(translation);
    expect((await run(checkHere, folder, ['--translations', '--lang', 'en'])).printed).toBe(
      'Translations: 1 of 3 originals; to bring up to date: 0, not recorded: 0.',
    );
    expect((await run(checkHere, folder, ['--translated', 'kennis-delen'])).printed).toContain('Was al vastgelegd');
  });

  test('whose original changes is told at its section, and recorded by section', async () => {
    const folder = await project();
    await run(checkHere, folder, ['--translated', 'kennis-delen']);
    await change(folder, paths.original, 'Eén alinea.', 'Eén andere alinea.');
    await change(folder, paths.original, 'Met elkaar ontdekken', 'Samen ontdekken');
    expect((await run(checkHere, folder, [])).printed).toMatchInlineSnapshot(`
      "src/content/concepts/kennis-delen.en.mdx
        6:3 waarschuwing  translation-outdated
              De kop van het bestand is in het origineel veranderd sinds de vertaling (src/content/concepts/kennis-delen.mdx:2).

              5 │ translatedFrom:
              6 │   _front: c7b886a04148f082
                │   ^^^^^^
              Werk dit deel van de vertaling bij. In het formulier zegt u dat met één knop; in het bestand zet u bij translatedFrom: _front: d688d6e948db3082
              Op uw eigen computer: npm run check -- --translated kennis-delen
              Meer uitleg: npm run explain translation-outdated

        13:1 waarschuwing  translation-outdated
              "Wat het is" is in het origineel veranderd sinds de vertaling (src/content/concepts/kennis-delen.mdx:8).

              13 │ ## What it is
                 │ ^^^^^^^^^^^^^
              Werk dit deel van de vertaling bij. In het formulier zegt u dat met één knop; in het bestand zet u bij translatedFrom: wat-het-is: b31e00ccd256d183
              Op uw eigen computer: npm run check -- --translated kennis-delen
              Meer uitleg: npm run explain translation-outdated

      2 waarschuwingen in 1 van 6 bestanden. Niet gecontroleerd: externe links."
    `);
    await run(checkHere, folder, ['--translated', 'kennis-delen#wat-het-is']);
    expect((await run(checkHere, folder, ['--translations'])).printed).toMatchInlineSnapshot(`
      "src/content/concepts/kennis-delen.en.mdx
        De kop van het bestand  (src/content/concepts/kennis-delen.mdx:2)
        Wat er veranderde: npm run check -- --translations kennis-delen
        Daarna: npm run check -- --translated kennis-delen

      Vertalingen: 1 bij 3 originelen; bij te werken: 1, niet vastgelegd: 0."
    `);
  });

  test('of which the original lost a section is told at the record of that section', async () => {
    const folder = await project();
    await run(checkHere, folder, ['--translated', 'kennis-delen']);
    await change(folder, paths.original, '\n## Grenzen\n\nNog één. [@jansens-2016]\n', '');
    await change(folder, paths.own, '\n## Limits\n\nAnother. [@jansens-2016]\n', '');
    expect((await run(checkHere, folder, ['--lang', 'en'])).printed).toContain(
      'The original no longer has the section "grenzen".',
    );
    await run(checkHere, folder, ['--translated', 'kennis-delen']);
    expect(await readFile(join(folder, paths.own), 'utf8')).not.toContain('grenzen');
  });

  test('keeps its Windows line ends when it is recorded', async () => {
    const folder = await project();
    await writeFile(join(folder, paths.own), `\uFEFF${translation.replaceAll('\n', '\r\n')}`);
    await run(checkHere, folder, ['--translated', 'kennis-delen']);
    const now = await readFile(join(folder, paths.own), 'utf8');
    expect(now).toMatch(/^\uFEFF---\r\n/);
    expect(now.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('with errors is not recorded, nor one that does not exist, nor a section that does not exist', async () => {
    const folder = await project();
    const refused = async (asked: string) => {
      const { code, complained } = await run(checkHere, folder, ['--translated', asked]);
      expect(code).toBe(2);
      return complained;
    };
    const said = [await refused('kennis-dele'), await refused('voorbeeld'), await refused('kennis-delen#grens')];
    await change(folder, paths.own, '## Limits\n', '## Limits\n\n[[nergens]]\n');
    said.push(await refused('kennis-delen'));
    expect(await readFile(join(folder, paths.own), 'utf8')).not.toContain('translatedFrom');
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "Van "kennis-dele" is geen vertaling. Bedoelde u "kennis-delen"?
      Van "voorbeeld" is geen vertaling. Maak haar eerst: npm run new translation voorbeeld
      src/content/concepts/kennis-delen.mdx heeft geen deel "grens". Er kan staan: _front, _opening, wat-het-is, grenzen.
      Niet vastgelegd: er zijn nog fouten, zoals op src/content/concepts/kennis-delen.en.mdx:14. Kijk met npm run check welke."
    `);
  });
});

test('what lists or records translations does nothing else', async () => {
  const folder = await project();
  const said = [
    await run(checkHere, folder, ['--translations', '--fix']),
    await run(checkHere, folder, ['--translated', 'x', '--translations', '--lang', 'en']),
  ];
  expect(said.map(({ code, complained }) => [code, complained])).toEqual([
    [2, '--translations en --fix gaan niet samen.'],
    [2, '--translations and --translated do not go together.'],
  ]);
});
