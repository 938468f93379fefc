import { expect, test } from 'vitest';
import { openChromium, type Machine } from '../../src/cli/chromium.ts';

/** A machine on which only a browser that is named here starts, by its path or channel ("own" for Playwright's). */
function machineWith(
  starts: readonly string[],
  more: Partial<Machine<string>> & { readonly installs?: readonly string[] } = {},
) {
  const done: string[] = [];
  const installed = new Set(starts);
  const machine: Machine<string> = {
    env: { PATH: '/usr/bin' },
    isRootOnDebian: false,
    isFile: (path) => path === '/usr/bin/chromium' || path === '/usr/bin/google-chrome',
    launch: ({ executablePath, channel }) => {
      const name = executablePath ?? channel ?? 'own';
      done.push(`launch ${name}`);
      return installed.has(name) ? Promise.resolve(name) : Promise.reject(new Error(`${name} does not start\nstack`));
    },
    run: (command, args) => {
      const program = command === process.execPath ? 'playwright' : command;
      done.push(`${program} ${args.filter((arg) => !arg.includes('/')).join(' ')}`);
      if (args[0] === 'update') return Promise.reject(new Error('no network'));
      if (more.installs === undefined) return Promise.reject(new Error(`${program} has no network`));
      for (const name of more.installs) installed.add(name);
      return Promise.resolve();
    },
    ...more,
  };
  return { done, open: () => openChromium(machine, (line) => done.push(line)) };
}

test('the browser that CHROMIUM names is used, and no other when it does not start', async () => {
  const env = { CHROMIUM: '/opt/mine', PATH: '/usr/bin' };
  expect(await machineWith(['/opt/mine'], { env }).open()).toBe('/opt/mine');
  await expect(machineWith(['/usr/bin/chromium'], { env }).open()).rejects.toThrow('/opt/mine does not start');
});

test('a browser of this machine goes before any that is installed', async () => {
  const { done, open } = machineWith(['msedge']);
  expect(await open()).toBe('msedge');
  expect(done).toEqual(['launch /usr/bin/chromium', 'launch /usr/bin/google-chrome', 'launch chrome', 'launch msedge']);
});

test("without one, Debian's is installed where this is root on Debian, and Playwright's own elsewhere", async () => {
  const debian = machineWith([], { isRootOnDebian: true, installs: ['/usr/bin/chromium'] });
  expect(await debian.open()).toBe('/usr/bin/chromium');
  const tries = (name: string): readonly string[] => [
    'There is no Chromium on this machine: installing that of Debian.',
    'apt-get update',
    `apt-get install -y ${name}`,
    `launch /usr/bin/${name}`,
  ];
  expect(debian.done.slice(5)).toEqual([...tries('chromium-headless-shell'), ...tries('chromium')]);
  const elsewhere = machineWith([], { installs: ['own'] });
  expect(await elsewhere.open()).toBe('own');
  expect(elsewhere.done.slice(5)).toEqual([
    'There is no Chromium on this machine: installing that of Playwright.',
    'playwright install --only-shell chromium',
    'launch own',
  ]);
});

test('when none can be had, one sentence says what to install, after what was tried', async () => {
  const { open } = machineWith([], { isRootOnDebian: true });
  const told = await open().catch((cause: unknown) => (cause instanceof Error ? cause.message : ''));
  expect(told).toMatchInlineSnapshot(`
    "No Chromium starts on this machine. Install Chromium or Google Chrome, or set CHROMIUM to the path of one. Tried:
    /usr/bin/chromium does not start
    /usr/bin/google-chrome does not start
    chrome does not start
    msedge does not start
    own does not start
    apt-get has no network
    apt-get has no network
    playwright has no network"
  `);
});
