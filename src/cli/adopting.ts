import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settingAdvice } from '../core/checks/rules/wrong-setting.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import { settingIssues } from '../core/model/atlas-schema.ts';
import { freeLicences } from '../core/model/licence.ts';
import { en } from '../languages/en/index.ts';
import { spokenTags } from '../languages/index.ts';
import { starter } from '../languages/en/starter.ts';
import { starters } from '../languages/starter.ts';
import type { Catalogue } from '../languages/language.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { git } from '../reader/git.ts';
import { keptAtFirst, owned } from './owned.ts';
import { starterFiles, starterSettings, type NewAtlas } from './starting.ts';

/** What making an atlas asks of the world around it. */
export interface AdoptWorld {
  /** Asks a person; `usual` is what an empty answer means. Undefined when nobody is there to answer. */
  readonly ask: ((question: string, usual: string) => Promise<string>) | undefined;
  /** Runs a script of the project in a folder; what it printed, when it failed. */
  readonly runScript: (folder: string, args: readonly string[]) => Promise<string | undefined>;
  readonly year: number;
}

/**
 * `npm run adopt`: makes another atlas of this project. What this one owns goes, and a small starter comes, which checks, builds and deploys. It asks what
 * no option says. Refuses where something is not in git, since only what git can bring back may go, and where it was done before.
 */
export async function adopt(
  { args, folder, print }: Surroundings,
  { words }: Audience,
  world: AdoptWorld,
): Promise<ExitCode> {
  const said = words.commands.adopt;
  const options = {
    title: { type: 'string' },
    languages: { type: 'string' },
    subject: { type: 'string', multiple: true },
    repository: { type: 'string' },
    licence: { type: 'string' },
  } as const;
  const { values } = argumentsOf(args, said.help(spokenTags, Object.keys(freeLicences)), options, false);
  const status = await git(folder, 'status', '--porcelain');
  if (status === undefined) throw new Refusal(said.notInGit);
  if (status.trim() !== '') throw new Refusal(said.dirty(status.trimEnd().split('\n')));
  if ((await git(folder, 'ls-files', '.github/README.md'))?.trim() !== '') throw new Refusal(said.done);

  const answer = async (given: string | undefined, option: string, question: string, usual = ''): Promise<string> => {
    const text = given ?? (await world.ask?.(question, usual))?.trim() ?? '';
    const told = text === '' && world.ask !== undefined ? usual : text;
    if (told === '') throw new Refusal(said.unsaid(option));
    return told;
  };
  const title = await answer(values.title, '--title', said.asks.title);
  const tags = (await answer(values.languages, '--languages', said.asks.languages(spokenTags), en.tag))
    .split(/[\s,]+/)
    .filter((tag) => tag !== '');
  const subject = await subjectsIn(tags, values.subject ?? [], (tag, given) =>
    answer(given, '--subject', said.asks.subject(tag)),
  );
  const repository = await answer(values.repository, '--repository', said.asks.repository, await originOf(folder));
  const licence = await answer(values.licence, '--licence', said.asks.licence(Object.keys(freeLicences)), 'CC BY 4.0');
  const url = freeLicences[licence];
  if (url === undefined) throw new Refusal(said.unknownLicence(licence, Object.keys(freeLicences)));

  const languages = tags.map((tag) => [tag, starters.get(tag)] as const);
  const original = languages[0]?.[1];
  const atlas: NewAtlas = { title, subject, repository, licence: { name: licence, url }, languages };
  refuseUnlessSound(atlas, words);
  if (original === undefined) throw new Refusal(said.unsaid('--languages'));

  const gone = ((await git(folder, 'ls-files', '-z', '--', ...owned)) ?? '')
    .split('\0')
    .filter((path) => path !== '' && !keptAtFirst.includes(path));
  for (const path of gone) await rm(join(folder, path));
  const files = starterFiles(atlas, original, world.year);
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  print(said.made(gone.length, files.size));
  const { case: one, try: first, ask: second, lens } = original.ids;
  const translated = tags.length === 1 ? [] : [one, first, second, lens].map((id) => ['check', '--translated', id]);
  for (const script of [['format', ...files.keys()], ['check', '--record'], ...translated, ['check']]) {
    const failure = await world.runScript(folder, script);
    if (failure !== undefined) {
      print(failure);
      return 2;
    }
  }
  const branch = (await git(folder, 'branch', '--show-current'))?.trim() ?? '';
  print(said.next({ repository, renameBranch: branch !== 'main' }));
  return 0;
}

/** The subject in each language: `given` is "words" for the first, or "de=words"; the first is asked for when it is not there, the others may be missing. */
async function subjectsIn(
  tags: readonly string[],
  given: readonly string[],
  answer: (tag: string, given: string | undefined) => Promise<string>,
): Promise<Readonly<Record<string, string>>> {
  const [first = ''] = tags;
  const told = new Map(
    given.map((one) => {
      const [, tag = first, text = ''] = /^(?:([a-z-]+)=)?(.*)$/is.exec(one) ?? [];
      return [tag, text] as const;
    }),
  );
  const said = await answer(first, told.get(first));
  return Object.fromEntries([[first, said], ...[...told].filter(([tag]) => tag !== first && tags.includes(tag))]);
}

/** Where the project is kept on GitHub, by the remote that it came from. */
async function originOf(folder: string): Promise<string> {
  const origin = (await git(folder, 'remote', 'get-url', 'origin')) ?? '';
  const name = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(origin)?.[1];
  return name === undefined ? '' : `https://github.com/${name}`;
}

/** Refuses what the check would not let through, in its words, before anything is changed. */
function refuseUnlessSound(atlas: NewAtlas, words: Catalogue): void {
  const settings = starterSettings(atlas, atlas.languages[0]?.[1] ?? starter);
  const [issue] = settingIssues(settings, spokenTags);
  if (issue === undefined) return;
  const { message, repair } = settingAdvice(issue, { atlas: settings, spoken: spokenTags });
  throw new Refusal([message(words), repair?.(words) ?? ''].join(' ').trim());
}
