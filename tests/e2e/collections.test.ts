import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { atlas, pathOf, site } from '../pages/site.ts';
import { astro, copyProject, ended } from '../setup/project-copy.ts';

let folder: string;

const file = (path: string) => join(folder, path);
const change = (path: string, before: string, after: string) => {
  const text = readFileSync(file(path), 'utf8');
  expect(text, path).toContain(before);
  writeFileSync(file(path), text.replace(before, after));
};

beforeAll(() => {
  folder = copyProject('collections');
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
});

describe('a collection', () => {
  test('with a schema that no entry can keep to stops astro sync', async () => {
    const config = readFileSync(file('src/content.config.ts'), 'utf8');
    const impossible =
      "defineCollection({ loader: contentLoader('person'), schema: z.strictObject({ none: z.number() }) })";
    change('src/content.config.ts', "collectionOf('person')", impossible);
    const { code, output } = await ended(astro(folder, ['sync']));
    writeFileSync(file('src/content.config.ts'), config);
    expect(output).toContain('person → ada-morrow data does not match collection schema');
    expect(code).toBe(1);
  });
});

describe('while developing', () => {
  let origin: string;
  let made = 0;

  const page = (path: string) => fetch(origin + path, { redirect: 'manual' });
  const story = pathOf('en', 'case', 'night-without-oil');
  const idea = pathOf('en', 'concept', 'shared-watch');

  beforeAll(async () => {
    // Tells each time that a graph is made.
    renameSync(file('src/core/graph/graph.ts'), file('src/core/graph/told.ts'));
    writeFileSync(
      file('src/core/graph/graph.ts'),
      `import { buildGraph as build } from './told.ts';
export * from './told.ts';
export const buildGraph = (...given) => { console.log('GRAPH MADE'); return build(...given); };`,
    );
    const server = astro(folder, ['dev', '--port', '0'], { ATLAS_BASE: site.base });
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
    for (const path of [story, idea, pathOf('nl', 'case', 'night-without-oil')])
      expect((await page(path)).status, path).toBe(200);
    expect(made).toBe(1);
    change('src/content/concepts/shared-watch.mdx', 'definition: ', 'definition: In other words, ');
    await expect.poll(async () => (await page(idea)).text(), { timeout: 30_000 }).toContain('In other words, ');
    expect((await page(story)).status).toBe(200);
    expect(made).toBe(2);
  });

  test('an id that an entry had before leads to its page, in each language', async () => {
    for (const locale of atlas.languages) {
      const moved = await page(pathOf(locale, 'case', 'gull-rock-1907'));
      expect(await moved.text()).toContain(`content="0;url=${pathOf(locale, 'case', 'night-without-oil')}"`);
    }
  });

  test('an id that nothing has is not found', async () => {
    expect((await page(pathOf('en', 'case', 'nowhere'))).status).toBe(404);
  });
});
