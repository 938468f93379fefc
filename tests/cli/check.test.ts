import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { audienceOf } from '../../src/cli/audience.ts';
import { check } from '../../src/cli/checking.ts';
import type { Command } from '../../src/cli/command.ts';
import { en } from '../../src/languages/en/index.ts';
import { changed } from '../core/checks/checked.ts';
import { projectWith, rules, run } from './command-run.ts';

const askNothing = () => Promise.reject(new Error('The web was asked.'));
const checkHere: Command = (surroundings, audience) => check(surroundings, audience, rules, askNothing);
const broken = changed('concepts/kennis-delen.mdx', '[@jansens-2016]', '[@jansens-2015]');

test('content without mistakes ends with 0 and one line', async () => {
  const { code, printed } = await run(checkHere, await projectWith({}), []);
  expect(code).toBe(0);
  expect(printed).toMatchInlineSnapshot(`"Geen problemen in 5 bestanden. Niet gecontroleerd: externe links."`);
});

test('a mistake in the content ends with 1 and tells it, in Dutch or English', async () => {
  const folder = await projectWith(broken);
  const dutch = await run(checkHere, folder, []);
  expect(dutch.code).toBe(1);
  expect(dutch.printed).toContain('6:18 fout  unknown-source');
  const english = await run(checkHere, folder, ['--lang', 'en']);
  expect(english.code).toBe(1);
  expect(english.printed).toContain('6:18 error  unknown-source');
});

test('a language that lacks words is told by its folder and the way to each, and changes no exit code', async () => {
  const told = audienceOf([
    en,
    { tag: 'fy', name: 'Frysk', pages: { ...en.pages, nav: { menu: 'Menu', home: 'Thús' } } },
  ]);
  const { code, printed } = await run(checkHere, await projectWith({}), [], {}, told);
  expect(code).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "No problems in 5 files. Not checked: external links.
    src/languages/fy lacks words, which another language says instead: addresses, pages.nav.label, citations, phrases, rules, reports, commands, authoring, study, own."
  `);
});

test('warnings alone end with 0', async () => {
  const { code, printed } = await run(
    checkHere,
    await projectWith({ 'people/sam.yaml': 'name: nog invullen\nrole: { nl: adviseur, en: adviser }\n' }),
    [],
  );
  expect(code).toBe(0);
  expect(printed).toContain('1 waarschuwing in 1 van 6 bestanden.');
});

test.each([
  [['kennis-delen'], 1],
  [['src/content/concepts/kennis-delen.mdx', 'voorbeeld'], 1],
  [['voorbeeld', '--notes'], 0],
])('%j is all that is told about', async (args, expected) => {
  const { code, printed } = await run(checkHere, await projectWith(broken), args);
  expect(code).toBe(expected);
  expect(printed).toMatch(expected === 1 ? /^1 fout in 1 van \d bestand/m : /^Geen problemen in 1 bestand\./m);
});

test('what is to be told about and is not there is refused with the likely name', async () => {
  const { code, complained } = await run(checkHere, await projectWith({}), ['kennis-delem']);
  expect(code).toBe(2);
  expect(complained).toBe('"kennis-delem" bestaat niet. Bedoelde u "kennis-delen"?');
});

test('colour is for terminals, unless NO_COLOR says otherwise', async () => {
  const folder = await projectWith(broken);
  const escape = String.fromCharCode(27);
  const printed = async (world: Parameters<typeof run>[3]) => (await run(checkHere, folder, [], world)).printed;
  const plain = await printed({});
  expect(plain).not.toContain(escape);
  const coloured = await printed({ isTerminal: true });
  expect(coloured).toContain(`${escape}[31mfout${escape}[39m`);
  expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(plain);
  expect(await printed({ isTerminal: true, env: { NO_COLOR: '1' } })).toBe(plain);
});

test('for machines it prints JSON and nothing else', async () => {
  const { code, printed } = await run(checkHere, await projectWith(broken), ['--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(printed)).toMatchObject({ version: 1, files: 5, counts: { error: 1, warning: 0, note: 0 } });
});

test('for GitHub it prints annotations, and adds a summary to the file that the step has for it', async () => {
  const folder = await projectWith(broken);
  const file = join(folder, 'summary.md');
  const { code, printed } = await run(checkHere, folder, ['--format=github'], { env: { GITHUB_STEP_SUMMARY: file } });
  expect(code).toBe(1);
  expect(printed).toMatchInlineSnapshot(`
    "::error file=src/content/concepts/kennis-delen.mdx,line=6,col=18,endColumn=30,title=unknown-source::"jansens-2015" is geen bron.%0ABedoelde u "jansens-2016" (src/content/sources/jansens-2016.yaml)?
    1 fout in 1 van 5 bestanden. Niet gecontroleerd: externe links."
  `);
  expect(await readFile(file, 'utf8')).toMatchInlineSnapshot(`
    "## Controle van de inhoud

    1 fout in 1 van 5 bestanden. Niet gecontroleerd: externe links.

    | Ernst | Wat | Waar | Uitleg |
    | --- | --- | --- | --- |
    | fout | "jansens-2015" is geen bron. Bedoelde u "jansens-2016" &#40;src/content/sources/jansens-2016.yaml&#41;? | <code>src/content/concepts/kennis-delen.mdx:6</code> | unknown-source |

    "
  `);
});

test('wrong arguments get one sentence in the language asked for, and end with 2', async () => {
  const told = [
    ['--lnag', 'en'],
    ['--lang', 'fr'],
    ['--format', 'xml'],
    ['--format'],
    ['concepts'],
    ['--lang', 'en', '--all'],
  ];
  const folder = await projectWith({});
  const said = await Promise.all(told.map((args) => run(checkHere, folder, args)));
  expect(said.map(({ code, printed }) => [code, printed])).toEqual(told.map(() => [2, '']));
  expect(said.map(({ complained }) => complained).join('\n')).toMatchInlineSnapshot(`
    "Dit commando kent "--lnag" niet. Hulp: zet -- --help achter het commando.
    "fr" is geen taal van dit commando: kies uit nl, en.
    "xml" is geen vorm: kies uit text, json, github.
    Wat bij --format hoort, ontbreekt of kan daar niet. Hulp: zet -- --help achter het commando.
    "concepts" bestaat niet.
    This command does not know "--all". Help: put -- --help behind the command."
  `);
});

test('a folder without content gets one sentence', async () => {
  const { code, complained } = await run(checkHere, join(await projectWith({}), 'src'), []);
  expect(code).toBe(2);
  expect(complained).toMatchInlineSnapshot(
    `"Hier is geen map src/content/: start dit commando in de map van het project."`,
  );
});

test('its own failure asks for a report, and shows where only with --debug', async () => {
  const fail = () => Promise.reject(new Error('iets onverwachts'));
  const folder = await projectWith({});
  const quiet = await run(fail, folder, []);
  expect(quiet.code).toBe(2);
  expect(quiet.complained).toMatchInlineSnapshot(
    `"Dit commando liep zelf vast (iets onverwachts); meld het op https://example.org/atlas/issues, met de uitvoer van hetzelfde commando met --debug erachter."`,
  );
  const debug = await run(fail, folder, ['--debug', '--lang', 'en']);
  expect(debug.complained).toContain('check.test.ts');
  expect(debug.complained).toContain('https://example.org/atlas/issues');
});

test('what the computer refuses is told as that, with the place', async () => {
  const refuse = () => Promise.reject(Object.assign(new Error('x'), { code: 'EROFS', path: '/atlas/ids.txt' }));
  const { code, complained } = await run(refuse, '.', []);
  expect(code).toBe(2);
  expect(complained).toMatchInlineSnapshot(
    `"Deze computer weigert dit (EROFS): /atlas/ids.txt. Kijk of u er mag schrijven, en of de schijf nog ruimte heeft."`,
  );
});

test('--help says what it does and how it ends', async () => {
  const { code, printed } = await run(checkHere, await projectWith(broken), ['--help', '--lang', 'en']);
  expect(code).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "npm run check [-- options] [ids or files]

    Checks all content in src/content/ and tells all problems at once, or only those of what you name. External links only with --online.

      --lang nl|en                language of the messages (nl)
      --format text|json|github   for people, for programs, or as annotations in a pull request (text)
      --notes                     shows notes too: no mistakes, but what could be better
      --record                    adds new ids to the list of permanent ids (src/content/ids.txt)
      --fix                       mends what has only one answer, and shows what changes
      --online                    checks external links too; an answer holds for a week
      --translations [id]         tells only which translations have to be brought up to date; of <id> the old and new words
      --translated <id>           records that the translation of <id>, or of <id>#<section>, is up to date
      --debug                     shows where the command itself failed
      --help                      this explanation

    Ends with 0 if there are no errors, 1 if there are errors in the content, and 2 if the command itself could not do its work."
  `);
});

test.each(['check', 'explain', 'new'])('the command %s starts through the door to every command', async (command) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/bootstrap.mjs', command, '--help']);
  expect(stdout).toMatch(new RegExp(`^npm run ${command} `));
});
