import { expect, test } from 'vitest';
import { sessionRows, sessionView } from '../../../src/core/views/session-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');
const session = (id: string, locale: string) => {
  const entry = graph.get('case', id);
  if (entry === undefined) throw new Error(`There is no case ${id}.`);
  return sessionView(graph, entry, locale, 'eerste-stap');
};

test('a passage that shows something is a card, numbered as the story goes', () => {
  expect(session('regio-zuid', 'nl').cards.map(({ number, passage }) => `${number} ${passage}`)).toEqual([
    '1 zuid-plan',
    '2 zuid-samen',
  ]);
});

test('a card that is not translated keeps its own language', () => {
  expect(session('regio-noord', 'en').cards.map(({ passage, lang }) => `${passage} ${lang}`)).toMatchInlineSnapshot(`
    [
      "noord-plan en",
      "noord-werk nl",
    ]
  `);
});

test('what illustrates speaks for one side, all else for the other', () => {
  const { arguments: sides } = session('regio-noord', 'nl');
  const told = (side: 'for' | 'against') =>
    sides[side].map(({ card, shown }) => `${card} ${shown.how} ${shown.concept.ref.id}`);
  expect(told('for')).toEqual(['1 illustrates richting-kiezen']);
  expect(told('against')).toEqual(['1 nuances kennis-delen', '2 contradicts richting-kiezen']);
});

test('each block has its time in every length that has it', () => {
  const { blocks } = session('regio-noord', 'nl');
  expect(blocks.map(({ kind, times }) => `${kind} ${times.map(({ length }) => length).join()}`)).toEqual([
    'opening 60,75,120',
    'cards 60,75,120',
    'roles 60,75,120',
    'break 120',
    'sides 60,75,120',
    'questions 60,75,120',
    'closing 60,75,120',
  ]);
});

test('each decision point has a block of its own, at the same time', () => {
  const entry = graph.get('case', 'regio-noord');
  if (entry === undefined) throw new Error('There is no such case.');
  const point = (id: string) =>
    ({ type: 'decision', id, children: [], options: [], outcome: [], unknown: [] }) as const;
  const body = { ...entry.body, segments: [...entry.body.segments, point('zomer'), point('najaar')] };
  const { blocks } = sessionView(graph, { ...entry, body }, 'nl', 'eerste-stap');
  expect(
    blocks.flatMap((one) =>
      one.point === undefined ? [] : [`${one.point.decision.id} ${one.point.lang} ${String(one.times[0]?.from)}`],
    ),
  ).toEqual(['zomer nl 5', 'najaar nl 5']);
});

test('the list has the cases with most to say on both sides first, each with the lens that is fairest to both', () => {
  expect(
    sessionRows(graph, 'nl').map(({ label, sides, parties, questions, lens }) =>
      [label.ref.id, sides.for, sides.against, parties, questions, lens?.ref.id].join(' '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "regio-noord 1 2 2 2 drie-taken",
      "regio-zuid 2 1 1 0 drie-taken",
    ]
  `);
});
