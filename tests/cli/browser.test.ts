import { describe, expect, test } from 'vitest';
import { findChromium, type Machine } from '../../src/cli/browser.ts';
import type { Ended } from '../../src/cli/child.ts';

const VERSION: Ended = { code: 0, output: 'Chromium 150.0' };
const PLAN: Ended = { code: 0, output: 'Chrome Headless Shell 1\n  Install location:    /cache/shell-1\n' };
const SHELL = '/cache/shell-1/chrome-headless-shell-linux64/chrome-headless-shell';
const OFFLINE: Ended = {
  code: 1,
  output: 'Downloading\nError: getaddrinfo ENOTFOUND cdn\n    at x\nFailed to install browsers',
};

/** A machine whose programs are `programs`: a line of the command to its outcome and the files that it puts in place. */
function machine(
  given: Partial<Machine> & { files?: readonly string[] },
  programs: Readonly<Record<string, Ended & { readonly adds?: string }>>,
) {
  const files = new Set(given.files);
  const ran: string[] = [];
  const fake: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/a',
    isRoot: false,
    osRelease: 'ID=debian\n',
    isFile: (path) => files.has(path),
    run: (command, args) => {
      const line = [command, ...args]
        .join(' ')
        .replace(`${process.execPath} node_modules/playwright-core/cli.js`, 'playwright');
      ran.push(line);
      const outcome = programs[line] ?? { code: undefined, output: `${line} could not be started` };
      if (outcome.adds !== undefined) files.add(outcome.adds);
      return Promise.resolve({ code: outcome.code, output: outcome.output });
    },
    ...given,
  };
  const said: string[] = [];
  return { find: () => findChromium(fake, (line) => said.push(line)), ran, said };
}

describe('the browser that CHROMIUM names', () => {
  test('is taken before any other', async () => {
    const { find } = machine(
      { env: { CHROMIUM: '/opt/c', PATH: '/usr/bin' }, files: ['/usr/bin/chromium'] },
      { '/opt/c --version': VERSION },
    );
    expect(await find()).toEqual({ path: '/opt/c', how: 'named by CHROMIUM' });
  });

  test('is not silently replaced when it does not start', async () => {
    const { find, ran } = machine(
      { env: { CHROMIUM: '/opt/c', PATH: '/usr/bin' }, files: ['/usr/bin/chromium'] },
      { '/usr/bin/chromium --version': VERSION },
    );
    expect(await find()).toMatchInlineSnapshot(`
      {
        "advice": "Set CHROMIUM to the path of a Chromium, or unset it to have one found.",
        "path": undefined,
        "tried": [
          "CHROMIUM is "/opt/c", which does not start.",
        ],
      }
    `);
    expect(ran).toEqual(['/opt/c --version']);
  });

  test('counts as unnamed when it is empty', async () => {
    const { find } = machine(
      { env: { CHROMIUM: '', PATH: '/usr/bin' }, files: ['/usr/bin/chromium'] },
      { '/usr/bin/chromium --version': VERSION },
    );
    expect(await find()).toEqual({ path: '/usr/bin/chromium', how: 'on this machine' });
  });
});

describe('a browser on the machine', () => {
  test('is passed over when it is a stub that does not start', async () => {
    const { find } = machine(
      { files: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'] },
      {
        '/usr/bin/chromium-browser --version': { code: 1, output: 'requires the chromium snap' },
        '/usr/bin/google-chrome --version': { code: 0, output: 'Google Chrome 150' },
      },
    );
    expect(await find()).toEqual({ path: '/usr/bin/google-chrome', how: 'on this machine' });
  });

  test('is found among the applications of a Mac', async () => {
    const path = '/home/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const { find } = machine({ platform: 'darwin', files: [path] }, { [`${path} --version`]: VERSION });
    expect(await find()).toEqual({ path, how: 'on this machine' });
  });

  test('is found among the programs of Windows, without starting it', async () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    const { find, ran } = machine({ platform: 'win32', env, files: [path] }, {});
    expect(await find()).toEqual({ path, how: 'on this machine' });
    expect(ran).toEqual([]);
  });
});

describe("Playwright's own browser", () => {
  test('is used without a download when it is there', async () => {
    const { find, said } = machine(
      { files: [SHELL] },
      {
        'playwright install chromium --only-shell --dry-run': PLAN,
        [`${SHELL} --version`]: { code: 0, output: 'Google Chrome for Testing' },
      },
    );
    expect(await find()).toEqual({ path: SHELL, how: "Playwright's own" });
    expect(said).toEqual([]);
  });

  test('is downloaded when it is not', async () => {
    const { find, said } = machine(
      {},
      {
        'playwright install chromium --only-shell --dry-run': PLAN,
        'playwright install chromium --only-shell': { code: 0, output: '100%', adds: SHELL },
        [`${SHELL} --version`]: VERSION,
      },
    );
    expect(await find()).toEqual({ path: SHELL, how: "Playwright's own, downloaded" });
    expect(said).toEqual(["No Chromium on this machine: downloading Playwright's (about 110 MB)."]);
  });
});

describe("Debian's package", () => {
  const offline = {
    'playwright install chromium --only-shell --dry-run': PLAN,
    'playwright install chromium --only-shell': OFFLINE,
  };

  test('is installed as root on Debian when the download fails', async () => {
    const { find, said } = machine(
      { isRoot: true },
      {
        ...offline,
        'apt-get update': { code: 0, output: '' },
        'apt-get install -y chromium': { code: 0, output: '', adds: '/usr/bin/chromium' },
        '/usr/bin/chromium --version': VERSION,
      },
    );
    expect(await find()).toEqual({ path: '/usr/bin/chromium', how: "Debian's package, installed" });
    expect(said.at(-1)).toBe("Installing Debian's package chromium.");
  });

  test('that cannot be installed ends with all that was tried and what to install', async () => {
    const failing = { code: 100, output: 'Reading…\nE: Unable to locate package chromium' };
    const { find } = machine({ isRoot: true }, { ...offline, 'apt-get install -y chromium': failing });
    expect(await find()).toMatchInlineSnapshot(`
      {
        "advice": "Install Chromium or Google Chrome (sudo apt-get install chromium), or set CHROMIUM to the path of one.",
        "path": undefined,
        "tried": [
          "On this machine: no chromium, chromium-browser, google-chrome, google-chrome-stable, microsoft-edge that starts.",
          "Playwright's own: the download failed: Error: getaddrinfo ENOTFOUND cdn",
          "Debian's package: apt-get failed: E: Unable to locate package chromium",
        ],
      }
    `);
  });

  test('is not tried without root', async () => {
    const { find, ran } = machine({}, offline);
    expect(await find()).toMatchInlineSnapshot(`
      {
        "advice": "Install Chromium or Google Chrome (sudo apt-get install chromium), or set CHROMIUM to the path of one.",
        "path": undefined,
        "tried": [
          "On this machine: no chromium, chromium-browser, google-chrome, google-chrome-stable, microsoft-edge that starts.",
          "Playwright's own: the download failed: Error: getaddrinfo ENOTFOUND cdn",
          "Debian's package: not tried, installing it needs root.",
        ],
      }
    `);
    expect(ran.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });

  test('is not tried on Ubuntu, whose package is a stub', async () => {
    const { find, ran } = machine({ isRoot: true, osRelease: 'ID=ubuntu\nID_LIKE=debian\n' }, offline);
    expect(await find()).toMatchObject({ path: undefined });
    expect(ran.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });
});

test('a browser that lacks libraries is told apart from a download that fails', async () => {
  const { find, said } = machine({ files: [SHELL] }, { 'playwright install chromium --only-shell --dry-run': PLAN });
  const result = await find();
  expect(result.path === undefined && result.tried).toContain(
    "Playwright's own: it does not start here; it may lack libraries of the system.",
  );
  expect(said).toEqual([]);
});
