import { describe, expect, test } from 'vitest';
import { gistOf, nameOf } from '../../../src/core/views/label.ts';
import { appearances, caseRows, conceptRows, facetCounts, usesOf } from '../../../src/core/views/list-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');

describe('the list of cases', () => {
  test('has those with most passages first, then by name, with what they are narrowed by and their passages', () => {
    const rows = caseRows(graph, 'nl');
    expect(
      rows.map(({ label, facets, period, profile }) => [
        label.ref.id,
        facets.sector.join(' '),
        facets.scale.join(' '),
        period.from,
        period.to,
        profile.map((hows) => hows.join(' ')).join(', '),
      ]),
    ).toEqual([
      ['regio-noord', 'werk zorg', 'regio', '2009', '2012-06', 'illustrates nuances, contradicts'],
      ['regio-zuid', 'zorg', 'buurt', '2010-05', undefined, 'illustrates, illustrates nuances'],
    ]);
  });

  test('says which cases are translated', () => {
    expect(
      caseRows(graph, 'en').map(({ label: { name, about }, translated, gist }) => [
        name.words,
        about,
        translated,
        gist?.lang,
      ]),
    ).toEqual([
      ['A plan for the North', { words: 'a plan for work, the North', lang: 'en' }, true, 'en'],
      ['Een plan voor Zuid', { words: 'een plan voor werk, Zuid', lang: 'nl' }, false, 'nl'],
    ]);
  });
});

test('the list of concepts is in the order of the alphabet of its language', () => {
  expect(conceptRows(graph, 'nl').map(({ label }) => label.name.words)).toEqual([
    'kennis delen',
    'richting kiezen',
    'samenspel',
    'stilte',
  ]);
  expect(conceptRows(graph, 'en').map(({ label }) => label.name.words)).toEqual([
    'kennis delen',
    'samenspel',
    'setting direction',
    'stilte',
  ]);
});

test('facets count each row once for each value', () => {
  expect([...facetCounts(caseRows(graph, 'nl'), 'sector')]).toEqual([
    ['werk', 1],
    ['zorg', 2],
  ]);
  expect([...facetCounts(caseRows(graph, 'nl'), 'period')]).toEqual([
    ['2000', 1],
    ['2010', 1],
  ]);
  expect([...facetCounts(conceptRows(graph, 'nl'), 'group')]).toEqual([
    ['functies', 2],
    ['sturing', 2],
  ]);
});

test('a source, organisation or person has the entries it appears in, each once', () => {
  const inWhich = graph
    .all('source')
    .map((source) => [source.id, ...appearances(graph, source, 'nl').map(({ ref }) => ref.id)]);
  expect(inWhich).toEqual([
    ['bron-a', 'regio-noord', 'richting-kiezen', 'samenspel', 'drie-taken'],
    ['bron-b', 'regio-noord', 'regio-zuid'],
    ['bron-c', 'regio-noord', 'kennis-delen'],
    ['bron-d', 'regio-noord'],
  ]);
  expect(graph.all('organisation').map((one) => appearances(graph, one, 'en').map(({ name }) => name.words))).toEqual([
    ['A plan for the North', 'Een plan voor Zuid'],
  ]);
});

test('every entry has a name and a gist, with the language they are in', () => {
  const named = (locale: 'nl' | 'en') =>
    (['lens', 'source', 'organisation', 'person'] as const).flatMap((kind) =>
      graph
        .all(kind)
        .slice(0, 1)
        .map((entry) => {
          const gist = gistOf(graph, entry, locale);
          const name = nameOf(graph, entry, locale);
          return `${name.words} [${name.lang}]: ${gist === undefined ? '-' : `${gist.words} [${gist.lang}]`}`;
        }),
    );
  expect(named('nl')).toEqual([
    'Drie taken [nl]: Wat doen zij samen? [nl]',
    'Bron a [nl]: Zo is het. [nl]',
    'Gemeente Noord [nl]: -',
    'Robin Voorbeeld [nl]: voorzitter [nl]',
  ]);
  expect(named('en')).toEqual([
    'Three tasks [en]: What do they do together? [en]',
    'Bron a [nl]: So it is. [en]',
    'Gemeente Noord [nl]: -',
    'Robin Voorbeeld [nl]: chair [en]',
  ]);
});

test('a source has each entry that cites it once, with the passages that do and their first words', () => {
  const uses = (source: string, locale: 'nl' | 'en') => {
    const entry = graph.get('source', source);
    return entry === undefined
      ? undefined
      : usesOf(graph, entry, locale).map(({ where, passages }) => [
          where.ref.id,
          ...passages.map(({ ref, excerpt }) => `${ref.fragment ?? ''} [${excerpt.lang}] ${excerpt.words}`),
        ]);
  };
  expect(uses('bron-b', 'nl')).toEqual([
    ['regio-noord'],
    ['regio-zuid', 'zuid-plan [nl] Ook hier een plan.', 'zuid-samen [nl] En nog een.', 'zuid-los [nl] Zonder begrip.'],
  ]);
  expect(uses('bron-c', 'en')).toEqual([
    ['regio-noord', 'noord-plan [en] They wrote the plan together, and spoke of samenspel.'],
    ['kennis-delen'],
  ]);
});
