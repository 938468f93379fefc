import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Audience } from '../core/diagnostics/report.ts';
import type { SourceFile } from '../core/graph/document.ts';
import { buildGraph } from '../core/graph/graph.ts';
import type { Locale } from '../core/model/locale.ts';
import type { Label } from '../core/views/label.ts';
import { reviewMarkdown } from '../core/views/review-markdown.ts';
import { reviewView } from '../core/views/review-view.ts';
import { asSourceFile } from '../reader/disk.ts';
import { readLibrary, type ReadingRules, type ReadLibrary } from '../reader/library.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent } from './content.ts';

/** The path of the page of an entry, below the site, in a language. */
export type PathOf = (label: Label, locale: Locale) => string;

/** What GitHub calls those who belong to a repository, and may make things public. */
const maintainers: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * `npm run review -- <state>`: tells what changes in the atlas from a state in Git to the files as they are, as Markdown; for GitHub also in the summary
 * of the step. What Git has is read from Git itself: nothing is checked out. Refuses a state that Git does not know or that has no content. With `--by` what makes
 * something public is a problem, unless that names someone who belongs to the repository.
 */
export async function review(
  { args, env, folder, print, complain }: Surroundings,
  audience: Audience,
  rules: ReadingRules,
  pathOf: PathOf,
): Promise<ExitCode> {
  const { words } = audience;
  const said = words.commands.review;
  const { values, positionals } = argumentsOf(args, said.help, {
    out: { type: 'string' },
    pages: { type: 'string' },
    by: { type: 'string' },
  });
  const [state, ...rest] = positionals;
  if (state === undefined || rest.length > 0) throw new Refusal(said.nameState);
  const earlier = await filesIn(state, folder);
  if (earlier.length === 0) throw new Refusal(said.noState(state));
  const before = readLibrary(earlier, contentRoot, rules);
  const after = readLibrary(await readContent(folder, words), contentRoot, rules);
  const [locale = rules.languages[0]] = [...audience.languages].find(([, one]) => one === words) ?? [];
  const graphOf = ({ entries }: ReadLibrary) => buildGraph(entries, rules.languages);
  const told = reviewView(graphOf(before), graphOf(after), locale);
  const inLocale = (label: Label) => pathOf(label, locale);
  const text = reviewMarkdown(told, { locale, unread: unreadIn(before, after), pathOf: inLocale }, words);
  print(text);
  const { GITHUB_STEP_SUMMARY: summary = '' } = env;
  if (summary !== '') await appendFile(summary, `${text}\n`);
  if (values.out !== undefined) await write(resolve(folder, values.out), `${text}\n`);
  const pages = told.pages.map((label) => `${inLocale(label)}\n`);
  if (values.pages !== undefined) await write(resolve(folder, values.pages), pages.join(''));
  const made = [...told.added, ...told.changed].filter(({ publishes }) => publishes);
  if (values.by === undefined || maintainers.has(values.by) || made.length === 0) return 0;
  complain(said.notPublic(made.map(({ path }) => path)));
  return 1;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** The files of content in a state of Git; none when there is no such state. */
async function filesIn(state: string, folder: string): Promise<SourceFile[]> {
  const git = (args: readonly string[], input = '') => {
    try {
      return execFileSync('git', args, { cwd: folder, input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'ignore'] });
    } catch {
      return Buffer.alloc(0);
    }
  };
  const tree = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${state}^{tree}`])
    .toString()
    .trim();
  if (tree === '') return [];
  const listed = git(['ls-tree', '-r', '-z', tree, '--', contentRoot]).toString().split('\0');
  const blobs = listed.flatMap((line) => {
    const [, id, path] = /^100\d{3} blob (\S+)\t(.*)$/s.exec(line) ?? [];
    return id === undefined || path === undefined ? [] : [{ id, path }];
  });
  const content = git(['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  const files: SourceFile[] = [];
  let at = 0;
  for (const { path } of blobs) {
    const start = content.indexOf('\n', at) + 1;
    const size = Number(content.subarray(at, start).toString().trim().split(' ')[2]);
    files.push(await asSourceFile(path, content.subarray(start, start + size)));
    at = start + size + 1;
  }
  return files;
}

/** The files that are not as they were and make no entry or translation. */
function unreadIn(before: ReadLibrary, { documents, entries }: ReadLibrary): string[] {
  const earlier = new Map(before.documents.map(({ path, text }) => [path, text]));
  return documents
    .filter(({ kind, id, language, translation, path, text }) => {
      if (earlier.get(path) === text) return false;
      const entry = entries.find((one) => one.kind === kind && one.id === id);
      if (!translation) return entry?.path !== path;
      return entry === undefined || !('body' in entry) || entry.translations[language] === undefined;
    })
    .map(({ path }) => path);
}
