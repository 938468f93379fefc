import { describe, expect, test } from 'vitest';
import { knownAtlas } from '../../../src/core/views/known-atlas-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');

describe('what a reader’s own case is laid beside', () => {
  test('tells of a case its fields and, in plain words, why its passages speak of concepts', () => {
    expect(knownAtlas(graph, 'nl').cases[0]).toMatchInlineSnapshot(`
      {
        "about": "een plan voor werk, Noord",
        "id": "regio-noord",
        "partyKinds": [
          "gemeente",
          "bewoners",
        ],
        "questions": [],
        "scale": "regio",
        "sectors": [
          "werk",
          "zorg",
        ],
        "ties": [
          {
            "concept": "richting-kiezen",
            "how": "illustrates",
            "passage": "noord-plan",
            "reason": "Het plan was van iedereen.",
          },
          {
            "concept": "kennis-delen",
            "how": "nuances",
            "passage": "noord-plan",
            "reason": "Zij leerden pas later van richting kiezen.",
          },
          {
            "concept": "richting-kiezen",
            "how": "contradicts",
            "passage": "noord-werk",
            "reason": "De rest haakte af.",
          },
        ],
        "title": "Een plan voor Noord",
      }
    `);
  });

  test('says in which language it is what is not in that of the page', () => {
    const { cases, concepts, lenses } = knownAtlas(graph, 'en');
    expect([cases, concepts, lenses].map((all) => all.map(({ id, lang }) => `${id} ${lang ?? ''}`)))
      .toMatchInlineSnapshot(`
      [
        [
          "regio-noord ",
          "regio-zuid nl",
        ],
        [
          "kennis-delen nl",
          "richting-kiezen ",
          "samenspel nl",
          "stilte nl",
        ],
        [
          "drie-taken ",
          "stil nl",
        ],
      ]
    `);
  });
});
