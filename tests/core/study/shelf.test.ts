import { expect, test } from 'vitest';
import { markdown } from '../../../src/core/study/markdown.ts';
import type { StudyRecord } from '../../../src/core/study/record.ts';
import { found, pieces, shelves, type KnownEntries } from '../../../src/core/study/shelf.ts';

const known: KnownEntries = {
  entries: [
    { kind: 'case', id: 'night', name: 'The night', former: ['gull'], shows: { watch: ['oil'] } },
    { kind: 'concept', id: 'oil', name: 'Oil' },
    { kind: 'path', id: 'first', name: 'First', steps: ['night'] },
  ],
  withdrawn: ['fog'],
};

/** A note on a case, or in a part of one: "night#watch". */
function noteOn(where: string, text = where, kind = 'note'): StudyRecord {
  const [entry = '', part] = where.split('#');
  const place = { kind: 'case', entry, title: entry, lang: 'en', ...(part !== undefined && { part }) };
  const made = '2026-05-04T22:30:00.000Z';
  return { id: where + kind, kind, made, changed: made, revision: where, ancestors: [], body: { place, text } };
}
const piecesOf = (...records: readonly StudyRecord[]) =>
  pieces(new Map(records.map((record) => [record.id, record])), known);

test.each([
  ['night#watch', 'night', undefined, ['oil'], ['first']],
  ['gull', 'night', 'renamed', [], ['first']],
  ['fog', undefined, 'withdrawn', [], []],
  ['mist', undefined, 'gone', [], []],
  ['night#constructor', 'night', undefined, [], ['first']],
  ['night#__proto__', 'night', undefined, [], ['first']],
])('a note on %s stands where it belongs now', (where, entry, became, concepts, paths) => {
  const [piece] = piecesOf(noteOn(where));
  expect([piece?.entry?.id, piece?.became, piece?.concepts, piece?.paths]).toEqual([entry, became, concepts, paths]);
});

test('days are those of the reader', () => {
  const shelved = shelves(piecesOf(noteOn('night')), 'date', () => '2026-05-05');
  expect(shelved.map(({ key }) => key)).toEqual(['2026-05-05']);
});

test('words are found whatever their case and accents', () => {
  expect(found(piecesOf(noteOn('night', 'Één LAMP'), noteOn('fog', 'none')), 'een lamp')).toHaveLength(1);
});

test('as Markdown nothing is HTML, and a kind that is not known has no name from outside', () => {
  const all = piecesOf(noteOn('night', '<b>mine</b>'), noteOn('night', 'theirs', 'constructor'));
  const words = { title: 'Workbook', kinds: { note: 'Note', other: 'Other' }, parts: {}, unknown: 'Not known.' };
  expect(markdown([{ name: 'The night', address: undefined, pieces: all }], { ...words, dayOf: () => '5 May' }))
    .toMatchInlineSnapshot(`
    "# Workbook

    ## The night

    *Note, 5 May*

    \\<b>mine\\</b>

    *Other, 5 May*

    Not known.
    "
  `);
});
