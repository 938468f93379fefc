import { expect, test } from 'vitest';
import { changed, emptyContribution, type Change } from '../../../src/core/authoring/contribution.ts';
import { namingPlace } from '../../../src/core/authoring/naming-place.ts';
import { fixturePlans as plans } from './fixture-plans.ts';

const changes: readonly Change[] = [
  { does: 'begin', kind: 'case' },
  { does: 'add', piece: 1, path: ['worked'], value: { what: 'It burned.', sources: ['log', ''] } },
  { does: 'begin', kind: 'source', at: { piece: 1, path: ['worked', 0, 'sources', 1] } },
  { does: 'write', piece: 1, text: 'She lit it [@source, p. 4].' },
  { does: 'set', piece: 2, path: ['title'], value: 'The report' },
];
const placeAfter = (count: number, more: readonly Change[] = []) => {
  const around = { plans, taken: new Set<string>() };
  const now = [...changes.slice(0, count), ...more].reduce((sum, one) => changed(sum, one, around), emptyContribution);
  const [, source] = now.pieces;
  return source && namingPlace(now, source, plans);
};

test('an entry is named by the field at which it was begun, whatever it is called since and wherever that has moved', () => {
  const place = { piece: 1, path: ['worked', 0, 'sources', 1] };
  expect(placeAfter(3)).toEqual(place);
  expect(placeAfter(3, changes.slice(4))).toEqual(place);
  expect(placeAfter(3, [{ does: 'move', piece: 1, path: ['worked', 0, 'sources', 1], by: -1 }])).toEqual({
    piece: 1,
    path: ['worked', 0, 'sources', 0],
  });
});

test('where no field names an entry any more its text does, or nothing', () => {
  const gone: Change = { does: 'remove', piece: 1, path: ['worked', 0] };
  expect(placeAfter(4, [gone])).toEqual({ piece: 1, from: 12, to: 19 });
  expect(placeAfter(3, [gone])).toBeUndefined();
  // The text of an entry is no place to come back to from itself.
  expect(placeAfter(3, [gone, { does: 'write', piece: 2, text: '[@source]' }])).toBeUndefined();
});
