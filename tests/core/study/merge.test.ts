import { expect, test } from 'vitest';
import { joinByKind } from '../../../src/core/study/kinds.ts';
import { merge } from '../../../src/core/study/merge.ts';
import { afterAll, erases, visible, writes } from './event-log.ts';
import type { StudyEvent } from '../../../src/core/study/events.ts';

const begun = afterAll([writes('n', '1', 'first')]);

/** What two devices that began alike did apart, what both see after they merged, and why. */
const apart: readonly (readonly [string, readonly StudyEvent[], readonly StudyEvent[], readonly string[]])[] = [
  ['nothing', [], [], ['n: first']],
  ['one went on', [writes('n', 'a', 'second', '1')], [], ['n: second']],
  ['one went on twice', [writes('n', 'a', 'second', '1'), writes('n', 'b', 'third', 'a')], [], ['n: third']],
  ['both went on', [writes('n', 'a', 'here', '1')], [writes('n', 'b', 'there', '1')], ['n: here', 'n~b: there']],
  ['one erased', [erases('n', 'a', '1')], [], []],
  ['one erased what the other wrote on', [erases('n', 'a', '1')], [writes('n', 'b', 'there', '1')], ['n: there']],
  ['both erased', [erases('n', 'a', '1')], [erases('n', 'b', '1')], []],
  ['each wrote another', [writes('m', 'a', 'here')], [writes('o', 'b', 'there')], ['m: here', 'n: first', 'o: there']],
  [
    'one erased a second text that the other does not know',
    [
      { type: 'merged', records: [...afterAll([writes('n', 'b', 'there', '1')], begun).values()] },
      erases('n', 'c', 'b'),
    ],
    [writes('n', 'd', 'elsewhere', '1')],
    ['n: elsewhere'],
  ],
  ['both say the same', [writes('n', 'a', 'same', '1')], [writes('n', 'a', 'same', '1')], ['n: same']],
];

test.each(apart)('two devices merge to the same in any order: %s', (_, here, there, seen) => {
  const [ours, theirs] = [afterAll(here, begun, 10), afterAll(there, begun, 5)];
  const merged = merge(ours, theirs.values(), joinByKind);
  expect(visible(merged)).toEqual(seen);
  expect(visible(merge(theirs, ours.values(), joinByKind))).toEqual(seen);
  expect(merge(merged, theirs.values(), joinByKind)).toEqual(merged);
});

test('a kind of which there is one is joined', () => {
  const place = { kind: 'path', entry: 'begin', title: 'Begin', lang: 'nl' };
  const steps = (revision: string, done: Record<string, string>): StudyEvent => ({
    type: 'written',
    id: 'progress:begin',
    kind: 'progress',
    revision,
    body: { place, opened: {}, done },
  });
  const [ours, theirs] = ['a', 'b'].map((one) => afterAll([steps(one, { [one]: '2026-01-01T12:00:00.000Z' })]));
  const merged = merge(ours ?? new Map(), theirs?.values() ?? [], joinByKind);
  expect([...merged.values()]).toMatchObject([{ id: 'progress:begin', revision: 'a+b', ancestors: ['a', 'b'] }]);
  expect(visible(merged)[0]).toContain('"done":{"a":"2026-01-01T12:00:00.000Z","b":"2026-01-01T12:00:00.000Z"}');
});

test('records that claim to go on from each other both stay', () => {
  const [one] = begun.values();
  if (one === undefined) throw new Error('there is one');
  const circle = ['a', 'b', 'c'].map((revision, at) => ({
    ...one,
    revision,
    ancestors: [['c'], ['a'], ['b']][at] ?? [],
    body: { text: revision },
  }));
  expect(visible(merge(new Map(), circle, joinByKind))).toHaveLength(3);
});

test('what goes on from an erased record is written anew', () => {
  expect(
    visible(afterAll([writes('n', 'a', 'again', 'x'), erases('n', 'b', 'a'), writes('n', 'c', 'new')], begun)),
  ).toEqual(['n: new', 'n~1: first']);
});
