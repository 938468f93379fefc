import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { adopt } from '../../src/cli/adopting.ts';
import type { Command } from '../../src/cli/command.ts';
import { owned } from '../../src/cli/owned.ts';
import { root } from '../../src/cli/root.ts';
import { starterFiles, starterSettings, type NewAtlas } from '../../src/cli/starting.ts';
import { upgrade } from '../../src/cli/upgrading.ts';
import { settingIssues } from '../../src/core/model/atlas-schema.ts';
import { en } from '../../src/languages/en/index.ts';
import { nl } from '../../src/languages/nl/index.ts';
import { spokenTags } from '../../src/languages/index.ts';
import { starters } from '../../src/languages/starter.ts';
import { readCheckedLibrary } from '../../src/reader/checked-library.ts';
import { audienceOf } from '../../src/cli/audience.ts';
import { run } from './command-run.ts';

const english = audienceOf([en, nl]);

/** A project in git, with a file of the code and some that an atlas owns; gone after the test. */
async function project(files: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  const write = async (all: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(all)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'x');
  };
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Owner');
  git('config', 'user.email', 'o@example.org');
  await write({
    '.gitignore': 'kept.txt\n',
    'src/code.ts': 'one\ntwo\nthree\n',
    'src/content/cases/ours.mdx': 'ours',
    'src/guides/over.mdx': 'ours',
    'site.config.ts': 'ours',
    'public/icon.svg': '<svg/>',
    ...files,
  });
  commit();
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { folder, git, write, commit, read };
}

const quiet: Command = (surroundings, audience) =>
  adopt(surroundings, audience, { ask: undefined, runScript: () => Promise.resolve(undefined), year: 2026 });
const options = [
  ...['--title', 'Harbours', '--languages', 'en,nl', '--subject', 'harbours', '--subject', 'nl=havens'],
  ...['--repository', 'https://github.com/harbours/atlas', '--licence', 'CC BY 4.0'],
];

describe('npm run adopt', () => {
  test('takes away what the atlas owned and leaves the code, and what git does not keep', async () => {
    const { folder, git, write, read } = await project();
    await write({ 'kept.txt': 'mine' });
    const { code, printed } = await run(quiet, folder, options, {}, english);
    expect([code, printed.split('\n')[0]]).toEqual([0, 'Taken away: 3 files. Written: 26.']);
    expect([read('src/code.ts'), read('kept.txt'), read('public/icon.svg')]).toEqual([
      'one\ntwo\nthree\n',
      'mine',
      '<svg/>',
    ]);
    expect(existsSync(join(folder, 'src/content/cases/ours.mdx'))).toBe(false);
    expect(read('site.config.ts')).toContain('"subject":{"en":"harbours","nl":"havens"}');
    expect(globSync('src/content/cases/*', { cwd: folder }).length).toBe(2);
    git('checkout', '-q', '--', '.');
    expect(read('src/content/cases/ours.mdx')).toBe('ours');
  });

  test('asks for what no option says, with what is usual', async () => {
    const { folder, git, read } = await project();
    git('remote', 'add', 'origin', 'git@github.com:harbours/atlas.git');
    const answers = ['Harbours', '', 'harbours', '', ''];
    const asked: string[] = [];
    const asking: Command = (surroundings, audience) =>
      adopt(surroundings, audience, {
        ask: (question, usual) => {
          asked.push(`${question} [${usual}]`);
          return Promise.resolve(answers.shift() ?? '');
        },
        runScript: () => Promise.resolve(undefined),
        year: 2026,
      });
    expect((await run(asking, folder, [], {}, english)).code).toBe(0);
    expect(asked.join('\n')).toMatchInlineSnapshot(`
      "What is the atlas called []
      Which languages, the first that of originals (de, en, nl) [en]
      What is it about, in "en", to stand after "an atlas of" []
      Where is it kept (https://github.com/…) [https://github.com/harbours/atlas]
      Under which licence are its texts (CC0 1.0, CC BY 3.0, CC BY 4.0, CC BY-SA 3.0, CC BY-SA 4.0) [CC BY 4.0]"
    `);
    expect(read('.github/CODEOWNERS')).toBe('* @harbours\n');
  });

  const kept = (repository: string) => options.with(options.indexOf('--repository') + 1, repository);
  const refused: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['something not in git', { 'src/content/cases/new.mdx': 'not kept' }, options],
    ['nobody to ask', {}, options.slice(2)],
    ['an unknown language', {}, options.with(3, 'en,fy')],
    ['a repository elsewhere', {}, kept('https://x.org/a')],
    ['a repository by its name alone', {}, kept('harbours/atlas')],
    ['a repository as git knows it', {}, kept('git@github.com:harbours/atlas.git')],
    ['an unknown licence', {}, options.with(-1, 'MINE')],
    ['no language', {}, options.with(3, ',')],
  ];

  test('refuses, and changes nothing', async () => {
    const told: string[] = [];
    const sound = await project();
    for (const [name, files, args] of refused) {
      const { folder, git, write } = Object.keys(files).length === 0 ? sound : await project();
      await write(files);
      const before = git('status', '--porcelain');
      const { code, complained } = await run(quiet, folder, args, {}, english);
      expect(git('status', '--porcelain')).toBe(before);
      told.push(`${name}: ${code} ${complained}`);
    }
    const outside = await mkdtemp(join(tmpdir(), 'atlas-'));
    onTestFinished(() => rm(outside, { recursive: true }));
    told.push(`no git: ${(await run(quiet, outside, options, {}, english)).complained}`);
    const twice = await project({ '.github/README.md': 'mine' });
    told.push(`a second time: ${(await run(quiet, twice.folder, options, {}, english)).complained}`);
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "something not in git: 2 Some files are not in git as they are now. Commit them first, or put them aside with git stash -u:
      ?? src/content/cases/new.mdx
      nobody to ask: 2 Nothing says what --title is. Give it as an option: npm run adopt -- --help
      an unknown language: 2 There are no words for the language "fy". It can be: de, en, nl. How to add one stands in docs/cookbook.md.
      a repository elsewhere: 2 "https://x.org/a" is no repository on GitHub, and pages lead there to change them. Write it like https://github.com/name/atlas.
      a repository by its name alone: 2 "harbours/atlas" is no repository on GitHub, and pages lead there to change them. Write it like https://github.com/name/atlas.
      a repository as git knows it: 2 "git@github.com:harbours/atlas.git" is no repository on GitHub, and pages lead there to change them. Write it like https://github.com/name/atlas.
      an unknown licence: 2 "MINE" is not among the licences here: choose from CC0 1.0, CC BY 3.0, CC BY 4.0, CC BY-SA 3.0, CC BY-SA 4.0. Any other can be set in site.config.ts later.
      no language: 2 languages is empty. Put at least one thing there.
      no git: This folder is not in git, so what goes could not be brought back. First: git init && git add -A && git commit -m "Begin"
      a second time: This has been made another atlas before: .github/README.md is there. What you wrote since stays as it is."
    `);
  });
});

/** What adopt has recorded once the files are there. */
const recordedLater = ['id-not-recorded', 'translation-outdated'];
const combinations = [['en'], ['nl', 'en'], ['de', 'nl', 'en']];

test.each(combinations)('a starter in %s has nothing wrong', (...tags) => {
  const atlas: NewAtlas = {
    title: 'Harbours: "open"',
    subject: { [tags[0] ?? '']: 'x: y' },
    repository: 'https://github.com/Harbours/atlas',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    languages: tags.map((tag) => [tag, starters.get(tag)]),
  };
  const original = starters.get(tags[0] ?? '');
  if (original === undefined) throw new Error('There is no starter.');
  const settings = starterSettings(atlas, original);
  expect(settingIssues(settings, spokenTags)).toEqual([]);
  const files = [...starterFiles(atlas, original, 2026)].map(([path, text]) => ({ path, text }));
  const content = files.filter(({ path }) => /^src\/content\/.*\.(?:mdx|yaml)$/.test(path));
  const { ids } = original;
  const list = (...all: readonly string[]) => all.map((id) => ({ id, label: {} }));
  const vocabulary = {
    sectors: list(ids.sector),
    scales: list(ids.scale),
    groups: list(ids.group),
    partyKinds: list(ids.residents, ids.council),
  };
  const [first = '', ...others] = tags;
  const { report } = readCheckedLibrary(content, 'src/content/', {
    languages: [first, ...others],
    vocabulary,
    today: '2026-11-27',
  });
  expect(
    report.diagnostics
      .filter(({ severity, code }) => severity !== 'note' && !recordedLater.includes(code))
      .map(({ code, range, message }) => `${code} ${range.path}:${range.line} ${message(en)}`),
  ).toEqual([]);
});

describe('npm run upgrade', () => {
  const upgradeFrom =
    (home: string): Command =>
    (surroundings, audience) =>
      upgrade(surroundings, audience, home);

  /** A project, and a clone that was made another atlas and has changed since. */
  async function adopted(changes: Readonly<Record<string, string>>) {
    const ours = await project();
    const theirs = await mkdtemp(join(tmpdir(), 'atlas-'));
    onTestFinished(() => rm(theirs, { recursive: true }));
    execFileSync('git', ['clone', '-q', ours.folder, theirs]);
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: theirs, encoding: 'utf8' });
    git('config', 'user.name', 'Owner');
    git('config', 'user.email', 'o@example.org');
    await run(quiet, theirs, options, {}, english);
    for (const [path, text] of Object.entries(changes)) await writeFile(join(theirs, path), text);
    git('add', '-A');
    git('commit', '-qm', 'Begin');
    return { ours, git, folder: theirs, read: (path: string) => readFileSync(join(theirs, path), 'utf8') };
  }

  const later = {
    'src/code.ts': 'one\ntwo\nthree, later\n',
    'src/new-code.ts': 'new',
    'src/content/cases/ours.mdx': 'ours, and more of it',
    'src/content/cases/a-new-one-of-ours.mdx': 'new',
    'site.config.ts': 'ours, with a setting more',
    'CONTRIBUTING.md': 'ours',
    'theme.css': 'ours',
  };

  test('brings the code and leaves what the atlas owns, though both changed', async () => {
    const { ours, git, folder, read } = await adopted({
      'theme.css': ':root {}',
      'src/code.ts': 'one, mine\ntwo\nthree\n',
    });
    await ours.write(later);
    ours.commit();
    const before = owned.map((path) => git('ls-tree', '-r', 'HEAD', '--', path)).join('');
    const { code, printed } = await run(upgradeFrom(ours.folder), folder, [], {}, english);
    expect([code, printed]).toEqual([0, en.commands.upgrade.done]);
    expect([read('src/code.ts'), read('src/new-code.ts'), read('theme.css')]).toEqual([
      'one, mine\ntwo\nthree, later\n',
      'new',
      ':root {}',
    ]);
    expect(owned.map((path) => git('ls-tree', '-r', 'HEAD', '--', path)).join('')).toBe(before);
    expect([git('status', '--porcelain'), git('log', '-1', '--format=%p').trim().split(' ').length]).toEqual(['', 2]);
    expect((await run(upgradeFrom(ours.folder), folder, [], {}, english)).printed).toBe('Nothing is newer.');
  });

  test('leaves to people what of the code both changed, and only that', async () => {
    const { ours, git, folder, read } = await adopted({ 'src/code.ts': 'one\ntwo\nthree, mine\n' });
    await ours.write(later);
    ours.commit();
    const { code, printed } = await run(upgradeFrom(ours.folder), folder, [], {}, english);
    expect([code, printed.split('\n').slice(1)]).toEqual([1, ['src/code.ts']]);
    expect(read('src/code.ts')).toContain('<<<<<<<');
    expect(git('diff', '--name-only', 'HEAD', '--', ...owned)).toBe('');
  });

  test('refuses what it cannot reach, what has another history, and what is not in git', async () => {
    const { folder } = await adopted({});
    const stranger = await project({ 'other.txt': 'other' });
    const told = async (home: string) => (await run(upgradeFrom(home), folder, [], {}, english)).complained;
    expect(await told(join(folder, 'nowhere'))).toMatch(/^There is no branch main to be had at /);
    expect(await told(stranger.folder)).toMatch(/ have no history in common/);
    await writeFile(join(folder, 'loose.txt'), '');
    expect(await told(stranger.folder)).toMatch(/^Some files are not in git/);
  });
});

test('README lists what an atlas owns', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = /## Your own atlas\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  const rows = [...section.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, places = '']) =>
    [...places.matchAll(/`([^`]+)`/g)].map(([, path]) => path),
  );
  expect(rows.sort()).toEqual([...owned].sort());
});
