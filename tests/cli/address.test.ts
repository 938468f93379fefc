import { expect, test } from 'vitest';
import { openAt, readWish } from '../../src/cli/address.ts';
import type { Opened } from '../../src/cli/site-server.ts';

const close = () => Promise.resolve();
/** Opens any port but those that are taken. */
const openUnless = (taken: readonly number[], code = 'EADDRINUSE') => {
  const asked: string[] = [];
  const open = (port: number, hosts: readonly string[]): Promise<Opened> => {
    asked.push(`${hosts.join(' ')} ${port}`);
    return Promise.resolve(taken.includes(port) ? { port: undefined, code } : { port, close });
  };
  return { open, asked };
};
const usual = { port: 4321, exact: false, host: undefined };

test('without a wish it is the usual port, and any other will do', () => {
  expect(readWish([], { PORT: '' })).toEqual(usual);
});

test('a port from the command line comes before PORT, and both are meant', () => {
  expect(readWish([], { PORT: '8080' })).toEqual({ port: 8080, exact: true, host: undefined });
  expect(readWish(['--port', '5000', '--host', '0.0.0.0'], { PORT: '8080' })).toEqual({
    port: 5000,
    exact: true,
    host: '0.0.0.0',
  });
});

test('a port that is none, and an option that is none, get a sentence', () => {
  expect(readWish(['--port', '70000'], {})).toMatchInlineSnapshot(
    `""70000" is not a port: give a number from 0 to 65535."`,
  );
  expect(readWish([], { PORT: 'http' })).toMatchInlineSnapshot(
    `""http" is not a port: give a number from 0 to 65535."`,
  );
  expect(readWish(['--prot', '80'], {})).toMatchInlineSnapshot(
    `"Unknown option '--prot'. It takes --port <number> and --host <address>."`,
  );
});

test('a usual port that is taken gives way to the next free one, and that is said', async () => {
  const { open, asked } = openUnless([4321, 4322]);
  expect(await openAt(usual, open, 'npm start')).toEqual({
    port: 4323,
    close,
    moved: 'Port 4321 is taken; using 4323.',
  });
  expect(asked[0]).toBe('127.0.0.1 ::1 4321');
});

test('a port that was asked for and is taken is a problem', async () => {
  const { open } = openUnless([4321]);
  expect(await openAt({ ...usual, exact: true }, open, 'npm start')).toMatchInlineSnapshot(`
    {
      "port": undefined,
      "problem": "Port 4321 is taken: stop what uses it, or choose another with npm start -- --port 4322.",
    }
  `);
});

test('a port that may not be used is a problem at once', async () => {
  const { open, asked } = openUnless([80], 'EACCES');
  expect(await openAt({ port: 80, exact: true, host: '0.0.0.0' }, open, 'npm start')).toMatchInlineSnapshot(`
    {
      "port": undefined,
      "problem": "The site cannot be served at 0.0.0.0:80 (EACCES).",
    }
  `);
  expect(asked).toHaveLength(1);
});
