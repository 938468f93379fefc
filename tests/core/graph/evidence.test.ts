import { describe, expect, test } from 'vitest';
import { citedIn, countEvidence, type Evidence } from '../../../src/core/graph/evidence.ts';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { fixtureGraph, languages } from '../../fixtures/libraries/read.ts';
import { segmentsText } from '../../reader/notation.ts';
import { caseId, conceptId } from '../ids.ts';

const graph = await fixtureGraph('twee-regios');

function told({ caseId, passageId, concept, how, reading, sources, original, translations }: Evidence): string {
  const words = [original, ...Object.values(translations)].map(
    ({ passage, reason }) => `${segmentsText(passage)} BECAUSE ${segmentsText(reason)}`,
  );
  return [
    `${caseId}#${passageId} ${how} ${concept}, ${reading}, ${sources.join(' ')}`,
    ...words.map((one) => `  ${one}`),
  ].join('\n');
}

describe('evidence', () => {
  test('of a case is in the order of the text, with words in each language that has them', () => {
    expect(graph.evidenceOf(caseId('regio-noord')).map(told).join('\n')).toMatchInlineSnapshot(`
      "regio-noord#noord-plan illustrates richting-kiezen, source, bron-c bron-a
        <p>Zij schreven het plan samen, en spraken over ⟦samenspel⟧. ⟨bron-c; bron-a, p. 2⟩</p> BECAUSE Het plan was van iedereen. ⟨bron-d⟩
        <p>They wrote the plan together, and spoke of ⟦samenspel⟧. ⟨bron-c; bron-a, p. 2⟩</p> BECAUSE The plan was everyone’s. ⟨bron-d⟩
      regio-noord#noord-plan nuances kennis-delen, atlas, bron-c bron-a
        <p>Zij schreven het plan samen, en spraken over ⟦samenspel⟧. ⟨bron-c; bron-a, p. 2⟩</p> BECAUSE Zij leerden pas later van ⟦richting-kiezen⟧.
        <p>They wrote the plan together, and spoke of ⟦samenspel⟧. ⟨bron-c; bron-a, p. 2⟩</p> BECAUSE They learned later from ⟦richting-kiezen⟧.
      regio-noord#noord-werk contradicts richting-kiezen, atlas, bron-c
        <p>Eén partij deed het werk. ⟨bron-c⟩</p> BECAUSE De rest haakte af."
    `);
  });

  test('for a concept is by case, then in the order of the text', () => {
    expect(graph.evidence(conceptId('richting-kiezen')).map(({ passageId, how }) => `${passageId} ${how}`)).toEqual([
      'noord-plan illustrates',
      'noord-werk contradicts',
      'zuid-plan illustrates',
      'zuid-samen illustrates',
      'zuid-samen nuances',
    ]);
  });

  test('is nothing for what no passage shows, and for what does not exist', () => {
    expect(graph.evidence(conceptId('stilte'))).toEqual([]);
    expect(graph.evidence(conceptId('bestaat-niet'))).toEqual([]);
    expect(graph.evidenceOf(caseId('bestaat-niet'))).toEqual([]);
  });

  test('a tie that says neither how nor whose reading illustrates, and is the atlas’s', () => {
    const shows = [{ concept: 'stilte', reason: [] }];
    const body = { segments: [{ type: 'passage', id: 'p', children: [], shows } as const], notes: [] };
    const bare = graph.all('case').map((entry) => ({ ...entry, body, translations: {} }));
    expect(buildGraph(bare, languages).evidence(conceptId('stilte'))).toMatchObject([
      { caseId: caseId('regio-noord'), how: 'illustrates', reading: 'atlas' },
      { caseId: caseId('regio-zuid'), how: 'illustrates', reading: 'atlas' },
    ]);
  });
});

describe('countEvidence', () => {
  test('counts each passage and case once, and each tie by how it stands', () => {
    expect(countEvidence(graph.evidence(conceptId('richting-kiezen')))).toEqual({
      passages: 4,
      cases: 2,
      stances: [
        { how: 'illustrates', count: 3 },
        { how: 'nuances', count: 1 },
        { how: 'contradicts', count: 1 },
        { how: 'absent', count: 0 },
      ],
    });
    expect(countEvidence([])).toMatchObject({ passages: 0, cases: 0 });
  });

  test('passages of two cases that have the same id are two', () => {
    const tie = { how: 'illustrates', passageId: 'plan' } as const;
    expect(
      countEvidence([
        { ...tie, caseId: caseId('a') },
        { ...tie, caseId: caseId('b') },
      ]),
    ).toMatchObject({ passages: 2, cases: 2 });
  });
});

test('citedIn has each source once, inside headings and passages too', () => {
  const cite = (...sources: string[]) => ({ type: 'citation', items: sources.map((source) => ({ source })) }) as const;
  const heading = { type: 'heading', depth: 2, slug: 'x', text: 'x', children: [cite('b')] } as const;
  const passage = {
    type: 'passage',
    id: 'p',
    children: [cite('c', 'a')],
    shows: [{ concept: 'x', reason: [cite('d')] }],
  } as const;
  expect(citedIn([cite('a'), heading, passage, cite('e')])).toEqual(['a', 'b', 'c', 'e']);
});
