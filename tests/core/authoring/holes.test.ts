import { expect, test } from 'vitest';
import { filled, withHoles } from '../../../src/core/authoring/holes.ts';
import { createSchemas } from '../../../src/core/model/schemas.ts';

const term = (id: string) => ({ id, label: { nl: id } });
const vocabulary = { sectors: [term('zorg')], scales: [term('buurt')], groups: [term('g')], partyKinds: [term('p')] };
const { original } = createSchemas(withHoles(vocabulary), ['nl', 'en']);

test('a case without a field is a page of holes', () => {
  expect(filled(original.case, undefined)).toMatchInlineSnapshot(`
    {
      "form": "full",
      "friction": [],
      "parties": [
        {
          "id": "nog-invullen",
          "kind": "nog-invullen",
          "role": "nog invullen",
        },
      ],
      "period": {
        "from": "9999",
      },
      "place": "nog invullen",
      "questions": [],
      "scale": "nog-invullen",
      "sector": [
        "nog-invullen",
      ],
      "status": "draft",
      "summary": "nog invullen",
      "timeline": [],
      "title": "nog invullen",
      "unknown": [],
      "worked": [],
    }
  `);
});

const hole = 'nog invullen';
const id = 'nog-invullen';

test.for([
  ['what is written stays', { title: 'Wel', scale: 'buurt' }, { title: 'Wel', scale: 'buurt' }],
  ['a word that is not in the list is a hole', { sector: ['zorg', 'zrog'] }, { sector: ['zorg', id] }],
  ['a summary that is too long is cut', { summary: 'a'.repeat(301) }, { summary: 'a'.repeat(300) }],
  ['a field that does not exist is left out', { tilte: 'Ja' }, { tilte: undefined }],
  ['a date that does not exist is a hole', { period: { from: '2021-13' } }, { period: { from: '9999' } }],
  ['a party of no kind', { parties: [{ id: 'a', role: 'Ja' }] }, { parties: [{ id: 'a', role: 'Ja', kind: id }] }],
  ['what is no list is an empty one', { timeline: 'niets' }, { timeline: [] }],
  ['an item that is none', { worked: ['goed'] }, { worked: [{ id, text: hole, sources: [id] }] }],
] as const)('%s', ([, fields, wanted]) => {
  const holes: Readonly<Record<string, unknown>> = filled(original.case, fields) ?? {};
  expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, holes[name]]))).toEqual(wanted);
});

test('what a source says wrong is a hole or left out, and its makers have a name', () => {
  const written = { type: 'boek', author: 'Iemand', issued: '20-3-2020', DOI: 'https://doi.org/10.1/x', URL: 'iets' };
  expect(filled(original.source, written)).toMatchInlineSnapshot(`
    {
      "author": [
        {
          "family": "nog invullen",
        },
      ],
      "grade": "A",
      "issued": "9999",
      "title": "nog invullen",
      "type": "article",
      "why": {
        "nl": "nog invullen",
      },
    }
  `);
});

test.for(['concept', 'lens', 'path', 'source', 'organisation', 'person'] as const)(
  'a %s without a field keeps to its schema',
  (kind) => {
    expect(filled<(typeof original)[typeof kind]>(original[kind], {})).toBeDefined();
  },
);
