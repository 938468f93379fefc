import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { caseView } from '../../../src/core/views/case-view.ts';
import { conceptView } from '../../../src/core/views/concept-view.ts';
import { toolView } from '../../../src/core/views/tool-view.ts';
import { checkFiles, told } from '../checks/checked.ts';

const tool = (seen: string) => `---
title: Stap voor stap
summary: Eén begint, de anderen vullen aan.
when: Als niemand begint.
time: De bron zegt het niet.
who: De partners.
concepts: [richting-kiezen]
steps:
  - { id: begin, text: Eén partij schrijft. }
  - { id: aan, text: De anderen vullen aan. }
seen:
${seen}
cost: []
unknown: []
---
Zo ging het. [@jansens-2016]
`;
const seenAt = (passage: string) =>
  `  - { id: plan, case: voorbeeld, passage: ${passage}, text: Zij schreven het., sources: [jansens-2016] }`;

function checkedTool(passage: string) {
  const checked = checkFiles({ 'tools/stap.mdx': tool(seenAt(passage)) });
  const graph = buildGraph(checked.read.entries, ['nl', 'en']);
  const entry = graph.get('tool', 'stap');
  if (entry === undefined) throw new Error('The tool was not read.');
  return { checked, graph, entry };
}

test('a way of working leads to the passage that it was seen in, and to what it serves, and these lead to it', () => {
  const { checked, graph, entry } = checkedTool('voorbeeld-plan');
  expect(told(checked)).toBe('');
  const view = toolView(graph, entry, 'nl');
  expect(view.seen.map((one) => one.case.ref)).toEqual([{ kind: 'case', id: 'voorbeeld', fragment: 'voorbeeld-plan' }]);
  expect(view.concepts.map(({ ref }) => ref.id)).toEqual(['richting-kiezen']);
  expect(view.sources).toEqual(['jansens-2016']);
  const [seenCase] = graph.all('case');
  const concept = graph.get('concept', 'richting-kiezen');
  if (seenCase === undefined || concept === undefined) throw new Error('The example is not whole.');
  expect(caseView(graph, seenCase, 'nl').tools.map(({ name }) => name.words)).toEqual(['Stap voor stap']);
  expect(conceptView(graph, concept, 'nl').tools.map(({ ref }) => ref.id)).toEqual(['stap']);
});

test('a passage that its case does not have is told with the likely one, and the page leads to the case', () => {
  const { checked, graph, entry } = checkedTool('voorbeeld-plam');
  expect(told(checked)).toMatchInlineSnapshot(`
    "unknown-reference tools/stap.mdx 12:43 ‹voorbeeld-plam› In "voorbeeld" is geen passage "voorbeeld-plam".
        Bedoelde u "voorbeeld-plan"?"
  `);
  expect(toolView(graph, entry, 'nl').seen[0]?.case.ref).toEqual({ kind: 'case', id: 'voorbeeld' });
});
