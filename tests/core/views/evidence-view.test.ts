import { expect, test } from 'vitest';
import type { How } from '../../../src/core/body/passage.ts';
import type { Segment } from '../../../src/core/body/segment.ts';
import { dissentView } from '../../../src/core/views/dissent-view.ts';
import {
  countGrades,
  evidenceGroups,
  mostQuoted,
  quotations,
  type Quotation,
} from '../../../src/core/views/evidence-view.ts';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';
import { conceptId } from '../ids.ts';

const graph = await fixtureGraph('twee-regios');
const idOf = ({ from }: Quotation) => from.ref.fragment ?? '';

test('evidence has a group for each stance, also without passages, each in the order given', () => {
  const told = evidenceGroups(quotations(graph, conceptId('richting-kiezen'), 'nl'));
  expect(told.map(({ how, quotations: of }) => `${how} ${of.map(idOf).join(' ')}`.trim())).toEqual([
    'illustrates noord-plan zuid-samen zuid-plan',
    'nuances zuid-samen',
    'contradicts noord-werk',
    'absent',
  ]);
});

test('a passage that is tied twice counts once for its best source', () => {
  expect(countGrades(quotations(graph, conceptId('richting-kiezen'), 'nl'))).toEqual({ A: 1, B: 2, C: 1 });
});

test('of a concept with very many passages the weakest have their reason alone', () => {
  const entries = [...graph.all('concept'), ...graph.all('source'), ...graph.all('case')].map((entry) => {
    if (entry.kind !== 'case') return entry;
    const segments = entry.body.segments.flatMap((one): Segment[] =>
      one.type === 'passage' ? Array.from({ length: 10 }, (_, at) => ({ ...one, id: `${one.id}-${at}` })) : [one],
    );
    return { ...entry, body: { ...entry.body, segments } };
  });
  const found = quotations(buildGraph(entries, graph.languages), conceptId('richting-kiezen'), 'nl');
  expect(found.length).toBeGreaterThan(mostQuoted);
  expect(found.map(({ passage }) => passage.length > 0)).toEqual(found.map((_, at) => at < mostQuoted));
  expect(found.filter(({ reason }) => reason.length === 0)).toEqual([]);
});

test('dissent is what contradicts, then what is absent, then what nuances, by concept, without what shows it', () => {
  const told = dissentView(graph, 'nl').map(({ how, count, concepts }): [How, number, ...string[]] => [
    how,
    count,
    ...concepts.map(({ concept, definition, quotations: of }) =>
      [concept.name.words, definition?.lang, ...of.map(idOf)].join(' '),
    ),
  ]);
  expect(told).toEqual([
    ['contradicts', 1, 'richting kiezen nl noord-werk'],
    ['absent', 0],
    ['nuances', 2, 'kennis delen nl noord-plan', 'richting kiezen nl zuid-samen'],
  ]);
});
