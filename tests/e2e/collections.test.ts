import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { atlas } from '../../site.config.ts';
import { vocabulary } from '../fixtures/libraries/read.ts';
import { astro, copyProject, ended } from './project-copy.ts';
import { root } from './site.ts';

let folder: string;

const file = (path: string) => join(folder, path);
const change = (path: string, before: string, after: string) => {
  const text = readFileSync(file(path), 'utf8');
  expect(text, path).toContain(before);
  writeFileSync(file(path), text.replace(before, after));
};

beforeAll(() => {
  folder = copyProject('collections');
  rmSync(file('src/content'), { recursive: true });
  cpSync(join(root, 'tests/fixtures/libraries/twee-regios'), file('src/content'), { recursive: true });
  renameSync(file('site.config.ts'), file('own.config.ts'));
  writeFileSync(
    file('site.config.ts'),
    `import { atlas as own } from './own.config.ts';
export const atlas = { ...own, vocabulary: ${JSON.stringify(vocabulary)} };`,
  );
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
});

describe('a collection', () => {
  test('takes what the reader makes of the content', async () => {
    const { code, output } = await ended(astro(folder, ['sync']));
    expect(code, output).toBe(0);
  });

  test('with a schema that no entry can keep to stops astro sync', async () => {
    const config = readFileSync(file('src/content.config.ts'), 'utf8');
    change('src/content.config.ts', "recordSchema('person', original.person)", 'z.strictObject({ none: z.number() })');
    const { code, output } = await ended(astro(folder, ['sync']));
    writeFileSync(file('src/content.config.ts'), config);
    expect(output).toContain('person → robin-voorbeeld data does not match collection schema');
    expect(code).toBe(1);
  });
});

describe('while developing', () => {
  let origin: string;
  let made = 0;

  const page = (path: string) => fetch(`${origin}/${path}/`, { redirect: 'manual' });
  const { case: cases, concept: concepts } = atlas.segments;

  beforeAll(async () => {
    // Tells each time that a graph is made.
    renameSync(file('src/core/graph/graph.ts'), file('src/core/graph/told.ts'));
    writeFileSync(
      file('src/core/graph/graph.ts'),
      `import { buildGraph as build } from './told.ts';
export * from './told.ts';
export const buildGraph = (entries) => { console.log('GRAPH MADE'); return build(entries); };`,
    );
    const server = astro(folder, ['dev', '--port', '0']);
    origin = await new Promise<string>((found, failed) => {
      let output = '';
      server.stdout.on('data', (text: string) => {
        output += text;
        made += text.split('GRAPH MADE').length - 1;
        const [address] = /http:\/\/localhost:\d+/.exec(output) ?? [];
        if (address !== undefined) found(address);
      });
      server.on('close', () => {
        failed(new Error(output));
      });
    });
    return () => {
      server.kill();
    };
  });

  test('the graph is made once for all pages, and once more when content has changed', async () => {
    for (const path of [`${cases.nl}/regio-noord`, `${concepts.nl}/samen-leren`, `en/${cases.en}/regio-noord`])
      expect((await page(path)).status, path).toBe(200);
    expect(made).toBe(1);
    change('src/content/concepts/samen-leren.mdx', 'definition: ', 'definition: Anders gezegd, ');
    await expect
      .poll(async () => (await page(`${concepts.nl}/samen-leren`)).text(), { timeout: 30_000 })
      .toContain('Anders gezegd, ');
    expect((await page(`${cases.nl}/regio-noord`)).status).toBe(200);
    expect(made).toBe(2);
  });

  test('an id that an entry had before leads to its page, in each language', async () => {
    for (const [before, after] of [
      [`${cases.nl}/plan-noord`, `/${cases.nl}/regio-noord/`],
      [`en/${cases.en}/plan-noord`, `/en/${cases.en}/regio-noord/`],
    ] as const)
      expect((await page(before)).headers.get('location'), before).toBe(after);
  });

  test('an id that nothing has is not found', async () => {
    expect((await page(`${cases.nl}/regio-nergens`)).status).toBe(404);
  });
});
