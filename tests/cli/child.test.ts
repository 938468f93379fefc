import { expect, test } from 'vitest';
import { runIn } from '../../src/cli/child.ts';

const run = runIn(import.meta.dirname);
const node = (code: string, limits?: { total: number; stalled?: number; sign?: RegExp }) =>
  run(process.execPath, ['-e', code], limits === undefined ? {} : { limits });

test('both outputs and the exit code come back', async () => {
  const code = 'console.log("out"); console.error("err"); process.exitCode = 3';
  expect(await node(code)).toEqual({ code: 3, output: 'out\nerr\n' });
});

test('a program runs in the given folder, with the environment it is given', async () => {
  const ended = await run(process.execPath, ['-p', 'process.cwd() + process.env.EXTRA'], { env: { EXTRA: '!' } });
  expect(ended.output).toBe(`${import.meta.dirname}!\n`);
});

test('a program that is not there is an outcome, not an exception', async () => {
  const ended = await run('/no/such/program', []);
  expect(ended.code).toBeUndefined();
  expect(ended.output).toContain('/no/such/program could not be started');
});

test('a program that takes too long is stopped, with the children that it started', async () => {
  // The grandchild holds the output open: without stopping it too, this would wait for a minute.
  const code = `
    require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' });
    setTimeout(() => {}, 60000)`;
  expect(await node(code, { total: 400 })).toEqual({
    code: undefined,
    output: '\nStopped: not ready after 0.4 seconds.\n',
  });
}, 20_000);

test('output that is no progress does not keep a program alive', async () => {
  const code = `setInterval(() => console.log('retry'), 50)`;
  const ended = await node(code, { total: 60_000, stalled: 600, sign: /\d%/ });
  expect(ended.code).toBeUndefined();
  expect(ended.output).toMatch(/Stopped: no progress for 0\.6 seconds\.\n$/);
}, 20_000);

test('progress keeps a program alive for longer than the stall', async () => {
  const code = `let n = 0; const t = setInterval(() => { console.log(++n + '%'); if (n === 12) clearInterval(t) }, 250)`;
  const ended = await node(code, { total: 60_000, stalled: 2_000, sign: /\d%/ });
  expect(ended.code).toBe(0);
}, 20_000);
