import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';
import { root } from './root.ts';

/** What opening a browser may do with a machine. */
export interface Machine<Opened> {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether packages of Debian can be installed here. */
  readonly isRootOnDebian: boolean;
  readonly isFile: (path: string) => boolean;
  /** Starts a browser; rejects when there is none as the options say, or when it does not start. */
  readonly launch: (options: LaunchOptions) => Promise<Opened>;
  /** Runs a program to its end; rejects when it fails. */
  readonly run: (command: string, args: readonly string[]) => Promise<unknown>;
}

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const playwrightCli = join(root, 'node_modules/playwright-core/cli.js');
// The shell comes first: pages run in it as in Chrome, and it draws no window of its own, which costs a whole one about a core.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/**
 * Opens a Chromium: the one that CHROMIUM names and no other, or else one of this machine, Debian's package where this is root on Debian,
 * or Playwright's own. The last two are installed if need be; `say` gets a line before. Rejects with what was tried and what to install.
 */
export async function openChromium<Opened>(machine: Machine<Opened>, say: (line: string) => void): Promise<Opened> {
  const { env, isFile, isRootOnDebian, launch, run } = machine;
  if (env.CHROMIUM !== undefined && env.CHROMIUM !== '') return launch({ executablePath: env.CHROMIUM, args });

  const tried: string[] = [];
  const attempt = async (options: LaunchOptions): Promise<Opened | undefined> => {
    try {
      return await launch({ ...options, args });
    } catch (cause) {
      tried.push(firstLine(cause));
      return undefined;
    }
  };
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter(isFile)
    .map((executablePath) => ({ executablePath }));
  // Playwright knows where Chrome and Edge stand on each system; without a channel it takes its own.
  for (const options of [...onPath, { channel: 'chrome' }, { channel: 'msedge' }, {}]) {
    const opened = await attempt(options);
    if (opened !== undefined) return opened;
  }
  // Not every Debian has the shell.
  const debian = ['chromium-headless-shell', 'chromium'].map((name) => ({
    from: 'Debian',
    command: 'apt-get',
    args: ['install', '-y', name],
    executablePath: `/usr/bin/${name}`,
  }));
  const playwright = {
    from: 'Playwright',
    command: process.execPath,
    args: [playwrightCli, 'install', '--only-shell', 'chromium'],
  };
  for (const { from, command, args: install, ...options } of isRootOnDebian ? [...debian, playwright] : [playwright]) {
    say(`There is no Chromium on this machine: installing that of ${from}.`);
    try {
      // What apt knows may be old, or nothing; where this fails, so does what follows.
      if (command === 'apt-get') await run(command, ['update']).catch(() => undefined);
      await run(command, install);
    } catch (cause) {
      tried.push(firstLine(cause));
      continue;
    }
    const opened = await attempt(options);
    if (opened !== undefined) return opened;
  }
  throw new Error(
    `No Chromium starts on this machine. Install Chromium or Google Chrome, or set CHROMIUM to the path of one. Tried:\n${tried.join('\n')}`,
  );
}

const firstLine = (cause: unknown): string =>
  String(cause instanceof Error ? cause.message : cause)
    .split('\n', 1)
    .join('');

const execute = promisify(execFile);
const patience = 600_000;

/** This machine, with the way to start a browser. */
export function thisMachine<Opened>(launch: Machine<Opened>['launch']): Machine<Opened> {
  const release = '/etc/os-release';
  return {
    env: process.env,
    isRootOnDebian:
      process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8')),
    isFile: existsSync,
    launch,
    run: (command, commandArgs) =>
      execute(command, commandArgs, {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        timeout: patience,
        maxBuffer: 64_000_000,
      }),
  };
}
