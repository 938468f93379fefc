import { describe, expect, test } from 'vitest';
import type { How } from '../../../src/core/body/passage.ts';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import type { EntryOf } from '../../../src/core/graph/entry.ts';
import { contrasts, relatedCases } from '../../../src/core/views/related.ts';
import { fixtureGraph, languages } from '../../fixtures/libraries/read.ts';
import { caseId } from '../ids.ts';

const fixture = await fixtureGraph('twee-regios');
const [pattern] = fixture.all('case');
const concept = fixture.all('concept');

/** A case that shows the concepts of the fixture, by their place, in these ways. */
function caseThatShows(id: string, shows: readonly (readonly [concept: number, how: How])[]): EntryOf<'case'> {
  if (pattern === undefined) throw new Error('The fixture has no case.');
  const passages = shows.map(([at, how], index) => ({
    type: 'passage' as const,
    id: `${id}-${index}`,
    children: [],
    shows: [{ concept: concept[at]?.id ?? '', how, reason: [] }],
  }));
  return {
    ...pattern,
    id: caseId(id),
    fields: { ...pattern.fields, title: id, formerIds: [] },
    body: { segments: passages, notes: [] },
    translations: {},
  };
}

function relatedTo(id: string, cases: readonly EntryOf<'case'>[]) {
  const graph = buildGraph([...concept, ...cases], languages);
  return relatedCases(graph, caseId(id), 'nl').map(
    ({ case: other, kinship, concepts }) =>
      `${other.name.words}: ${kinship} ${concepts.map(({ ref }) => concept.findIndex((one) => one.id === ref.id)).join(' ')}`,
  );
}

describe('cases related to a case', () => {
  test('share a concept, and show it in the same way, in several ways, or the other way round', () => {
    const cases = [
      caseThatShows('own', [
        [0, 'illustrates'],
        [1, 'contradicts'],
        [2, 'nuances'],
      ]),
      caseThatShows('alike', [[0, 'illustrates']]),
      caseThatShows('against', [[1, 'illustrates']]),
      caseThatShows('else', [[2, 'illustrates']]),
      caseThatShows('stranger', [[3, 'illustrates']]),
    ];
    expect(relatedTo('own', cases)).toEqual(['against: opposite 1', 'alike: illustrates 0', 'else: several 2']);
    expect(relatedTo('stranger', cases)).toEqual([]);
  });

  test('are three at most, and a concept that few cases show counts for more', () => {
    const cases = [
      caseThatShows('own', [
        [0, 'illustrates'],
        [1, 'illustrates'],
      ]),
      ...['a', 'b', 'c', 'd'].map((id) => caseThatShows(id, [[0, 'illustrates']])),
      caseThatShows('rare', [[1, 'illustrates']]),
    ];
    expect(relatedTo('own', cases)).toEqual(['rare: illustrates 1', 'a: illustrates 0', 'b: illustrates 0']);
  });

  test('are told by the two rarest concepts of one kinship', () => {
    const shows = [0, 1, 2].map((at) => [at, 'illustrates'] as const);
    const cases = [
      caseThatShows('own', shows),
      caseThatShows('other', shows),
      caseThatShows('third', [[0, 'nuances']]),
    ];
    expect(relatedTo('own', cases)[0]).toBe('other: illustrates 1 2');
  });

  test('a case that itself both shows and contradicts a concept is no opposite', () => {
    const cases = [
      caseThatShows('own', [
        [0, 'illustrates'],
        [0, 'contradicts'],
      ]),
      caseThatShows('other', [[0, 'contradicts']]),
    ];
    expect(relatedTo('own', cases)).toEqual(['other: contradicts 0']);
  });
});

describe('cases that contrast', () => {
  const pairsOf = (cases: readonly EntryOf<'case'>[]) =>
    contrasts(buildGraph([...concept, ...fixture.all('lens'), ...cases], languages), 'nl').map(
      ({ cases: both, kinship, concepts, lens }) =>
        `${both.map(({ name }) => name.words).join(' × ')}: ${kinship} ${concepts.map(({ ref }) => concept.findIndex((one) => one.id === ref.id)).join(' ')} (${lens})`,
    );

  test('are pairs, each case in one, what is contradicted before what is lacking, with a lens that shows it', () => {
    const cases = [
      caseThatShows('a', [
        [0, 'absent'],
        [1, 'illustrates'],
      ]),
      caseThatShows('b', [
        [0, 'illustrates'],
        [1, 'contradicts'],
      ]),
      caseThatShows('c', [[0, 'illustrates']]),
      caseThatShows('d', [[2, 'illustrates']]),
      caseThatShows('e', [[2, 'absent']]),
    ];
    expect(pairsOf(cases)).toEqual(['a × b: opposite 1 (drie-taken)', 'd × e: lacking 2 (stil)']);
  });

  test('are none where no case contradicts or lacks what another shows', () => {
    expect(pairsOf([caseThatShows('a', [[0, 'illustrates']]), caseThatShows('b', [[0, 'nuances']])])).toEqual([]);
  });
});
