import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
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
    { path: 'inhoud/cases/a.mdx', text: '', unread: 'link' },
    { path: 'inhoud/ids.txt', text: '', unread: 'link' },
    { path: 'inhoud/sources', text: '', unread: 'link' },
  ]);
});

test('what cannot be read is named with the reason, and nothing else suffers from it', async () => {
  const project = await mkdtemp(join(tmpdir(), 'atlas-disk-'));
  onTestFinished(() => rm(project, { recursive: true }));
  await mkdir(join(project, 'inhoud/cases'), { recursive: true });
  await writeFile(join(project, 'inhoud/cases/a.mdx'), 'één');
  const bytes = (name: string) => Buffer.from(join(project, 'inhoud', name), 'latin1');
  await writeFile(bytes('cases/b\xff.mdx'), 'x');
  await mkdir(bytes('map\xe9'));
  for (const name of ['c.mdx', 'd.png']) {
    await writeFile(join(project, 'inhoud', name), '');
    await truncate(join(project, 'inhoud', name), 10_000_001);
  }
  const files = await readFiles(project, 'inhoud/');
  expect(files.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'inhoud/c.mdx', text: '', unread: 'large' },
    { path: 'inhoud/cases/a.mdx', text: 'één' },
    { path: 'inhoud/cases/b\uFFFD.mdx', text: '', unread: 'name' },
    { path: 'inhoud/d.png', text: '', unread: 'large' },
    { path: 'inhoud/map\uFFFD', text: '', unread: 'name' },
  ]);
});

// Who is root may read everything.
test.skipIf(process.getuid?.() === 0)('what may not be read is named as that', async () => {
  const project = await mkdtemp(join(tmpdir(), 'atlas-disk-'));
  onTestFinished(() => rm(project, { recursive: true }));
  await mkdir(join(project, 'inhoud/cases'), { recursive: true });
  await writeFile(join(project, 'inhoud/a.mdx'), 'x');
  for (const name of ['a.mdx', 'cases']) await chmod(join(project, 'inhoud', name), 0);
  const files = await readFiles(project, 'inhoud/');
  await chmod(join(project, 'inhoud/cases'), 0o700);
  expect(files.map(({ path, unread }) => `${path} ${unread ?? ''}`).sort()).toEqual([
    'inhoud/a.mdx denied',
    'inhoud/cases denied',
  ]);
});

test('files that come and go while they are read are there or not, and never an error', async () => {
  const project = await mkdtemp(join(tmpdir(), 'atlas-disk-'));
  onTestFinished(() => rm(project, { recursive: true }));
  await mkdir(join(project, 'inhoud'));
  await writeFile(join(project, 'inhoud/blijft.mdx'), 'x');
  for (let round = 0; round < 20; round += 1) {
    for (let at = 0; at < 20; at += 1) await writeFile(join(project, `inhoud/${at}.mdx`), 'x');
    const reading = readFiles(project, 'inhoud/');
    const removing = Array.from({ length: 20 }, (_, at) => rm(join(project, `inhoud/${at}.mdx`)));
    const [files] = await Promise.all([reading, ...removing]);
    expect(files.map(({ path }) => path)).toContain('inhoud/blijft.mdx');
  }
});

test('a picture is measured with all its frames, without being taken apart', async () => {
  const wide = { width: 12_000, height: 9_000, channels: 3, background: 'white' } as const;
  const [file] = await read({ 'a.png': await sharp({ create: wide }).png().toBuffer() });
  expect(file?.pixels).toBe(108_000_000);
});
