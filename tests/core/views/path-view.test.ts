import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { sectionHashes } from '../../../src/core/graph/sections.ts';
import { pathView } from '../../../src/core/views/path-view.ts';
import { checkFiles } from '../checks/checked.ts';

const original = `---
title: Een begin
summary: Wat u kunt lezen.
audience: Wie begint
steps:
  - { id: lezen, entry: voorbeeld, lens: leren, passage: voorbeeld-werk, text: Lees de casus., minutes: 5 }
  - { id: doen, entry: richting-kiezen, text: Doe het., minutes: 10 }
---
Een begin.
`;

/** The English view of a path that was translated when the front matter and the opening had these hashes. */
function englishView(front: string, opening: string) {
  const { entries } = checkFiles({
    'lenses/leren.mdx': `---\ntitle: Leren\nquestion: Wat?\nfigure: row\nconcepts:\n  - { concept: kennis-delen, prompt: Wat? }\n  - { concept: richting-kiezen, prompt: Wie? }\n---\nMeer. [@jansens-2016]\n`,
    'paths/begin.mdx': original,
    'paths/begin.en.mdx': `---\ntitle: A beginning\nsummary: What you can read.\naudience: Who begins\nsteps:\n  lezen: Read the case.\n  doen: Do it.\ntranslatedFrom:\n  _front: "${front}"\n  _opening: "${opening}"\n---\nA beginning.\n`,
  }).read;
  const graph = buildGraph(entries, ['nl', 'en']);
  const entry = graph.get('path', 'begin');
  if (entry === undefined) throw new Error('The path was not read.');
  return { entry, view: pathView(graph, entry, 'en') };
}

test('a path says which parts of its original changed since it was translated', () => {
  const { entry, view } = englishView('0000000000000000', '0000000000000000');
  expect([...view.outdated]).toEqual(['_front', '_opening']);
  const hashes = sectionHashes('path', entry.fields, entry.body);
  const { view: fresh } = englishView(hashes.get('_front') ?? '', '0000000000000000');
  expect([...fresh.outdated]).toEqual(['_opening']);
  expect(fresh.steps.map(({ text, minutes }) => `${text} ${minutes}`)).toEqual(['Read the case. 5', 'Do it. 10']);
});

test('a step leads to a passage of its case, through a lens', () => {
  const { steps } = englishView('0000000000000000', '0000000000000000').view;
  expect(steps.map(({ entry: { ref }, lens }) => [ref.id, ref.fragment, lens?.ref.id])).toEqual([
    ['voorbeeld', 'voorbeeld-werk', 'leren'],
    ['richting-kiezen', undefined, undefined],
  ]);
});
