import { describe, expect, test } from 'vitest';
import { homeView } from '../../../src/core/views/home-view.ts';
import { gistOf, nameOf } from '../../../src/core/views/label.ts';
import { appearances, caseRows, conceptRows, facetCounts } from '../../../src/core/views/list-view.ts';
import { fixtureGraph, languages } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');

describe('the list of cases', () => {
  test('has the most recent first, with what it is narrowed by', () => {
    const rows = caseRows(graph, 'nl', languages);
    expect(
      rows.map(({ label, facets, period, count }) => [
        label.ref.id,
        facets.sector.join(' '),
        facets.scale.join(' '),
        period.from,
        period.to,
        count.passages,
      ]),
    ).toEqual([
      ['regio-zuid', 'zorg', 'buurt', '2010-05', undefined, 2],
      ['regio-noord', 'werk zorg', 'regio', '2009', '2012-06', 2],
    ]);
  });

  test('says which cases are translated', () => {
    expect(
      caseRows(graph, 'en', languages).map(({ label, translated, gist }) => [label.name.words, translated, gist?.lang]),
    ).toEqual([
      ['Een plan voor Zuid', false, 'nl'],
      ['A plan for the North', true, 'en'],
    ]);
  });
});

test('the list of concepts is in the order of the alphabet of its language', () => {
  expect(conceptRows(graph, 'nl', languages).map(({ label }) => label.name.words)).toEqual([
    'samen leren',
    'samen richten',
    'samensturing',
    'stilte',
  ]);
  expect(conceptRows(graph, 'en', languages).map(({ label }) => label.name.words)).toEqual([
    'samen leren',
    'samensturing',
    'setting direction',
    'stilte',
  ]);
});

test('facets count each row once for each value', () => {
  expect([...facetCounts(caseRows(graph, 'nl', languages), 'sector')]).toEqual([
    ['zorg', 2],
    ['werk', 1],
  ]);
  expect([...facetCounts(conceptRows(graph, 'nl', languages), 'group')]).toEqual([
    ['functies', 2],
    ['sturing', 2],
  ]);
});

test('a source, organisation or person has the entries it appears in, each once', () => {
  const inWhich = graph
    .all('source')
    .map((source) => [source.id, ...appearances(graph, source, 'nl', languages).map(({ ref }) => ref.id)]);
  expect(inWhich).toEqual([
    ['bron-a', 'regio-noord', 'samen-richten', 'samensturing', 'drie-functies'],
    ['bron-b', 'regio-noord', 'regio-zuid'],
    ['bron-c', 'regio-noord', 'samen-leren'],
    ['bron-d', 'regio-noord'],
  ]);
  expect(
    graph.all('organisation').map((one) => appearances(graph, one, 'en', languages).map(({ name }) => name.words)),
  ).toEqual([['A plan for the North', 'Een plan voor Zuid']]);
});

test('every entry has a name and a gist, with the language they are in', () => {
  const named = (locale: 'nl' | 'en') =>
    (['lens', 'source', 'organisation', 'person'] as const).flatMap((kind) =>
      graph
        .all(kind)
        .slice(0, 1)
        .map((entry) => {
          const gist = gistOf(entry, locale, languages);
          const name = nameOf(entry, locale, languages);
          return `${name.words} [${name.lang}]: ${gist === undefined ? '-' : `${gist.words} [${gist.lang}]`}`;
        }),
    );
  expect(named('nl')).toEqual([
    'Drie functies [nl]: Wat doen zij samen? [nl]',
    'Bron a [nl]: Zo is het. [nl]',
    'Gemeente Noord [nl]: -',
    'Robin Voorbeeld [nl]: voorzitter [nl]',
  ]);
  expect(named('en')).toEqual([
    'Three functions [en]: What do they do together? [en]',
    'Bron a [nl]: So it is. [en]',
    'Gemeente Noord [nl]: -',
    'Robin Voorbeeld [nl]: chair [en]',
  ]);
});

describe('the home page', () => {
  test('tells how much there is, the most shown concepts, and one case', () => {
    const { cases, concepts, count, tops, story, lenses } = homeView(graph, 'regio-noord', 'en', languages);
    expect({ cases, concepts, passages: count.passages, tops, lenses: lenses.map(({ id }) => id) }).toEqual({
      cases: 2,
      concepts: 4,
      passages: 4,
      tops: [
        { label: 'setting direction', weight: 4 },
        { label: 'samen leren', weight: 1 },
      ],
      lenses: ['drie-functies', 'stil'],
    });
    expect(story?.label.name).toEqual({ words: 'A plan for the North', lang: 'en' });
  });

  test('tells no case when the one to begin with is not there', () => {
    expect(homeView(graph, 'bestaat-niet', 'nl', languages).story).toBeUndefined();
  });
});
