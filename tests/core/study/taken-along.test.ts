import { describe, expect, test } from 'vitest';
import { cardsOf, subjectOf } from '../../../src/core/study/deck.ts';
import type { OwnCase } from '../../../src/core/study/kinds/own-case.ts';
import type { KnownAtlas } from '../../../src/core/study/known-atlas.ts';
import { markdownOf, outlineOf, plainTextOf } from '../../../src/core/study/outline.ts';
import { openFile } from '../../../src/core/study/participants.ts';
import { recognisable } from '../../../src/core/study/recognisable.ts';
import { workbookFile } from '../../../src/core/study/workbook-file.ts';

const now = '2026-09-01T09:00:00.000Z';
const own: OwnCase = {
  fields: {
    title: '# <b>Lamp</b> & [oil](x)',
    sector: ['fishing'],
    scale: 'bay',
    parties: [
      { id: 'a', kind: 'board', name: '', role: 'pays' },
      { id: 'b', kind: 'keeper', name: 'Two keepers', broughtInBy: 'a' },
    ],
    timeline: [{ id: 'c', date: '2031', text: '- not yet' }],
    unknown: [{ id: 'd', text: '  ' }],
  },
  looks: [],
};
const outline = outlineOf(
  own,
  {
    there: new Map([['oil', { concept: 'oil', how: 'absent', reason: 'Nobody\nbought it.', term: 'oil' }]]),
    aside: [{ concept: 'tide', how: 'unseen', reason: '', term: 'tide' }],
  },
  {
    untitled: 'No name',
    parts: {
      challenge: 'Challenge',
      parties: 'Parties',
      course: 'Course',
      works: 'Works',
      rubs: 'Rubs',
      unknown: 'Unknown',
      readings: 'Seen',
    },
    nameOf: (field, value) => `${field}:${value}`,
    sightOf: (how) => how,
    broughtInBy: 'brought in by',
  },
);

describe('a case of one’s own as an outline', () => {
  test('is Markdown in which what someone wrote stays text', () => {
    expect(markdownOf(outline)).toMatchInlineSnapshot(`
      "# \\# \\<b\\>Lamp\\</b\\> \\& \\[oil\\](x)

      ## Challenge
      - sector:fishing · scale:bay

      ## Parties
      - **kind:board** pays
      - **Two keepers** kind:keeper; brought in by kind:board

      ## Course
      - **2031** \\- not yet

      ## Seen
      - **oil: absent** Nobody bought it.
      - **tide: unseen**
      "
    `);
  });

  test('is plain text to paste', () => {
    expect(plainTextOf(outline)).toMatchInlineSnapshot(`
      "# <b>Lamp</b> & [oil](x)

      CHALLENGE
      - sector:fishing · scale:bay

      PARTIES
      - kind:board: pays
      - Two keepers: kind:keeper; brought in by kind:board

      COURSE
      - 2031: - not yet

      SEEN
      - oil: absent: Nobody bought it.
      - tide: unseen
      "
    `);
  });
});

test.each([
  ['Mevrouw De Boer belde met Jan van der Velden.', ['Mevrouw De Boer', 'Jan van der Velden']],
  ['De wethouder zei nee. Toen kwam J. de Vries.', ['J. de Vries']],
  ['Wethouder besloot het. Volgens wethouder Van Dam niet.', ['wethouder Van Dam']],
  ['Bel 06-12345678 of mail a.b@c.nl, 7411 AB.', ['06-12345678', 'a.b@c.nl', '7411 AB']],
  ['In 2024 begon het; in 2025-03 was het klaar. Niemand wist ervan.', []],
  ['Zo. Daarna. Wij ook.', []],
  ['', []],
])('words that may point to a person are found: %s', (text, expected) => {
  expect(recognisable([text], ['mevrouw', 'wethouder'])).toEqual(expected);
});

describe('a file of a participant', () => {
  const record = (id: string, changed: string, body: object | undefined = own) => {
    const begun = { id, kind: 'own-case', made: now, changed, revision: id, ancestors: [] };
    return [id, { ...begun, body }] as const;
  };
  const origin = { schema: '', atlas: '', now };

  test('gives the case that was changed last', () => {
    const later = { ...own, fields: { title: 'Later' } };
    const text = workbookFile(new Map([record('a', now), record('b', '2026-09-02T09:00:00.000Z', later)]), origin);
    expect(openFile(text)).toMatchObject({ opened: { id: 'b', title: 'Later' }, faults: [], unreadable: 0 });
  });

  test('is of the same case when that stands beside another version of it', () => {
    const text = workbookFile(new Map([record('a~r', now)]), origin);
    expect(openFile(text).opened?.id).toBe('a');
  });

  test.each([
    ['', ['empty']],
    ['PK no json', ['not-json']],
    ['['.repeat(100_000), ['not-json']],
    ['{"format":"other","records":[]}', ['foreign']],
    ['{"format":"atlas-workbook","version":1,"records":[]}', ['no-case']],
    ['{"format":"atlas-workbook","version":9,"records":[{"id":1}]}', ['no-case', 'newer']],
  ])('that is %j is told by a sentence', (text, faults) => {
    const { opened, faults: told } = openFile(text);
    expect([opened, told]).toEqual([undefined, faults]);
  });
});

test('cards of a lens are its definitions, and of the passages one for and one against, of no case both', () => {
  const tie = (how: 'illustrates' | 'absent', passage: string) => ({
    concept: 'oil',
    how,
    passage,
    reason: `Why ${passage}.`,
  });
  const about = { about: '', sectors: [], scale: '', partyKinds: [], questions: [] };
  const known: KnownAtlas = {
    concepts: [{ id: 'oil', term: 'oil', definition: 'What burns.' }],
    lenses: [{ id: 'l', title: 'L', question: '', concepts: [{ concept: 'oil', prompt: '' }] }],
    cases: [
      {
        id: 'night',
        title: 'Night',
        ...about,
        ties: [tie('illustrates', 'one'), tie('illustrates', 'two'), tie('absent', 'three')],
      },
      { id: 'day', title: 'Day', ...about, ties: [tie('absent', 'four')] },
    ],
    tools: [],
    paths: [{ id: 'p', title: 'P', entries: ['night', 'l'] }],
    former: {},
  };
  const words = {
    language: 'en',
    ask: (title: string, term: string) => `${title}: ${term}?`,
    answer: (how: string, reason: string) => `${how}: ${reason}`,
  };
  const told = (kind: 'lens' | 'path', id: string) =>
    cardsOf({ kind, id }, known, words).map((card) => `${subjectOf(card)} | ${card.front} | ${card.back}`);
  expect([told('lens', 'l'), told('path', 'p'), told('lens', 'none')]).toMatchInlineSnapshot(`
    [
      [
        "concept oil  | oil | What burns.",
        "case night one oil | Night: oil? | illustrates: Why one.",
        "case day four oil | Day: oil? | absent: Why four.",
      ],
      [
        "case night one oil | Night: oil? | illustrates: Why one.",
      ],
      [],
    ]
  `);
});

test.each([
  ['two notes on one passage', { part: 'p', note: '1' }, { part: 'p', note: '2' }],
  ['a note on a concept and its definition', { note: '1' }, {}],
])('cards of %s are two', (_, one, other) => {
  const [first, second] = [one, other].map((more) =>
    subjectOf({ place: { kind: 'concept', entry: 'oil', title: 'Oil', lang: 'en', ...more } }),
  );
  expect(first).not.toBe(second);
});
