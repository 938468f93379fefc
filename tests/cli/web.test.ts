import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { WebAnswer, WebAnswers } from '../../src/core/checks/web-answer.ts';
import { check } from '../../src/cli/checking.ts';
import { withCache } from '../../src/cli/link-cache.ts';
import { askAddresses, type Web } from '../../src/cli/web.ts';
import { changed } from '../core/checks/checked.ts';
import { projectWith, rules, run } from './command-run.ts';

/** A server on this machine that stands for the whole web: the paths of addresses say what it does. */
async function standIn() {
  const requests: string[] = [];
  let open = 0;
  let mostOpen = 0;
  const waits: number[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(`${request.method ?? ''} ${String(request.headers['x-host'])}${path}`);
    const status = /\/(\d{3})/.exec(path)?.[1];
    if (path.startsWith('/slow')) return;
    if (path.startsWith('/moved')) response.setHeader('location', '/200');
    const head = request.method === 'HEAD';
    response.statusCode = path.startsWith('/moved')
      ? 301
      : path.startsWith('/no-head')
        ? head
          ? 405
          : 200
        : Number(status ?? 200);
    setTimeout(() => response.end('x'.repeat(10)), 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const web: Web = {
    agent: 'test (+https://example.org)',
    timeout: 1000,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    fetch: async (to, options) => {
      const url = new URL(to);
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      try {
        return await fetch(`http://127.0.0.1:${port}${url.pathname}`, {
          ...options,
          headers: { 'x-host': url.host },
        });
      } finally {
        open -= 1;
      }
    },
  };
  return { web, requests, waits, mostOpen: () => mostOpen };
}

const told = (answers: WebAnswers) =>
  Object.fromEntries([...answers].map(([to, { state, detail }]) => [to, `${state} ${detail}`]));

describe('asking for addresses', () => {
  test('tells pages that are there from those that are gone, and from what cannot be known', async () => {
    const { web } = await standIn();
    const paths = ['200', 'moved', 'no-head', '404', '410', '403', '429', '500', 'slow'];
    const answers = await askAddresses(
      paths.map((path) => `https://${path}.nl/${path}`),
      web,
    );
    expect(told(answers)).toEqual({
      'https://200.nl/200': 'alive 200',
      'https://moved.nl/moved': 'alive 200',
      'https://no-head.nl/no-head': 'alive 200',
      'https://404.nl/404': 'dead 404',
      'https://410.nl/410': 'dead 410',
      'https://403.nl/403': 'unknown 403',
      'https://429.nl/429': 'unknown 429',
      'https://500.nl/500': 'unknown 500',
      'https://slow.nl/slow': 'unknown timeout',
    });
  });

  test('begins with HEAD, asks GET only when that gives no page, and each address once', async () => {
    const { web, requests } = await standIn();
    await askAddresses(['https://a.nl/200', 'https://a.nl/200', 'https://b.nl/no-head', 'https://c.nl/429'], web);
    expect(requests.toSorted()).toEqual(['GET b.nl/no-head', 'HEAD a.nl/200', 'HEAD b.nl/no-head', 'HEAD c.nl/429']);
  });

  test('waits a second between two requests to one host, and asks at most four hosts at once', async () => {
    const { web, waits, mostOpen } = await standIn();
    await askAddresses(['https://a.nl/1', 'https://a.nl/2', 'https://a.nl/3'], web);
    expect(waits).toEqual([1000, 1000]);
    expect(mostOpen()).toBe(1);
    await askAddresses(
      Array.from({ length: 12 }, (_, at) => `https://host-${at}.nl/x`),
      web,
    );
    expect(mostOpen()).toBe(4);
  });

  test('a host that does not exist is dead, unless nothing answers, which says more about this machine', async () => {
    const { web } = await standIn();
    const notFound: Web = {
      ...web,
      fetch: (to, options) =>
        to.includes('nowhere')
          ? Promise.reject(
              new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ENOTFOUND' }) }),
            )
          : web.fetch(to, options),
    };
    expect(told(await askAddresses(['https://nowhere.nl/', 'https://a.nl/'], notFound))).toEqual({
      'https://nowhere.nl/': 'dead ENOTFOUND',
      'https://a.nl/': 'alive 200',
    });
    expect(told(await askAddresses(['https://nowhere.nl/'], notFound))).toEqual({
      'https://nowhere.nl/': 'unknown ENOTFOUND',
    });
  });

  test('never asks for what only this machine or its network can reach', async () => {
    const { web, requests } = await standIn();
    const own = [
      'http://localhost/',
      'http://127.0.0.1/',
      'http://10.0.0.1:80/',
      'http://[::1]/',
      'http://nas.local/',
      'http://0x7f000001/',
      'http://nas/',
    ];
    const answers = await askAddresses([...own, 'https://a.nl:8443/'], web);
    expect(requests).toEqual(['HEAD a.nl:8443/']);
    expect(own.map((address) => answers.get(address)?.state)).toEqual(own.map(() => 'unknown'));
  });
});

describe('the answers that are kept', () => {
  const day = 24 * 60 * 60 * 1000;
  const cacheFile = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-links-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return join(folder, '.cache/links.json');
  };
  const answering = (answers: Readonly<Record<string, WebAnswer>>) => {
    const asked: string[] = [];
    const ask = (missing: readonly string[]) => {
      asked.push(...missing);
      return Promise.resolve(
        new Map(missing.flatMap((to) => (answers[to] === undefined ? [] : [[to, answers[to]] as const]))),
      );
    };
    return { ask, asked };
  };
  const a: WebAnswer = { state: 'alive', detail: '200' };
  const b: WebAnswer = { state: 'dead', detail: '404' };
  const c: WebAnswer = { state: 'unknown', detail: 'timeout' };

  test('are believed for a week, except what could not be checked', async () => {
    const file = await cacheFile();
    const web = answering({ a, b, c });
    await withCache(file, 0, ['a', 'b', 'c'], web.ask);
    expect(told(await withCache(file, 6 * day, ['a', 'b', 'c'], web.ask))).toEqual({
      a: 'alive 200',
      b: 'dead 404',
      c: 'unknown timeout',
    });
    await withCache(file, 7 * day, ['a'], web.ask);
    expect(web.asked).toEqual(['a', 'b', 'c', 'c', 'a']);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      version: 1,
      links: { a: { at: new Date(7 * day).toISOString(), ...a } },
    });
  });

  test.each([
    'not JSON',
    '[]',
    '{"version":2,"links":{}}',
    '{"version":1,"links":{"a":{"at":"x","state":"alive","detail":"200"}}}',
  ])('count as none when the file holds %s', async (text) => {
    const file = await cacheFile();
    await withCache(file, 0, [], answering({}).ask);
    await writeFile(file, text);
    const web = answering({ a });
    expect(told(await withCache(file, 0, ['a'], web.ask))).toEqual({ a: 'alive 200' });
    expect(web.asked).toEqual(['a']);
  });
});

test('npm run check --online tells dead links at their words, and says which could not be checked', async () => {
  const { web } = await standIn();
  const folder = await projectWith({
    ...changed(
      'concepts/kennis-delen.mdx',
      'Meer hierover.',
      'Zie [hier](https://a.nl/404#plek), [hier](https://c.nl/403) of [daar](https://d.nl/).',
    ),
    ...changed('sources/jansens-2016.yaml', 'issued: 2016', 'issued: 2016\nDOI: 10.1000/410\nURL: https://e.nl/200'),
  });
  const { code, printed, complained } = await run(
    (surroundings, audience) => check(surroundings, audience, rules, (addresses) => askAddresses(addresses, web)),
    folder,
    ['--online'],
  );
  expect([code, complained]).toEqual([0, 'Externe links: 5. Nakijken kan enkele minuten duren.']);
  expect(printed).toMatchInlineSnapshot(`
    "src/content/concepts/kennis-delen.mdx
      6:12 waarschuwing  dead-link
            Op https://a.nl/404 is niets meer (404).

            5 │ ---
            6 │ Zie [hier](https://a.nl/404#plek), [hier](https://c.nl/403) of [daar](https://d.nl/). [@jansens-2016]
              │            ^^^^^^^^^^^^^^^^^^^^^
            Zoek het nieuwe adres, of een bewaarde versie: https://web.archive.org/web/*/https://a.nl/404
            Meer uitleg: npm run explain dead-link

    src/content/sources/jansens-2016.yaml
      5:6 waarschuwing  dead-link
            Op https://doi.org/10.1000/410 is niets meer (410).

            4 │ issued: 2016
            5 │ DOI: 10.1000/410
              │      ^^^^^^^^^^^
            Zoek het nieuwe adres, of een bewaarde versie: https://web.archive.org/web/*/https://doi.org/10.1000/410
            Meer uitleg: npm run explain dead-link

    Niet na te kijken:
      https://c.nl/403 (403)

    2 waarschuwingen in 2 van 5 bestanden. Externe links nagekeken: 4, niet na te kijken: 1."
  `);
});
