import { expect, test } from 'vitest';
import { kinds } from '../../../src/core/model/kind.ts';
import { gistOf } from '../../../src/core/views/label.ts';
import { previewInitials, previews } from '../../../src/core/views/previews-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');

test('a preview is the name and the gist, with their language when it is not that of the page', () => {
  expect(previews(graph, 'concept', 's', 'en')).toMatchInlineSnapshot(`
    {
      "samenspel": {
        "gist": "Met elkaar sturen.",
        "lang": "nl",
        "name": "samenspel",
      },
      "stilte": {
        "gist": "Wat niet gezegd wordt.",
        "lang": "nl",
        "name": "stilte",
      },
    }
  `);
});

test('every entry that says what it is has its preview in one file of its kind', () => {
  for (const kind of kinds) {
    const found = previewInitials(graph, kind).flatMap((initial) => Object.keys(previews(graph, kind, initial, 'nl')));
    const telling = graph.all(kind).filter((entry) => gistOf(graph, entry, 'nl') !== undefined);
    expect(found.sort()).toEqual(telling.map(({ id }) => String(id)).sort());
  }
});
