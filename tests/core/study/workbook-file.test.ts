import { expect, test } from 'vitest';
import { forecast } from '../../../src/core/study/forecast.ts';
import { joinByKind } from '../../../src/core/study/kinds.ts';
import { readWorkbookFile, workbookFile } from '../../../src/core/study/workbook-file.ts';
import { afterAll, erases, minute, writes } from './event-log.ts';

const origin = { schema: 'https://example.org/workbook.schema.json', atlas: 'https://example.org/', now: minute(0) };
const workbook = afterAll([
  writes('n', 'a', '<img src=x onerror=alert(1)> \u202Eمرحبا 👩‍👩‍👧 \u0000'),
  writes('m', 'b', 'x'.repeat(100_000)),
  writes('o', 'c', 'gone'),
  erases('o', 'd', 'c'),
  { type: 'written', id: 'z', kind: 'of-later', revision: 'e', body: { unheard: true } },
]);

test('a file holds all of a workbook, also what was erased and what this version does not know', () => {
  const read = readWorkbookFile(workbookFile(workbook, origin));
  expect(read).toMatchObject({ type: 'workbook', atlas: 'https://example.org/', newer: false, unreadable: 0 });
  expect(read.type === 'workbook' && new Map(read.records.map((one) => [one.id, one]))).toEqual(workbook);
});

const [record] = workbook.values();
const file = (parts: object) =>
  JSON.stringify({ format: 'atlas-workbook', version: 1, atlas: '', exported: minute(0), records: [], ...parts });

test.each([
  ['', { type: 'empty' }],
  [' \n', { type: 'empty' }],
  ['{"format": "atlas-work', { type: 'not-json' }],
  ['PK\u0003\u0004', { type: 'not-json' }],
  ['[]', { type: 'foreign' }],
  ['null', { type: 'foreign' }],
  ['{"records": []}', { type: 'foreign' }],
  ['{"format": "atlas-workbook", "version": 1, "records": {}}', { type: 'foreign' }],
  [`\uFEFF${file({})}`, { type: 'workbook', records: [], unreadable: 0 }],
  [file({ version: 9 }), { type: 'workbook', newer: true }],
  [file({ atlas: 9 }), { type: 'workbook', atlas: '' }],
  [file({ records: [null, 1, {}, [], record] }), { type: 'workbook', records: [record], unreadable: 4 }],
  [file({ records: [{ ...record, body: { text: '' } }] }), { type: 'workbook', records: [], unreadable: 1 }],
  [file({ records: [{ ...record, changed: 'yesterday' }] }), { type: 'workbook', records: [], unreadable: 1 }],
  [file({ records: [{ ...record, changed: '9999-12-31T23:59:59.999Z' }] }), { type: 'workbook', unreadable: 0 }],
  [file({ records: [{ ...record, extra: 1 }] }), { type: 'workbook', records: [{ ...record, extra: 1 }] }],
  [file({}).replace('"records"', '"__proto__":{"polluted":1},"records"'), { type: 'workbook', records: [] }],
])('what a file is: %.60s', (text, is) => {
  expect(readWorkbookFile(text)).toMatchObject(is);
});

test.each([
  ['nothing', [], {}],
  ['itself', [], { same: 1 }],
  ['more of it', [writes('n', 'b', 'second', 'a')], { changed: 1 }],
  ['another', [writes('m', 'b', 'other')], { same: 1, added: 1 }],
  ['what was erased there', [erases('n', 'b', 'a')], { erased: 1 }],
] as const)('what merging will do is told before: %s', (name, events, counts) => {
  const begun = afterAll([writes('n', 'a', 'first')]);
  const theirs = name === 'nothing' ? new Map() : afterAll(events, begun, 5);
  expect(forecast(begun, [...theirs.values()], joinByKind)).toEqual({
    ...{ added: 0, changed: 0, both: 0, erased: 0, same: 0 },
    ...counts,
  });
});

test('what went on here and there is told as both', () => {
  const [ours, theirs] = ['b', 'c'].map((one) => afterAll([writes('n', 'a', 'first'), writes('n', one, one, 'a')]));
  expect(forecast(ours ?? new Map(), [...(theirs?.values() ?? [])], joinByKind)).toMatchObject({ both: 1, same: 0 });
});
