import { describe, expect, test } from 'vitest';
import { buildGraph, citedSources, type Backlink } from '../../../src/core/graph/graph.ts';
import { fixtureGraph, languages, readFixture } from '../../fixtures/libraries/read.ts';
import { conceptId } from '../ids.ts';

const { entries } = await readFixture('twee-regios');
const graph = await fixtureGraph('twee-regios');

const said = ({ from, tie }: Backlink) =>
  `${tie} ${from.kind} ${from.id}${from.fragment === undefined ? '' : `#${from.fragment}`}`;

describe('entries', () => {
  test('are found by their id, whatever their kind, and by a former id', () => {
    expect(graph.find('kennis-delen')?.kind).toBe('concept');
    expect(graph.find('leren')?.id).toBe('kennis-delen');
    expect(graph.find('plan-noord')?.id).toBe('regio-noord');
    expect(graph.find('bestaat-niet')).toBeUndefined();
  });

  test('are got by kind and id, and by nothing else', () => {
    expect(graph.get('concept', 'leren')?.id).toBe('kennis-delen');
    expect(graph.get('case', 'kennis-delen')).toBeUndefined();
  });

  test('an id in use goes before a former id of another', () => {
    const taken = entries.map((entry) =>
      entry.kind === 'concept' && entry.id === 'kennis-delen'
        ? { ...entry, fields: { ...entry.fields, formerIds: ['stilte'] } }
        : entry,
    );
    expect(buildGraph(taken, languages).find('stilte')?.id).toBe('stilte');
  });

  test('of a kind are sorted by id, in whatever order they came', () => {
    const sorted = ['bron-a', 'bron-b', 'bron-c', 'bron-d'];
    expect(graph.all('source').map(({ id }) => id)).toEqual(sorted);
    expect(
      buildGraph([...entries].reverse(), languages)
        .all('source')
        .map(({ id }) => id),
    ).toEqual(sorted);
    expect(buildGraph([], languages).all('case')).toEqual([]);
  });
});

describe('backlinks', () => {
  test('tell who names an entry, why, and in which passage, by kind and id', () => {
    const told = entries.map(({ id }) => `${id} ← ${graph.backlinks(id).map(said).join(', ')}`);
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "regio-noord ← 
      regio-zuid ← text case regio-noord
      kennis-delen ← passage case regio-noord#noord-plan, text case regio-noord, text concept richting-kiezen, field lens drie-taken
      richting-kiezen ← passage case regio-noord#noord-plan, passage case regio-noord#noord-werk, text case regio-noord#noord-plan, passage case regio-zuid#zuid-plan, passage case regio-zuid#zuid-samen, field concept kennis-delen, text concept samenspel, field lens drie-taken
      samenspel ← text case regio-noord#noord-plan, field concept richting-kiezen, field lens drie-taken, field lens stil
      stilte ← text case regio-noord, field lens stil
      drie-taken ← 
      stil ← 
      gemeente-noord ← field case regio-noord, text case regio-noord, field case regio-zuid
      robin-voorbeeld ← field case regio-noord
      bron-a ← field case regio-noord, citation case regio-noord#noord-plan, citation concept richting-kiezen, citation concept samenspel, citation lens drie-taken
      bron-b ← field case regio-noord, citation case regio-noord, citation case regio-zuid#zuid-plan, citation case regio-zuid#zuid-samen, citation case regio-zuid#zuid-los
      bron-c ← field case regio-noord, citation case regio-noord#noord-plan, citation case regio-noord#noord-werk, citation concept kennis-delen
      bron-d ← citation case regio-noord#noord-plan"
    `);
  });

  test('an entry that names itself is no backlink, and one that names another twice is one', () => {
    const link = (to: string) => ({ type: 'link', to }) as const;
    const segments = ['regio-noord', 'regio-zuid', 'regio-zuid'].map(link);
    const turned = buildGraph(
      entries.map((entry) =>
        entry.id === 'regio-noord' && entry.kind === 'case' ? { ...entry, body: { segments, notes: [] } } : entry,
      ),
      languages,
    );
    expect(turned.backlinks('regio-zuid').map(said)).toEqual(['text case regio-noord']);
    expect(turned.backlinks('regio-noord')).toEqual([]);
  });

  test('do not depend on the order in which the entries came', () => {
    const turned = buildGraph([...entries].reverse(), languages);
    for (const { id } of entries) expect(turned.backlinks(id)).toEqual(graph.backlinks(id));
  });
});

describe('lenses of a concept', () => {
  test('come with the place of the concept in each, from 1', () => {
    const places = graph.lensesOf(conceptId('samenspel')).map(({ lens, place }) => [lens.id, place]);
    expect(places).toEqual([
      ['drie-taken', 2],
      ['stil', 2],
    ]);
    expect(graph.lensesOf(conceptId('kennis-delen')).map(({ place }) => place)).toEqual([3]);
    expect(graph.lensesOf(conceptId('bestaat-niet'))).toEqual([]);
  });
});

describe('citedSources', () => {
  test('has all that is cited, in the order of the text, reasons after their passage, then notes and front matter', () => {
    const noord = graph.get('case', 'regio-noord');
    const zuid = graph.get('case', 'regio-zuid');
    expect(noord && citedSources(noord)).toEqual(['bron-b', 'bron-c', 'bron-a', 'bron-d']);
    expect(zuid && citedSources(zuid)).toEqual(['bron-b']);
  });
});
