import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rulesOf } from '../../src/reader/library.ts';
import { contentFolder } from '../../src/site/content-files.ts';
import { ContentReading, type ContentRead } from '../../src/site/content-reading.ts';
import { atlas } from '../fixtures/atlas/site.config.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
const fixture = join(import.meta.dirname, '../fixtures/atlas/content');
cpSync(fixture, join(root, contentFolder), { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

const story = `cases/${atlas.story}.mdx`;
const reading = new ContentReading(root, rulesOf(atlas), true);
const told: ContentRead[] = [];
reading.follow('test', () => {
  throw new Error('Another follows by this name.');
});
reading.follow('test', (now) => told.push(now));

/** The files that were read again, and those that are gone, after what is done to one of them. */
async function readAgainAfter(file: string, act: (path: string) => void) {
  const before = (await reading.now()).read.documents;
  const path = join(root, contentFolder, file);
  act(path);
  await reading.changed(path);
  const after = (await reading.now()).read.documents;
  const paths = (one: typeof before, other: typeof before) =>
    one.filter((document) => !other.includes(document)).map((document) => document.path);
  return {
    read: paths(after, before),
    gone: paths(before, after).filter((one) => !paths(after, before).includes(one)),
  };
}

test('all who ask share one reading', async () => {
  const both = await Promise.all([reading.now(), reading.now()]);
  expect(both[0]).toBe(both[1]);
  expect(told).toEqual([]);
});

test.for([
  {
    name: 'an edit reads that file alone',
    file: story,
    act: (path: string) => writeFileSync(path, `${readFileSync(path, 'utf8')}\nMore.\n`),
    wanted: { read: [contentFolder + story], gone: [] },
  },
  {
    name: 'a new file is read, and no other',
    file: 'concepts/new.mdx',
    act: (path: string) => writeFileSync(path, '---\nterm: new\n---\n'),
    wanted: { read: [`${contentFolder}concepts/new.mdx`], gone: [] },
  },
  {
    name: 'a file that goes away reads nothing',
    file: 'concepts/new.mdx',
    act: (path: string) => rmSync(path),
    wanted: { read: [], gone: [`${contentFolder}concepts/new.mdx`] },
  },
])('$name, and who follows is told once', async ({ file, act, wanted }) => {
  const before = told.length;
  expect(await readAgainAfter(file, act)).toEqual(wanted);
  expect(told.length - before).toBe(1);
  expect(told.at(-1)?.read).toBe((await reading.now()).read);
});

test('edits of two files at once are both there in the end', async () => {
  const files = [story, 'concepts/relief.mdx'].map((file) => join(root, contentFolder, file));
  for (const file of files) appendFileSync(file, '\nAt once.\n');
  await Promise.all(files.map((file) => reading.changed(file)));
  const whole = await new ContentReading(root, rulesOf(atlas), true).now();
  expect((await reading.now()).entries).toEqual(whole.entries);
});
