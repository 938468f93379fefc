import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFiles } from '../../src/reader/disk.ts';

async function read(files: Readonly<Record<string, Uint8Array | string>>) {
  const project = await mkdtemp(join(tmpdir(), 'atlas-disk-'));
  onTestFinished(() => rm(project, { recursive: true }));
  await mkdir(join(project, 'inhoud/cases'), { recursive: true });
  for (const [path, bytes] of Object.entries(files)) await writeFile(join(project, 'inhoud', path), bytes);
  return (await readFiles(project, 'inhoud/')).sort((a, b) => (a.path < b.path ? -1 : 1));
}

test('MDX and YAML files, pictures and the list of ids are read, with paths as authors know them, and all others named', async () => {
  const files = await read({
    'cases/a b.mdx': 'één',
    'cases/b.YAML': '',
    'cases/kaart.png': 'x',
    'ids.txt': 'case/a\n',
    '.verborgen': 'x',
    'over.txt': 'x',
  });
  expect(files).toEqual([
    { path: 'inhoud/.verborgen', text: '' },
    { path: 'inhoud/cases/a b.mdx', text: 'één' },
    { path: 'inhoud/cases/b.YAML', text: '' },
    { path: 'inhoud/cases/kaart.png', text: '', bytes: Buffer.from('x') },
    { path: 'inhoud/ids.txt', text: 'case/a\n' },
    { path: 'inhoud/over.txt', text: '' },
  ]);
});

test('bytes that are not UTF-8 become the sign for a lost character, and UTF-16 is read as such', async () => {
  const files = await read({
    'a.mdx': Buffer.from('een caf\xe9', 'latin1'),
    'b.mdx': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('één', 'utf16le')]),
    'c.mdx': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('één', 'utf16le').swap16()]),
    'd.mdx': Buffer.from('\uFEFFéén'),
  });
  expect(files.map(({ text, encoding }) => [text, encoding])).toEqual([
    ['een caf\uFFFD', undefined],
    ['één', 'utf-16'],
    ['één', 'utf-16'],
    ['\uFEFFéén', undefined],
  ]);
});

test('a link is named and never followed, whatever it leads to, and a licence is taken for one only where it belongs', async () => {
  const project = await mkdtemp(join(tmpdir(), 'atlas-disk-'));
  onTestFinished(() => rm(project, { recursive: true }));
  await mkdir(join(project, 'inhoud/cases'), { recursive: true });
  await writeFile(join(project, 'inhoud/LICENSE'), 'x');
  await writeFile(join(project, 'inhoud/cases/LICENSE'), 'x');
  await symlink('/etc/passwd', join(project, 'inhoud/cases/a.mdx'));
  await symlink('..', join(project, 'inhoud/sources'));
  await symlink('nergens', join(project, 'inhoud/ids.txt'));
  const files = await readFiles(project, 'inhoud/');
  expect(files.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'inhoud/cases/LICENSE', text: '' },
    { path: 'inhoud/cases/a.mdx', text: '', isNoFile: true },
    { path: 'inhoud/ids.txt', text: '', isNoFile: true },
    { path: 'inhoud/sources', text: '', isNoFile: true },
  ]);
});
