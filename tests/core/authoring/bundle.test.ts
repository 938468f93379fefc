import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../../../src/cli/root.ts';
import { bundleSchema, readBundle, writeBundle, type Bundle } from '../../../src/core/authoring/bundle.ts';
import { readFiles } from '../../../src/reader/disk.ts';

const bundle = (files: Readonly<Record<string, string | Uint8Array>>): Bundle => ({
  files: new Map(Object.entries(files)),
});
const read = (text: string) => {
  const found = readBundle(text);
  return 'why' in found ? found : Object.fromEntries(found.files);
};

test('a bundle reads as what was written, with the text of a case as it stands', () => {
  expect(
    writeBundle({
      author: { name: 'Anna de Vries', email: 'anna@example.org' },
      files: new Map<string, string | Uint8Array>([
        ['cases/my-case.mdx', '---\ntitle: My case\n---\nIt began in 2009. [@jansens-2016]\n'],
        ['cases/dot.png', new Uint8Array([137, 80, 78, 71])],
      ]),
    }),
  ).toMatchInlineSnapshot(`
    "format: atlas-bundle/1
    author:
      name: Anna de Vries
      email: anna@example.org
    files:
      cases/my-case.mdx: |
        ---
        title: My case
        ---
        It began in 2009. [@jansens-2016]
      cases/dot.png:
        base64: iVBORw==
    "
  `);
});

test('every file of the library comes back byte for byte, also from an issue with other text around it', async () => {
  const folder = 'tests/fixtures/atlas/content';
  const all = await readFiles(root, folder);
  const files = new Map(
    all.map(({ path }) => {
      const bytes = readFileSync(join(root, path));
      const text = bytes.toString('utf8');
      return [path.slice(folder.length + 1), Buffer.from(text).equals(bytes) ? text : Uint8Array.from(bytes)];
    }),
  );
  expect(files.size).toBeGreaterThan(30);
  const written = writeBundle({ files });
  expect(read(written)).toEqual(Object.fromEntries(files));
  const issue = `### The case\r\n\r\nThanks!\r\n\r\n\`\`\`yaml\r\n${written.replaceAll('\n', '\r\n')}\`\`\`\r\n\r\nGreetings, A.\r\n`;
  expect(read(issue)).toEqual(Object.fromEntries(files));
});

test.each([
  ['no line end', 'a'],
  ['more line ends', 'a\n\n\n'],
  ['a blank line first', '\n\na\n'],
  ['line ends of Windows', '---\r\na\r\n'],
  ['spaces at ends of lines', 'a  \n b \n'],
  ['spaces and tabs first', '\t a\n  b\n'],
  ['a byte-order mark', '\uFEFFa\n'],
  ['a code block of its own', '```yaml\nformat: atlas-bundle/1\n```\n'],
  ['what looks like YAML', '--- &a !!js\n*a: <<\n...\n'],
  ['other scripts and pictures of letters', 'שלום 👩‍🚒 é\u0301\u2028\n'],
  ['nothing', ''],
])('a text with %s comes back as it was', (_what, text) => {
  expect(read(writeBundle(bundle({ 'cases/a.mdx': text })))).toEqual({ 'cases/a.mdx': text });
});

test.each([
  { rename: { from: 'old-name', to: 'new-name' } },
  { withdraw: { id: 'my-case', reason: 'Dubbel: zie "x" # ‘y’' } },
])('an act comes back as it was, and says that it is newer than bundles of files: %j', (act) => {
  const author = { name: 'Anna de Vries', email: 'anna@example.org' };
  const written = writeBundle({ author, files: new Map(), act });
  expect(written).toMatch(/^format: atlas-bundle\/1\.1\n/);
  expect(readBundle(`Hello\n\n\`\`\`yaml\n${written}\`\`\`\n`)).toEqual({ author, files: new Map(), act });
});

test.each([
  ['rename: { from: a, to: ../b }', 'rename › to'],
  ['rename: { from: A, to: b }', 'rename › from'],
  ['rename: { from: a, to: con }', 'rename › to'],
  ['rename: { from: a }', 'rename › to'],
  ['withdraw: { id: a }', 'withdraw › reason'],
  ['withdraw: { id: a, reason: "" }', 'withdraw › reason'],
  ['withdraw: { id: a, reason: "b\\ncase/c withdrawn 2020-01-01" }', 'withdraw › reason'],
  ['withdraw: { id: a, reason: "b\\u2028c" }', 'withdraw › reason'],
  [`withdraw: { id: a, reason: ${'b'.repeat(301)} }`, 'withdraw › reason'],
  ['withdraw: { id: a/b, reason: c }', 'withdraw › id'],
  ['rename: { from: a, to: b }\nwithdraw: { id: a, reason: c }', ''],
  ['rename: { from: a, to: b }\nfiles: { cases/a.mdx: c }', ''],
  ['files: { cases/a.mdx: c }', 'rename'],
])('no act: %s', (text, at) => {
  expect(readBundle(`format: atlas-bundle/1.1\n${text}\n`)).toEqual({ why: 'shape', at });
});

test.each([
  ['Hello, here is my case.', { why: 'none' }],
  ['Hello\nformat: atlas-bundle/2\nfiles: {}\n', { why: 'version', line: 2, found: 'atlas-bundle/2' }],
  ['format: atlas-bundle/1\nfiles:\n  a: "x\n', { why: 'yaml', line: 4 }],
  ['format: atlas-bundle/1\nfiles: { a: 1, a: 2 }\n', { why: 'yaml', line: 2 }],
  ['format: atlas-bundle/1\nfiles:\n  a: &x text\n  b: *x\n', { why: 'alias', line: 4 }],
  ['format: atlas-bundle/1\nfiles:\n  a: !!binary abcd\n', { why: 'yaml', line: 3 }],
  ['format: atlas-bundle/1\nrename: { from: a, to: b }\nfiles: {}\n', { why: 'shape', at: '' }],
  ['format: atlas-bundle/1\nfiles:\n  a: 1\n', { why: 'shape', at: 'files › a' }],
  ['format: atlas-bundle/1\nfiles: {}\nrun: rm\n', { why: 'shape', at: '' }],
  [
    'format: atlas-bundle/1\nauthor: { name: "A\\nB", email: a@b.nl }\nfiles: {}\n',
    { why: 'shape', at: 'author › name' },
  ],
])('%j is no bundle that can be read', (text, wanted) => {
  expect(readBundle(text)).toEqual(wanted);
});

test('the published schema is that of the reader', () => {
  const published: unknown = JSON.parse(readFileSync(join(root, 'docs/bundle.schema.json'), 'utf8'));
  expect(published).toEqual(z.toJSONSchema(bundleSchema));
});
