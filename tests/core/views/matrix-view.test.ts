import { describe, expect, test } from 'vitest';
import { matrixView } from '../../../src/core/views/matrix-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');

function view(id: string, locale: 'nl' | 'en' = 'nl') {
  const entry = graph.get('lens', id);
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return matrixView(graph, entry, locale);
}

describe('the matrix of a lens', () => {
  test('has a row for every case and a cell for every concept, with the passages and how they relate', () => {
    const rows = view('drie-taken').rows.map((row) => [
      row.case.name.words,
      ...row.cells.map(({ passages }) => passages.map(({ from, how }) => `${from.ref.fragment ?? ''} ${how}`)),
    ]);
    expect(rows).toEqual([
      ['Een plan voor Noord', ['noord-plan illustrates', 'noord-werk contradicts'], [], ['noord-plan nuances']],
      ['Een plan voor Zuid', ['zuid-plan illustrates', 'zuid-samen illustrates', 'zuid-samen nuances'], [], []],
    ]);
  });

  test('counts a passage once in a cell, in a row and in all, however many ties it has', () => {
    const { rows, count, members } = view('drie-taken');
    expect(rows.map((row) => [row.cells.map((cell) => cell.count.passages), row.count.passages])).toEqual([
      [[2, 0, 1], 2],
      [[2, 0, 0], 2],
    ]);
    expect(members.map((member) => member.count.passages)).toEqual([4, 0, 1]);
    expect([count.passages, count.cases]).toEqual([4, 2]);
  });

  test('tells of each case what it can be narrowed by', () => {
    const { bands, rows } = view('drie-taken');
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [2005, 2009],
      [2010, 2014],
    ]);
    expect(rows.map(({ facets }) => facets)).toEqual([
      {
        sector: ['werk', 'zorg'],
        scale: ['regio'],
        period: ['2005', '2010'],
        how: ['illustrates', 'nuances', 'contradicts'],
      },
      { sector: ['zorg'], scale: ['buurt'], period: ['2010'], how: ['illustrates', 'nuances'] },
    ]);
  });

  test('keeps cases that it lights nowhere, as rows of gaps', () => {
    const { rows, count } = view('stil');
    expect(rows.map((row) => [row.case.ref.id, row.count.passages])).toEqual([
      ['regio-noord', 0],
      ['regio-zuid', 0],
    ]);
    expect(count.passages).toBe(0);
  });

  test('in translation says what is translated, and marks what is not', () => {
    const [noord, zuid] = view('drie-taken', 'en').rows;
    expect(noord?.case.name).toEqual({ words: 'A plan for the North', lang: 'en' });
    expect(noord?.cells[2]?.passages.map(({ lang }) => lang)).toEqual(['en']);
    expect(zuid?.case.name).toEqual({ words: 'Een plan voor Zuid', lang: 'nl' });
    expect(zuid?.cells[0]?.passages.map(({ lang }) => lang)).toEqual(['nl', 'nl', 'nl']);
  });
});
