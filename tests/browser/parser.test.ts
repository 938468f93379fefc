import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createMdxMdastHandle, MdastReader, materializeMdastTree, serializeHandle } from 'satteri';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { featuresToNative } from '../../node_modules/satteri/dist/compile.js';
import { parserFrom } from '../../src/browser/authoring/parser/start.ts';
import { features } from '../../src/reader/markdown.ts';
import { kinds } from '../mutation/all-kinds.ts';
import { readWholeLibrary } from '../mutation/library.ts';
import { createRandom } from '../mutation/random.ts';

const { originals } = await readWholeLibrary();
const project = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(project + path);
const [wasm = ''] = globSync('src/browser/authoring/parser/*.wasm.gz', { cwd: project });

test('the parser of browsers has the version of that of machines; "npm run parser" brings it in', () => {
  const manifest = z.object({ dependencies: z.object({ satteri: z.string() }) });
  const { satteri } = z.parse(manifest, JSON.parse(read('package.json').toString())).dependencies;
  expect(wasm.replaceAll('\\', '/')).toBe(`src/browser/authoring/parser/satteri-${satteri}.wasm.gz`);
  expect(read('src/browser/authoring/parser/binding.ts').toString()).toContain(`satteri-${satteri}.wasm.gz`);
});

/** What the package of the parser asks of its native part for a tree. */
interface Binding {
  readonly createMdxMdastHandle: (source: string, options: number, position: boolean) => unknown;
  readonly serializeHandle: (handle: unknown) => Uint8Array;
}

const isBinding = (one: unknown): one is Binding =>
  typeof one === 'object' && one !== null && 'createMdxMdastHandle' in one && 'serializeHandle' in one;

/** A text as a tree, or why it is none. */
function treeBy(serialized: (text: string) => Uint8Array, text: string): string {
  try {
    return JSON.stringify(materializeMdastTree(new MdastReader(serialized(text))));
  } catch (cause) {
    return String(cause);
  }
}

test('browsers read every text as machines do: those of the fixture, and those broken in every way', async () => {
  const { binding } = await parserFrom(gunzipSync(read(wasm)));
  if (!isBinding(binding)) throw new Error('The binding is another one.');
  const { parseOptions } = featuresToNative(features);
  const onMachine = (text: string) => serializeHandle(createMdxMdastHandle(text, features, true));
  const inBrowser = (text: string) => binding.serializeHandle(binding.createMdxMdastHandle(text, parseOptions, true));
  const random = createRandom(1);
  const broken = kinds.flatMap(({ mutate }) =>
    Array.from({ length: 5 }, () => random.pick(originals)).flatMap((original) => {
      const mutation = original === undefined ? undefined : mutate(original, random);
      return mutation?.text ?? [];
    }),
  );
  const texts = [
    ...originals.map(({ text }) => text),
    ...broken,
    'a {b',
    '<x',
    '{}}',
    '[@https://x.nl]',
    '\u{1F469}\u200D',
  ];
  expect(texts.length).toBeGreaterThan(200);
  // Whole lines, as the reader hands them over; and no half signs, which a file cannot hold.
  const different = texts
    .map((text) => `${text.toWellFormed()}\n`)
    .filter((text) => treeBy(onMachine, text) !== treeBy(inBrowser, text));
  expect(different).toEqual([]);
});
