import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { bundle } from '../src/cli/bundling.ts';
import { check } from '../src/cli/checking.ts';
import type { Command } from '../src/cli/command.ts';
import { makeDraft } from '../src/cli/drafting.ts';
import { explain } from '../src/cli/explaining.ts';
import { receive } from '../src/cli/receiving.ts';
import { rename } from '../src/cli/renaming.ts';
import { review } from '../src/cli/reviewing.ts';
import { root } from '../src/cli/root.ts';
import { withdraw } from '../src/cli/withdrawing.ts';
import { forms } from '../src/core/authoring/author-form.ts';
import { writeBundle } from '../src/core/authoring/bundle.ts';
import { exampleLibrary, exampleRules } from '../src/core/checks/example.ts';
import { authoring as inEnglish } from '../src/languages/en/authoring.ts';
import { authoring as inDutch } from '../src/languages/nl/authoring.ts';
import { nl } from '../src/languages/nl/index.ts';
import { readCheckedLibrary } from '../src/reader/checked-library.ts';
import { projectWith, run } from './cli/command-run.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
const contributing = read('CONTRIBUTING.md');
const [, written = ''] = /```text\n(---[\s\S]*?)```/.exec(contributing) ?? [];
const [source = '', word = ''] = [...contributing.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
const { sectors } = exampleRules.vocabulary;
const vocabulary = { ...exampleRules.vocabulary, sectors: [{ id: 'wonen', label: {} }, ...sectors] };
const rules = { ...exampleRules, vocabulary };

const story = 'cases/buurthuis-in-zuid.mdx';
const conceptOf = (id: string) =>
  `---\nterm: ${id.replaceAll('-', ' ')}\ndefinition: Wat geen van allen alleen kan.\ngroup: functies\n---\nMeer. [@jansens-2016]\n`;
const concepts = [...written.matchAll(/(?:\[\[|concept=")([\w-]+)/g)].map(([, id = '']) => `concepts/${id}.mdx`);
const beside = {
  'sources/wijkkrant-zuid-2024.yaml': source,
  'words/vve.yaml': word,
  ...Object.fromEntries(concepts.map((path) => [path, conceptOf(path.slice('concepts/'.length, -'.mdx'.length))])),
};

test.each(['draft', 'review', 'published'])('the example that everyone copies has nothing wrong as %s', (status) => {
  const files = { ...exampleLibrary, ...beside, [story]: written.replace('status: draft', `status: ${status}`) };
  const all = Object.entries(files).map(([path, text]) => ({ path: `content/${path}`, text }));
  const { report } = readCheckedLibrary(all, 'content/', rules);
  const severe = report.diagnostics.filter((one) => one.severity !== 'note' && one.code !== 'id-not-recorded');
  expect(severe.map(({ code, range }) => `${code} ${range.line}`)).toEqual([]);
});

const nobody = () => Promise.reject(new Error('The web was asked.'));
const commands: Readonly<Record<string, Command>> = {
  check: (here, told) => check(here, told, rules, nobody),
  new: (here, told) => makeDraft(here, told, rules, () => ''),
  explain,
  bundle: (here, told) => bundle(here, told, rules),
  receive: (here, told) => receive(here, told, rules, nobody),
  review: (here, told) => review(here, told, rules, () => ''),
  rename: (here, told) => rename(here, told, rules),
  withdraw: (here, told) => withdraw(here, told, rules, '2026-11-27'),
};

const texts = ['CONTRIBUTING.md', ...globSync('src/guides/*.mdx', { cwd: root })].map((path) => ({
  path,
  text: read(path),
}));
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(texts)('what $path says', ({ path, text }) => {
  test('of commands is so: each exists, and knows what is asked of it', async () => {
    const folder = await projectWith({});
    for (const said of all(text, /npm run ([a-z:]+[^`\n]*)/g)) {
      const [name = '', ...rest] = said.split(/\s+/);
      expect(Object.keys(scripts), said).toContain(name);
      const options = rest.filter((one) => /^--[a-z]/.test(one));
      const command = commands[name];
      if (options.length === 0 || command === undefined) continue;
      const { printed } = await run(command, folder, ['--help']);
      for (const option of options) expect(`${printed} --help --lang`, said).toContain(option);
    }
  });

  test('of files and of other guides is so: each is there', () => {
    const links = all(text, /\]\((?!https?:|#|id:|lijst:|gids:|formulier:)([^)#\s]+)/g).map((one) =>
      join(dirname(path), one),
    );
    const named = all(text, /`((?:src|docs|\.github|\.vscode)\/[^`*<]+)`/g);
    const guides = all(text, /\]\(gids:([a-z-]+)\)/g).map((id) => `src/guides/${id}.mdx`);
    const onGitHub = all(text, /opgavenatlas\/opgavenatlas\/(?:blob|tree)\/main\/([^)#\s]+)/g);
    const issueForms = all(text, /issues\/new\?template=([^)&\s]+)/g).map((one) => `.github/ISSUE_TEMPLATE/${one}`);
    const lost = [...links, ...named, ...guides, ...onGitHub, ...issueForms].filter(
      (one) => !existsSync(join(root, one)),
    );
    expect(lost).toEqual([]);
    const asked = all(text, /\]\(formulier:([a-z]+)\)/g).filter((form) => !forms.some((one) => one === form));
    const known = [inEnglish, inDutch].flatMap((said) => Object.values(said.forms).map(({ address }) => address));
    const onSite = all(
      text,
      /opgavenatlas\.github\.io\/(?:bijdragen|en\/contribute)\/((?!controles|checks)[a-z-]+)\//g,
    );
    expect([...asked, ...onSite.filter((address) => !known.includes(address))]).toEqual([]);
  });
});

const walks = texts.filter(({ text }) => text.includes('```sh\n'));

test.each(walks)('all that one types by $path works, in that order', async ({ text }) => {
  const lines = all(text, /```sh\n([\s\S]*?)```/g).flatMap((block) => block.split('\n'));
  const typed = lines.flatMap((line) => all(line, /^npm run ([^#]+)/g)).map((line) => line.trim());
  const isNew = typed.some((line) => line.startsWith('new case'));
  const folder = await projectWith({ ...beside, ...(!isNew && { [story]: written }) });
  const inGit = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder });
  inGit('init', '--quiet', '--initial-branch', 'main');
  inGit('config', 'user.name', 'Anna');
  inGit('config', 'user.email', 'anna@example.org');
  inGit('add', '-A');
  inGit('commit', '--quiet', '-m', 'Begin');
  const handedIn = new Map([['concepts/delen.mdx', conceptOf('iets-nieuws')]]);
  await writeFile(join(folder, 'bijdrage.txt'), writeBundle({ files: handedIn }));
  for (const line of typed) {
    const [name = '', ...args] = all(line, /("[^"]*"|\S+)/g).map((one) => one.replaceAll('"', ''));
    const command = commands[name];
    if (command === undefined) continue;
    const { code, printed, complained } = await run(
      command,
      folder,
      args.filter((one) => one !== '--'),
    );
    expect({ line, code, said: code === 0 ? '' : printed + complained }).toEqual({ line, code: 0, said: '' });
    if (line.startsWith('new translation'))
      await translate(join(folder, 'src/content', story.replace('.mdx', '.en.mdx')));
  }
});

/** Writes over all that a new translation asks to be written. */
async function translate(file: string) {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(nl.commands.new.placeholder);
  await writeFile(file, text.replaceAll(nl.commands.new.placeholder, 'In English'));
}
