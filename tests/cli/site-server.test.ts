import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite } from '../../src/cli/site-server.ts';

const above = await mkdtemp(join(tmpdir(), 'site-'));
const folder = join(above, 'dist');
let origin = '';
let port = 0;
let close: () => Promise<void>;

beforeAll(async () => {
  await mkdir(join(folder, 'casussen', 'één'), { recursive: true });
  await mkdir(join(folder, 'leeg'));
  await writeFile(join(above, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'nothing here');
  await writeFile(join(folder, 'casussen', 'één', 'index.html'), 'a case');
  await writeFile(join(folder, 'a.woff2'), 'font');
  const opened = await openSite({ folder, base: '/atlas/' }, ['127.0.0.1'], 0);
  if (opened.port === undefined) throw new Error(opened.code);
  ({ port, close } = opened);
  origin = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await close();
  await rm(above, { recursive: true });
});

const get = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(origin + path, { redirect: 'manual', ...init });
  return { status: response.status, body: await response.text(), headers: response.headers };
};
/** The answer to a path exactly as written, which `fetch` would tidy first. */
const raw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('a page stands at its address with a slash', async () => {
  expect(await get('/atlas/')).toMatchObject({ status: 200, body: 'home' });
  expect(await get('/atlas/casussen/%C3%A9%C3%A9n/?q=1')).toMatchObject({ status: 200, body: 'a case' });
});

test('an address without its slash leads to the one with it, keeping the query', async () => {
  const { status, headers } = await get('/atlas/casussen/%C3%A9%C3%A9n?lens=x');
  expect([status, headers.get('location')]).toEqual([301, '/atlas/casussen/%C3%A9%C3%A9n/?lens=x']);
  expect((await get('/atlas')).headers.get('location')).toBe('/atlas/');
});

test('the root leads to the base', async () => {
  const { status, headers } = await get('/');
  expect([status, headers.get('location')]).toEqual([302, '/atlas/']);
});

test.each(['/atlas/casussen/geen/', '/atlas/leeg/', '/atlas/leeg', '/casussen/', '/atlas/%E0%A4%A', '/atlas/%00'])(
  'what is not there (%s) is the page for that, with status 404',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'nothing here' });
  },
);

test.each([
  '/atlas/../../secret.txt',
  '/atlas/..%2fsecret.txt',
  '/atlas/%2e%2e%2fsecret.txt',
  '/atlas/..%5csecret.txt',
])('nothing outside the folder is served (%s)', async (path) => {
  expect(await raw(path)).toBe(404);
});

test('text is compressed for those who take it, a font never', async () => {
  const encoding = async (path: string, accept: string) =>
    (await get(path, { headers: { 'accept-encoding': accept } })).headers.get('content-encoding');
  expect(await encoding('/atlas/', 'gzip')).toBe('gzip');
  expect(await encoding('/atlas/', 'identity')).toBeNull();
  expect(await encoding('/atlas/a.woff2', 'gzip')).toBeNull();
});

test('files carry their type', async () => {
  expect((await get('/atlas/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect((await get('/atlas/a.woff2')).headers.get('content-type')).toBe('font/woff2');
});

test('only reading is allowed, and HEAD has no body', async () => {
  expect((await get('/atlas/', { method: 'POST' })).status).toBe(405);
  expect(await get('/atlas/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test('a port that is taken is told by its code', async () => {
  const other = createServer();
  const taken = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  expect(await openSite({ folder, base: '/' }, ['127.0.0.1'], taken)).toEqual({ port: undefined, code: 'EADDRINUSE' });
  other.close();
});

test('a host that this machine does not have is left out as long as one remains', async () => {
  const opened = await openSite({ folder, base: '/' }, ['127.0.0.1', '192.0.2.1'], 0);
  expect(opened.port).toBeGreaterThan(0);
  if (opened.port !== undefined) await opened.close();
  expect(await openSite({ folder, base: '/' }, ['192.0.2.1'], 0)).toEqual({ port: undefined, code: 'EADDRNOTAVAIL' });
});
