import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { receive } from '../../src/cli/receiving.ts';
import type { Web } from '../../src/cli/web.ts';
import { exampleCase } from '../../src/core/checks/example.ts';
import { writeBundle } from '../../src/core/authoring/bundle.ts';
import { projectWith, rules, run } from './command-run.ts';

const story = exampleCase('title: Een nieuw plan', 'Het begon in de zomer. [@jansens-2016]\n');
const bundleOf = (files: Readonly<Record<string, string>>) => writeBundle({ files: new Map(Object.entries(files)) });
const fenced = (text: string) => `### De bundel · The bundle\n\n\`\`\`yaml\n${text}\`\`\`\n`;
const attached = 'https://github.com/user-attachments/files/12345/bijdrage.txt';

const noWeb: Web['fetch'] = () => Promise.reject(new Error('The web was asked.'));

/** Receives an issue in a new project, with what its answer says. */
async function receiveIssue(
  body: string,
  { around = {}, fetch = noWeb, args = [] }: { around?: object; fetch?: Web['fetch']; args?: readonly string[] } = {},
) {
  const folder = await projectWith({});
  const issue = { number: 7, title: 'Casus', body, user: { login: 'anna', id: 42 }, ...around };
  await writeFile(join(folder, 'event.json'), JSON.stringify({ action: 'labeled', issue }));
  const git = (...own: readonly string[]) => execFileSync('git', own, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  git('config', 'user.name', 'Maintainer');
  git('config', 'user.email', 'm@example.org');
  const ran = await run((surroundings, audience) => receive(surroundings, audience, rules, fetch), folder, [
    '--event',
    'event.json',
    '--answer',
    'received/answer.md',
    ...args,
  ]);
  return { folder, git, ...ran, answer: await readFile(join(folder, 'received/answer.md'), 'utf8') };
}

test('the bundle in an issue becomes files, a commit of its author, and an answer in both languages', async () => {
  const text = fenced(bundleOf({ 'cases/nieuw.mdx': story.replace('jansens-2016', 'jansens-2061') }));
  const { code, answer, git } = await receiveIssue(text, { args: ['--commit'] });
  expect(code).toBe(1);
  expect(git('log', '-1', '--format=%B')).toContain('Co-authored-by: anna <42+anna@users.noreply.github.com>');
  expect(answer).toMatchInlineSnapshot(`
    "Dank u wel. Dit is van uw bijdrage gemaakt:

    - casus: **Een nieuw plan**, <code>src/content/cases/nieuw.mdx</code>, nieuw

    Een casus wacht op beoordeling (\`status: review\`): een beheerder bepaalt wanneer lezers hem zien.

    ## Controle van de inhoud

    1 fout in 1 van 1 bestand. Niet gecontroleerd: externe links.

    | Ernst | Wat | Waar | Uitleg |
    | --- | --- | --- | --- |
    | fout | "jansens-2061" is geen bron. Bedoelde u "jansens-2016" &#40;src/content/sources/jansens-2016.yaml&#41;? | <code>src/content/cases/nieuw.mdx:13</code> | unknown-reference |

    Wilt u dit herstellen, verander dan de tekst van dit issue, of hang er een nieuw bestand aan in plaats van het oude. Een beheerder laat uw bijdrage daarna opnieuw lezen. Lukt het niet? Vraag het hier: ook zo is uw bijdrage welkom.

    <details lang="en">
    <summary>English</summary>

    Thank you. This was made of your contribution:

    - case: **Een nieuw plan**, <code>src/content/cases/nieuw.mdx</code>, new

    A case waits for review (\`status: review\`): a maintainer decides when readers see it.

    ## Check of the content

    1 error in 1 of 1 file. Not checked: external links.

    | How bad | What | Where | More |
    | --- | --- | --- | --- |
    | error | "jansens-2061" is not a source. Did you mean "jansens-2016" &#40;src/content/sources/jansens-2016.yaml&#41;? | <code>src/content/cases/nieuw.mdx:13</code> | unknown-reference |

    To mend this, change the text of this issue, or attach a new file in place of the old one. A maintainer then has your contribution read again. Does it not work out? Ask here: your contribution is welcome as it is, too.

    </details>
    "
  `);
});

test('what has nothing wrong waits for a reader, and what takes the place of something says so', async () => {
  const fine = await receiveIssue(fenced(bundleOf({ 'cases/nieuw.mdx': story })));
  expect([fine.code, fine.answer]).toEqual([0, expect.stringContaining('Een beheerder leest nu mee.')]);
  const other = fenced(bundleOf({ 'cases/voorbeeld.mdx': story }));
  expect((await receiveIssue(other)).code).toBe(2);
  expect((await receiveIssue(other, { args: ['--replace'] })).answer).toContain('komt in plaats van wat er stond');
});

test('an issue without a bundle gets an answer that says what is missing, and no files', async () => {
  const { code, answer, complained } = await receiveIssue('Hier is mijn casus.');
  expect(code).toBe(2);
  expect(complained).toContain('Hierin staat geen bundel.');
  expect(answer.slice(0, answer.indexOf('<details'))).toMatchInlineSnapshot(`
    "Dank u wel. Van uw bijdrage kon nog niets worden gemaakt:

    > Hierin staat geen bundel. Een bundel begint met een regel "format: atlas-bundle/1".

    Wilt u dit herstellen, verander dan de tekst van dit issue, of hang er een nieuw bestand aan in plaats van het oude. Een beheerder laat uw bijdrage daarna opnieuw lezen. Lukt het niet? Vraag het hier: ook zo is uw bijdrage welkom.

    "
  `);
});

const hostile =
  '$(touch owned) `touch owned` ${{ github.token }} "; touch owned; # </details><script>alert(1)</script> @team #1';

test.each([
  ['title', { title: hostile }],
  ['label', { labels: [{ name: hostile }] }],
  ['body before the bundle', { body: `${hostile}\n\n${fenced(bundleOf({ 'cases/nieuw.mdx': story }))}` }],
  [
    'words of the bundle',
    {
      body: fenced(
        bundleOf({ 'cases/nieuw.mdx': story.replace('title: Een nieuw plan', `title: ${JSON.stringify(hostile)}`) }),
      ),
    },
  ],
  ['path of the bundle', { body: fenced(bundleOf({ [`cases/${hostile}.mdx`]: story })) }],
  [
    'author of the bundle',
    {
      body: fenced(
        `${bundleOf({ 'cases/nieuw.mdx': story })}author: { name: "x\\nSigned-off-by: y", email: a@b.nl }\n`,
      ),
    },
  ],
])('a hostile %s runs nothing, and stands in the answer as words alone', async (_what, around) => {
  const { folder, answer, git } = await receiveIssue(fenced(bundleOf({ 'cases/nieuw.mdx': story })), {
    around,
    args: ['--commit'],
  });
  expect(existsSync(join(folder, 'owned'))).toBe(false);
  expect(answer).not.toMatch(/<script|\$\{\{|@team|#1\b|<\/details>(?!\n*$)/);
  expect(git('log', '--all', '--format=%B')).not.toMatch(/Signed-off-by|touch/);
});

test.each([
  ['not json', '{'],
  ['no issue', '{"pull_request":{}}'],
  ['an author who is no user', JSON.stringify({ issue: { body: 'x', user: { login: 'a <b@c.nl>\nx', id: 1 } } })],
])('an event with %s makes nothing', async (_what, event) => {
  const folder = await projectWith({});
  await writeFile(join(folder, 'event.json'), event);
  const { code } = await run((surroundings, audience) => receive(surroundings, audience, rules, noWeb), folder, [
    '--event',
    'event.json',
  ]);
  expect(code).toBe(2);
});

/** GitHub as a server on this machine: its addresses are asked there, and any other is a mistake. */
async function gitHubThat(answers: RequestListener): Promise<Web['fetch']> {
  const server = createServer(answers).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return (asked, options) => {
    const { host, pathname } = new URL(asked);
    if (!/(?:^|\.)github(?:usercontent)?\.com$/.test(host)) return noWeb(asked, options);
    return fetch(`http://127.0.0.1:${port}${pathname}`, options);
  };
}

test('a bundle that is attached to an issue is fetched from where GitHub keeps it', async () => {
  const github = await gitHubThat((request, response) => {
    if (request.url?.startsWith('/user-attachments/') === true)
      response.writeHead(302, { location: 'https://objects.githubusercontent.com/kept' }).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(bundleOf({ 'cases/nieuw.mdx': story }));
  });
  const { code, folder } = await receiveIssue(`De bundel: [bijdrage.txt](${attached})`, { fetch: github });
  expect(code).toBe(0);
  expect(await readFile(join(folder, 'src/content/cases/nieuw.mdx'), 'utf8')).toContain('Een nieuw plan');
});

const answers: Readonly<Record<string, RequestListener>> = {
  gone: (_, response) => response.writeHead(404).end(),
  'leads elsewhere': (_, response) => response.writeHead(302, { location: 'https://example.org/x' }).end(),
  'leads to this machine': (_, response) => response.writeHead(302, { location: 'http://127.0.0.1/x' }).end(),
  'leads in a circle': (_, response) => response.writeHead(302, { location: attached }).end(),
  'a Word file': (_, response) => response.writeHead(200, { 'content-type': 'application/vnd.ms-word' }).end('PK'),
  'bytes that are no text': (_, response) => response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0x00])),
  'too large': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(Buffer.alloc(25_000_001, 'a')),
  'no bundle': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('Mijn casus.'),
};

test.each([
  ['gone', 'kwam niet'],
  ['leads elsewhere', 'staat niet bij GitHub zelf'],
  ['leads to this machine', 'staat niet bij GitHub zelf'],
  ['leads in a circle', 'staat niet bij GitHub zelf'],
  ['a Word file', 'is geen tekst in UTF-8'],
  ['bytes that are no text', 'is geen tekst in UTF-8'],
  ['too large', 'is groter dan 25 MB'],
  ['no bundle', 'Hierin staat geen bundel.'],
])('an attached file that is %s is told in a sentence', async (what, wanted) => {
  const { code, complained } = await receiveIssue(attached, {
    fetch: await gitHubThat(answers[what] ?? (() => undefined)),
  });
  expect(code).toBe(2);
  expect(complained).toContain(wanted);
});

test.each([
  ['two files', `${attached} ${attached.replace('12345', '6')}`, 'Hang er één aan'],
  ['a file of another host', 'https://example.org/user-attachments/files/1/b.txt', 'geen bundel'],
  ['a host that looks like GitHub', 'https://github.com.example.org/user-attachments/files/1/b.txt', 'geen bundel'],
])('%s is not fetched', async (_what, body, wanted) => {
  const { complained } = await receiveIssue(body);
  expect(complained).toContain(wanted);
});
