import { expect, test } from 'vitest';
import type { Run } from '../../src/cli/child.ts';
import { runSteps, toolStep, type Outcome, type Step } from '../../src/cli/steps.ts';

function terminal() {
  const printed: string[] = [];
  let time = 0;
  return { write: (text: string) => void printed.push(text), now: () => (time += 750), text: () => printed.join('') };
}

const step = (name: string, outcome: Outcome): Step => ({
  name,
  repair: `npm run ${name}`,
  run: () => Promise.resolve(outcome),
});

test('steps that pass are a line each, with what is worth noting', async () => {
  const screen = terminal();
  const steps = [
    step('format', { passed: true, output: 'All matched files use Prettier code style!' }),
    step('unit tests', { passed: true, output: 'long', note: '12 passed' }),
  ];
  expect(await runSteps(steps, screen, { totals: true })).toBe(true);
  expect(screen.text()).toMatchInlineSnapshot(`
    "[1/2] format … ok, 0.8 s
    [2/2] unit tests … ok, 0.8 s (12 passed)
    2 passed, 0 failed
    "
  `);
});

test('the first failure shows its output and its repair, and names what did not run', async () => {
  const screen = terminal();
  const steps = [
    step('format', { passed: true, output: '' }),
    step('lint', { passed: false, output: '\nsrc/a.ts:1:1 error\n' }),
    step('build', { passed: true, output: '' }),
    step('browser', { passed: true, output: '' }),
  ];
  expect(await runSteps(steps, screen, { totals: true })).toBe(false);
  expect(screen.text()).toMatchInlineSnapshot(`
    "[1/4] format … ok, 0.8 s
    [2/4] lint … FAILED, 0.8 s

    src/a.ts:1:1 error

    "lint" failed. To repair: npm run lint
    Not run: build, browser.
    1 passed, 1 failed
    "
  `);
});

test('a step hands its environment to those after it, and may tell what takes long', async () => {
  const screen = terminal();
  const seen: unknown[] = [];
  const steps: Step[] = [
    {
      name: 'browser',
      repair: 'none',
      run: ({ env, say }) => {
        seen.push(env);
        say('Downloading.');
        return Promise.resolve({ passed: true, output: '', env: { CHROMIUM: '/c' } });
      },
    },
    {
      name: 'tests',
      repair: 'none',
      run: ({ env }) => (seen.push(env), Promise.resolve({ passed: true, output: '' })),
    },
  ];
  await runSteps(steps, screen, { totals: false });
  expect(seen).toEqual([{}, { CHROMIUM: '/c' }]);
  expect(screen.text()).toMatchInlineSnapshot(`
    "[1/2] browser … 
          Downloading.
          ok, 0.8 s
    [2/2] tests … ok, 0.8 s
    "
  `);
});

test('a tool passes when it exits with 0, and only then', async () => {
  const calls: unknown[] = [];
  const runWith =
    (code: number | undefined): Run =>
    (command, args, options) => {
      calls.push([command, args, options?.env?.CHROMIUM]);
      return Promise.resolve({ code, output: 'Tests  3 passed' });
    };
  const outcome = (code: number | undefined) =>
    toolStep(runWith(code), {
      name: 'unit tests',
      repair: 'mend',
      script: 'vitest.mjs',
      args: ['run'],
      note: (output) => output.slice(7),
    }).run({ env: { CHROMIUM: '/c' }, say: () => undefined });

  expect(await outcome(0)).toEqual({ passed: true, output: 'Tests  3 passed', note: '3 passed' });
  expect((await outcome(1)).passed).toBe(false);
  expect((await outcome(undefined)).passed).toBe(false);
  expect(calls[0]).toEqual([process.execPath, ['vitest.mjs', 'run'], '/c']);
});
