import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { datasetOf, placeless } from '../../../src/core/publishing/dataset.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');

/** The dataset of a graph as it is published at an address. */
const at = (home: string, of = graph) =>
  datasetOf(of, {
    title: 'Atlas',
    home,
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    vocabulary: { sectors: [], scales: [], groups: [], partyKinds: [] },
    schema: `${home}dataset.schema.json`,
    address: ({ id }, locale) => `${home}${locale}/${id}/`,
  });

test('a dataset says the same on every host but for its addresses, and another when an entry is gone', () => {
  const [here, there] = [at('https://a.example/'), at('http://localhost:4321/b/')];
  expect(JSON.stringify(here)).not.toBe(JSON.stringify(there));
  expect(JSON.stringify(placeless(here))).not.toContain('a.example');
  expect(placeless(here)).toEqual(placeless(there));
  const less = buildGraph(graph.all('case').slice(1), graph.languages);
  expect(placeless(at('https://a.example/', less))).not.toEqual(placeless(here));
});
