import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build, createServer } from 'vite';
import { wallAround } from '../../../src/site/integrations/content-wall.ts';

/** A project whose one module asks for every picture of the content, as the pages do, or for one in a linked folder, which that way of asking passes over; `canary` is written when content runs. */
async function project(place: (content: string, canary: string) => Promise<void>) {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'atlas-wall-')));
  onTestFinished(() => rm(root, { recursive: true }));
  const canary = join(root, 'canary');
  await mkdir(join(root, 'src/content/cases'), { recursive: true });
  await place(join(root, 'src/content/cases'), canary);
  const main = join(root, 'main.js');
  const linked = existsSync(join(root, 'src/content/sources/kaart.png'));
  await writeFile(
    main,
    linked
      ? `export { default } from './src/content/sources/kaart.png';`
      : `export const all = import.meta.glob('/src/content/**/*.{png,svg}', { eager: true });`,
  );
  const plugins = [wallAround(join(root, 'src/content/'))];
  const config = { root, plugins, configFile: false, logLevel: 'silent', appType: 'custom' } as const;
  return { root, canary, config };
}

const code = (canary: string) =>
  `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(canary)}, 'x');`;

const attempts = {
  'a file behind a question mark': async (content: string, canary: string) => {
    await writeFile(join(content, 'license'), code(canary));
    await writeFile(join(content, 'license?x.png'), 'x');
  },
  'a link to a hidden file': async (content: string, canary: string) => {
    await writeFile(join(content, '.kaart.mjs'), code(canary));
    await symlink('.kaart.mjs', join(content, 'kaart.png'));
  },
  'a link to a file elsewhere': async (content: string, canary: string) => {
    await writeFile(join(content, '../../../elders.mjs'), code(canary));
    await symlink('../../../elders.mjs', join(content, 'kaart.png'));
  },
  'a linked folder': async (content: string, canary: string) => {
    await mkdir(join(content, '../../../elders'));
    await writeFile(join(content, '../../../elders/kaart.png'), code(canary));
    await symlink('../../elders', join(content, '../sources'));
  },
};

test.each(Object.entries(attempts))('%s does not become a module of a build', async (_what, place) => {
  const { config, root } = await project(place);
  const built = build({ ...config, build: { lib: { entry: join(root, 'main.js'), formats: ['es'] }, write: false } });
  await expect(built).rejects.toThrow(/is content, which never becomes code/);
});

test.each(Object.entries(attempts))('%s does not run in a development server', async (_what, place) => {
  const { config, canary } = await project(place);
  const server = await createServer({ ...config, server: { middlewareMode: true } });
  onTestFinished(() => server.close());
  await expect(server.ssrLoadModule('/main.js')).rejects.toThrow(/is content, which never becomes code/);
  expect(existsSync(canary)).toBe(false);
});

test('a picture is still a picture', async () => {
  const { config, root } = await project((content) => writeFile(join(content, 'kaart.png'), 'x'));
  const built = await build({
    ...config,
    build: { lib: { entry: join(root, 'main.js'), formats: ['es'] }, write: false, assetsInlineLimit: 0 },
  });
  expect(JSON.stringify(built)).toContain('kaart.png');
});
