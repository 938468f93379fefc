import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { contentRoot } from '../../src/cli/content.ts';
import { exampleFiles, exampleRules } from '../../src/core/checks/example.ts';
import { runCommand, type Command, type ExitCode, type Surroundings } from '../../src/cli/command.ts';
import { audienceOf } from '../../src/cli/audience.ts';
import type { Audience } from '../../src/core/diagnostics/report.ts';
import { en } from '../../src/languages/en/index.ts';
import { nl } from '../../src/languages/nl/index.ts';
import { withIdList } from '../core/checks/checked.ts';

export const rules = exampleRules;

/** Those who are told things in Dutch, unless they ask for English. */
export const audience = audienceOf([nl, en]);

/** A folder that is a project with the example library, other or further files in its content, and the list of its ids; gone after the test. */
export async function projectWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const content = withIdList(exampleFiles({ files }, contentRoot));
  for (const { path, text } of content) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}

/** What a command printed, what it complained about, and how it ended. */
export async function run(
  command: Command,
  folder: string,
  args: readonly string[],
  world: Partial<Pick<Surroundings, 'env' | 'isTerminal'>> = {},
  told: Audience = audience,
): Promise<{ readonly code: ExitCode; readonly printed: string; readonly complained: string }> {
  const printed: string[] = [];
  const complained: string[] = [];
  const surroundings: Surroundings = {
    args,
    folder,
    env: {},
    isTerminal: false,
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    ...world,
  };
  const code = await runCommand(surroundings, 'https://example.org/atlas', told, command);
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}
