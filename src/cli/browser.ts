import { posix, win32 } from 'node:path';
import type { Run } from './child.ts';

/** What the search for a browser needs to know of a machine and may do with it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** The text of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  readonly isFile: (path: string) => boolean;
  readonly run: Run;
}

export type Search =
  | { readonly path: string; readonly how: string }
  /** One sentence that says what to install, after what was tried, a line each. */
  | { readonly path: undefined; readonly tried: readonly string[]; readonly advice: string };

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
const EDGE = 'Microsoft\\Edge\\Application\\msedge.exe';

const PLAYWRIGHT = 'node_modules/playwright-core/cli.js';
const SHELL_FOLDERS = ['linux64', 'linux-arm64', 'mac-x64', 'mac-arm64', 'win64'];

/**
 * Finds a Chromium that starts: the one that CHROMIUM names (and then no other), one on this machine, Playwright's own (downloading
 * it if need be), Debian's package where this is root on Debian. `say` gets a line before work that takes long.
 */
export async function findChromium(machine: Machine, say: (line: string) => void): Promise<Search> {
  const named = machine.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (await starts(machine, named)) return { path: named, how: 'named by CHROMIUM' };
    const advice = 'Set CHROMIUM to the path of a Chromium, or unset it to have one found.';
    return { path: undefined, tried: [`CHROMIUM is "${named}", which does not start.`], advice };
  }

  const tried: string[] = [];
  const present = await onMachine(machine);
  if (present !== undefined) return { path: present, how: 'on this machine' };
  tried.push(`On this machine: no ${NAMES.join(', ')} that starts.`);

  const playwright = await fromPlaywright(machine, say);
  if ('path' in playwright) return playwright;
  tried.push(`Playwright's own: ${playwright.problem}`);

  const debian = await fromDebian(machine, say);
  if ('path' in debian) return debian;
  tried.push(`Debian's package: ${debian.problem}`);

  return { path: undefined, tried, advice: advice(machine) };
}

type Attempt = { readonly path: string; readonly how: string } | { readonly problem: string };

async function onMachine(machine: Machine): Promise<string | undefined> {
  for (const path of candidates(machine)) {
    if (machine.isFile(path) && (await starts(machine, path))) return path;
  }
  return undefined;
}

/** The paths where a browser usually stands, the best first. */
function candidates({ platform, env, home }: Machine): readonly string[] {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return [...WINDOWS_PROGRAMS, EDGE].flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const apps = MAC_APPS.flatMap((app) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  );
  return [...onPath, ...apps];
}

/** Whether the program runs at all: it may be a stub that only tells how to install, or lack libraries. */
async function starts(machine: Machine, path: string): Promise<boolean> {
  // On Windows `--version` opens a window instead.
  if (machine.platform === 'win32') return machine.isFile(path);
  const { code, output } = await machine.run(path, ['--version'], { limits: { total: 20_000 } });
  return code === 0 && /Chrom|Edge/.test(output);
}

async function fromPlaywright(machine: Machine, say: (line: string) => void): Promise<Attempt> {
  const install = [PLAYWRIGHT, 'install', 'chromium', '--only-shell'];
  const plan = await machine.run(process.execPath, [...install, '--dry-run'], { limits: { total: 20_000 } });
  const folder = /Install location:\s*(\S.*)/.exec(plan.output)?.[1]?.trim();
  if (folder === undefined) return { problem: gist(plan.output) };
  const paths = machine.platform === 'win32' ? win32 : posix;
  const program = machine.platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';
  const find = (): string | undefined =>
    SHELL_FOLDERS.map((name) => paths.join(folder, `chrome-headless-shell-${name}`, program)).find(machine.isFile);

  const present = find();
  if (present !== undefined && (await starts(machine, present))) return { path: present, how: "Playwright's own" };
  if (present === undefined) {
    say("No Chromium on this machine: downloading Playwright's (about 110 MB).");
    const { output, code } = await machine.run(process.execPath, install, {
      // Progress is a percentage; retries without any are cut off.
      limits: { total: 600_000, stalled: 45_000, sign: /\d%/ },
    });
    const downloaded = find();
    if (downloaded === undefined || code !== 0) return { problem: `the download failed: ${gist(output)}` };
    if (await starts(machine, downloaded)) return { path: downloaded, how: "Playwright's own, downloaded" };
  }
  return { problem: 'it does not start here; it may lack libraries of the system.' };
}

async function fromDebian(machine: Machine, say: (line: string) => void): Promise<Attempt> {
  if (!/^ID=debian$/m.test(machine.osRelease)) return { problem: 'not tried, this is not Debian.' };
  if (!machine.isRoot) return { problem: 'not tried, installing it needs root.' };
  say("Installing Debian's package chromium.");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const limits = { total: 900_000, stalled: 180_000 };
  const update = await machine.run('apt-get', ['update'], { env, limits });
  // The packages may be known from before, so a failed update is told only if the install fails too.
  const install = await machine.run('apt-get', ['install', '-y', 'chromium'], { env, limits });
  if (install.code !== 0) return { problem: `apt-get failed: ${gist(update.output + install.output)}` };
  const path = await onMachine(machine);
  return path === undefined
    ? { problem: 'installed, but it does not start.' }
    : { path, how: "Debian's package, installed" };
}

/** The line of a failed program's output that says why: the first error, or else the last line. */
function gist(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  const line = said.find((candidate) => /^(error|e)\b:?/i.test(candidate)) ?? said.at(-1) ?? 'it said nothing.';
  return line.slice(0, 200);
}

function advice({ platform, osRelease }: Machine): string {
  const how =
    platform === 'darwin'
      ? 'brew install --cask google-chrome'
      : platform === 'win32'
        ? 'winget install Google.Chrome'
        : /^ID(_LIKE)?=.*debian/m.test(osRelease)
          ? 'sudo apt-get install chromium'
          : 'with the package manager of this system';
  return `Install Chromium or Google Chrome (${how}), or set CHROMIUM to the path of one.`;
}
