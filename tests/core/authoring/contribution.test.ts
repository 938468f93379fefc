import { describe, expect, test } from 'vitest';
import {
  changed,
  emptyContribution,
  type Change,
  type Contribution,
} from '../../../src/core/authoring/contribution.ts';
import { bundleOf, contributionOf, newsOf, pathOf, placeInForm } from '../../../src/core/authoring/handed-in.ts';
import type { FieldPath } from '../../../src/core/model/references.ts';
import { readBundle } from '../../../src/core/authoring/bundle.ts';
import { fixturePlans as plans } from './fixture-plans.ts';

const around = { plans, taken: new Set(['night-without-oil', 'morrow-1911']) };
const done = (changes: readonly Change[], from: Contribution = emptyContribution) =>
  changes.reduce((sum, change) => changed(sum, change, around), from);
const filesOf = (contribution: Contribution) => Object.fromEntries(bundleOf(contribution, plans).files);
const pathsOf = ({ pieces }: Contribution) => pieces.map(pathOf);
const begun = done([{ does: 'begin', kind: 'case' }]);
const set = (piece: number, path: FieldPath, value: string): Change => ({ does: 'set', piece, path, value });

test('what stands in the atlas already is not handed in again', () => {
  const there = new Map([['sources/log.yaml', 'title: The log\n']]);
  const both = contributionOf({ files: new Map([...there, ['cases/a.mdx', '---\ntitle: A\n---\n']]) }, plans, ['en']);
  expect([...newsOf(both, there, plans).files.keys()]).toEqual(['cases/a.mdx']);
  const same = contributionOf({ files: there }, plans, ['en']);
  expect([...newsOf(same, there, plans).files.keys()]).toEqual(['sources/log.yaml']);
});

test('a picture is taken along as bytes, and can be left out again', () => {
  const bytes = Uint8Array.of(1, 2);
  const along = done([{ does: 'attach', path: 'cases/a.jpg', bytes }], begun);
  expect(bundleOf(along, plans).files.get('cases/a.jpg')).toBe(bytes);
  expect(done([{ does: 'detach', path: 'cases/a.jpg' }], along)).toEqual(begun);
});

describe('the files of a contribution', () => {
  test('a case with a new source, as its author would have written it', () => {
    const contribution = done(
      [
        set(1, ['title'], 'Oil & water: a “test”'),
        set(1, ['period', 'from'], '1907'),
        { does: 'add', piece: 1, path: ['timeline'], value: {} },
        {
          does: 'add',
          piece: 1,
          path: ['timeline'],
          value: { text: 'The ship, late again, does not come.', date: '1907-11' },
        },
        { does: 'begin', kind: 'source', at: { piece: 1, path: ['timeline', 1, 'sources', 0] } },
        set(2, ['title'], 'Minutes'),
        set(2, ['author', 0, 'literal'], 'The Board'),
        set(2, ['issued'], '1907'),
        set(2, ['why', 'en'], '  '),
        { does: 'write', piece: 1, text: 'It began {here}. [@the-board-1907]' },
      ],
      begun,
    );
    expect(filesOf(contribution)).toMatchInlineSnapshot(`
      {
        "cases/oil-water-a-test.mdx": "---
      title: "Oil & water: a “test”"
      form: full
      status: draft
      period:
        from: 1907
      timeline:
        - id: the-ship-late-again-does-not-come
          date: 1907-11
          text: The ship, late again, does not come.
          sources:
            - the-board-1907
      worked: []
      friction: []
      unknown: []
      questions: []
      ---

      It began {here}. [@the-board-1907]
      ",
        "sources/the-board-1907.yaml": "title: Minutes
      author:
        - literal: The Board
      issued: 1907
      ",
      }
    `);
  });

  test('an id follows the title until a text names it, and is never one that there is', () => {
    const titled = (title: string, from = begun) => done([set(1, ['title'], title)], from);
    expect(pathsOf(titled('Night without oil'))).toEqual(['cases/night-without-oil-2.mdx']);
    const source = done([{ does: 'begin', kind: 'source' }, set(2, ['title'], 'Log')], begun);
    expect(pathsOf(source)).toEqual(['cases/case.mdx', 'sources/log.yaml']);
    const named = done([{ does: 'write', piece: 1, text: '[@log, p. 4]' }, set(2, ['title'], 'Diary')], source);
    expect(pathsOf(named)).toEqual(['cases/case.mdx', 'sources/log.yaml']);
  });

  test('items keep who named them when their words change or they are moved', () => {
    const parties = done(
      [
        { does: 'add', piece: 1, path: ['parties'], value: { name: 'Board', role: 'Owned' } },
        { does: 'add', piece: 1, path: ['parties'], value: { name: 'Crew', role: 'Sailed', broughtInBy: 'board' } },
        set(1, ['parties', 0, 'name'], 'The whole board'),
        { does: 'move', piece: 1, path: ['parties', 1], by: -1 },
      ],
      begun,
    );
    expect(filesOf(parties)['cases/case.mdx']).toContain('broughtInBy: the-whole-board\n');
  });
});

describe('what came in', () => {
  const text = `---
title: Old   # a remark
period: { from: 1907-11-02,  to: 1908 }
timeline:
  - { id: late, date: 1907-11-02, text: The ship does not come., sources: [a] }
  # the second
  - { id: low, date: 1907-11-03, text: Oil is low., sources: [a] }
strange: yes
---

Body  ends in spaces.  
`;
  const came = contributionOf({ files: new Map([['cases/old.mdx', text]]) }, plans, ['en', 'nl']);

  test.each<[string, readonly Change[], string, string]>([
    ['nothing', [], '', ''],
    ['a title', [set(1, ['title'], 'New: it')], 'title: Old ', 'title: "New: it" '],
    ['a text among others', [set(1, ['timeline', 1, 'text'], 'Oil, low.')], 'text: Oil is low.', 'text: "Oil, low."'],
    ['a year', [set(1, ['period', 'to'], '1909')], 'to: 1908 ', 'to: 1909 '],
    ['a field that is emptied', [set(1, ['title'], ' ')], 'title: Old   # a remark\n', ''],
    ['the body', [{ does: 'write', piece: 1, text: 'Other' }], 'Body  ends in spaces.  ', 'Other'],
  ])('%s is changed, and nothing else', (_what, changes, from, to) => {
    expect(filesOf(done(changes, came))['cases/old.mdx']).toBe(text.replace(from, to));
  });

  test('its id and those of its items stay when their words change, and a new item takes none of them', () => {
    const changes: readonly Change[] = [
      set(1, ['title'], 'New'),
      set(1, ['timeline', 0, 'text'], 'Other words'),
      { does: 'add', piece: 1, path: ['timeline'], value: { text: 'Low' } },
    ];
    const [path, written] = Object.entries(filesOf(done(changes, came)))[0] ?? [];
    expect(path).toBe('cases/old.mdx');
    expect([...String(written).matchAll(/\bid: ([a-z0-9-]+)/g)].map(([, id]) => id)).toEqual(['late', 'low', 'low-2']);
  });

  test.each([
    ['front matter that is no YAML', 'cases/a.mdx', '---\ntitle: [\n---\nText\n'],
    ['no front matter', 'cases/a.mdx', 'Text'],
    ['an alias', 'cases/a.mdx', '---\ntitle: &a x\nplace: *a\n---\n'],
    ['a list where a text is asked for', 'cases/a.mdx', '---\ntitle: [a]\n---\n'],
    ['what is no content', 'notes/a.txt', 'Text'],
  ])('a file with %s is taken along as it is', (_what, path, text) => {
    const contribution = contributionOf({ files: new Map([[path, text]]) }, plans, ['en', 'nl']);
    expect(filesOf(contribution)).toEqual({ [path]: text });
  });

  test('a translation asks for the words of each item', () => {
    const path = 'cases/a.nl.mdx';
    const text = '---\ntitle: Een\ntimeline:\n  late: Laat\n---\n';
    const bundle = readBundle(`format: atlas-bundle/1\nfiles:\n  ${path}: ${JSON.stringify(text)}\n`);
    if ('why' in bundle) throw new Error(bundle.why);
    const translation = contributionOf(bundle, plans, ['en', 'nl']);
    const said = done([set(1, ['timeline', 'low'], 'Laag')], translation);
    expect(filesOf(said)[path]).toBe('---\ntitle: Een\ntimeline:\n  late: Laat\n  low: Laag\n---\n');
  });
});

test.each<[FieldPath, FieldPath]>([
  [
    ['worked', 0, 'text'],
    ['worked', 1, 'text'],
  ],
  [
    ['worked', 1, 'sources', 0],
    ['worked', 3, 'sources', 1],
  ],
  [
    ['worked', 0, 'nothing'],
    ['worked', 1],
  ],
  [['scale'], ['scale']],
  [['translatedFrom', 'a'], []],
])('what is found in a file at %j stands in the form at %j', (path, place) => {
  const worked = [{}, { text: 'a' }, { text: ' ' }, { sources: ['', 'b'] }];
  const [piece] = done([{ does: 'set', piece: 1, path: ['worked'], value: worked }], begun).pieces;
  expect(piece && placeInForm(piece, path, plans)).toEqual(place);
});
