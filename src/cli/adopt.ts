// `npm run adopt`: makes another atlas of this project.
import { execFile } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { atlas } from '../../site.config.ts';
import { en } from '../languages/en/index.ts';
import { nl } from '../languages/nl/index.ts';
import { adopt } from './adopting.ts';
import { audienceOf } from './audience.ts';
import { processSurroundings, runCommand } from './command.ts';

const surroundings = processSurroundings();
const { LC_ALL, LC_MESSAGES, LANG = '' } = surroundings.env;
const isDutch = /^nl\b|^nl_/.test(LC_ALL ?? LC_MESSAGES ?? LANG);

const ask =
  process.stdin.isTTY && process.stdout.isTTY
    ? async (question: string, usual: string) => {
        const terminal = createInterface({ input: process.stdin, output: process.stdout });
        const answer = await terminal.question(`${question}${usual === '' ? '' : ` [${usual}]`}: `);
        terminal.close();
        return answer;
      }
    : undefined;

/** Runs a command of the project, or `format` on files; the text of what went wrong. */
const runScript = (cwd: string, [script = '', ...args]: readonly string[]) =>
  new Promise<string | undefined>((resolve) => {
    const command =
      script === 'format'
        ? ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', '--ignore-unknown', ...args]
        : ['src/cli/bootstrap.mjs', script, ...args];
    execFile(process.execPath, command, { cwd, env: { ...process.env, NO_COLOR: '1' } }, (error, stdout, stderr) => {
      resolve(error === null ? undefined : stdout + stderr);
    });
  });

// Whoever makes another atlas need not speak the language of this one.
process.exitCode = await runCommand(
  surroundings,
  atlas.repository,
  audienceOf(isDutch ? [nl, en] : [en, nl]),
  (here, told) => adopt(here, told, { ask, runScript, year: new Date().getFullYear() }),
);
