import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import type { Grade } from '../../../src/core/model/source.ts';
import { tellingOf } from '../../../src/core/views/telling.ts';
import { fixtureGraph, languages } from '../../fixtures/libraries/read.ts';
import { caseId, sourceId } from '../ids.ts';

const fixture = await fixtureGraph('twee-regios');
const [story] = fixture.all('case');
const [source] = fixture.all('source');
const [concept] = fixture.all('concept');

/** How a case is told whose passages cite these sources; the first letter of a source is its grade. */
function told(...passages: readonly string[]) {
  if (story === undefined || source === undefined || concept === undefined) throw new Error('The fixture is empty.');
  const names = [...new Set(passages.flatMap((cited) => cited.split(' ').filter((one) => one !== '')))];
  const gradeOf = (name: string): Grade => (name.startsWith('a') ? 'A' : name.startsWith('b') ? 'B' : 'C');
  const segments = passages.map((cited, at) => ({
    type: 'passage' as const,
    id: `p-${at}`,
    children: [
      {
        type: 'citation' as const,
        items: names.filter((name) => cited.split(' ').includes(name)).map((name) => ({ source: name })),
      },
    ],
    shows: [{ concept: concept.id, reason: [] }],
  }));
  const graph = buildGraph(
    [
      concept,
      ...names.map((name) => ({ ...source, id: sourceId(name), fields: { ...source.fields, grade: gradeOf(name) } })),
      { ...story, id: caseId('verhaal'), body: { segments, notes: [] }, translations: {} },
    ],
    languages,
  );
  return tellingOf(graph, caseId('verhaal'));
}

test.each([
  [['c-1', 'c-2 c-3', 'b-1'], 'one-sided'],
  [['c-1', 'c-1'], 'one-sided'],
  [['c-1', 'b-1'], undefined],
  [['b-1', 'b-1', 'b-1 b-2', 'b-2', 'b-1'], 'one-source'],
  [['b-1', 'b-1 a-1', 'b-1 a-1'], 'researched'],
  [['a-1', 'b-1 a-2', 'b-2'], 'researched'],
  [['a-1', 'b-1', 'c-1'], undefined],
  [['', ''], undefined],
  [[], undefined],
])('passages that rest on %j are told: %s', (passages, telling) => {
  expect(told(...passages)).toBe(telling);
});
