import { expect, test } from 'vitest';
import { relationKinds } from '../../../src/core/model/concept.ts';
import { conceptView } from '../../../src/core/views/concept-view.ts';
import {
  drawRelations,
  RELATION_LINE,
  RELATION_NAME,
  type RelationFigure,
  type RelationToDraw,
} from '../../../src/core/figures/relation-figure.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const names = [
  'seinlamp',
  'vuurtorenbeheersvereniging',
  'gedeelde verantwoordelijkheid in de wijk',
  'kennis delen',
  'egoperspectief en ecoperspectief',
];

/** From 1 to 14 relations of every kind and both ways, with short and with long names. */
const samples = Array.from({ length: 14 }, (_, last) =>
  Array.from({ length: last + 1 }, (_, at): RelationToDraw => {
    const kind = relationKinds[(at + last) % relationKinds.length] ?? 'requires';
    return { kind, inverse: at % 3 === 0, said: 'bestaat mede uit', name: names[(at * 3 + last) % names.length] ?? '' };
  }),
);

/** The letters of all words, in units, for a typeface of usual width. */
function wordBoxes({ head, branches }: RelationFigure) {
  const lineBox = (line: string, x: number, y: number, size: number, start: number) => {
    const width = 0.58 * size * line.length;
    const left = x - start * width;
    return { line, left, right: left + width, top: y - 0.75 * size, bottom: y + 0.22 * size };
  };
  return [
    ...head.lines.map((line, row) => lineBox(line, head.x, head.y + row * RELATION_LINE, RELATION_NAME, 0.5)),
    ...branches.flatMap(({ said, name }) => {
      const start = name.anchor === 'start' ? 0 : 1;
      return [
        lineBox('bestaat mede uit', said.x, said.y, 13, start),
        ...name.lines.map((line, row) => lineBox(line, name.x, name.y + row * RELATION_LINE, RELATION_NAME, start)),
      ];
    }),
  ];
}

test('no words of a figure are cut, and none lie on others', () => {
  for (const relations of samples) {
    const figure = drawRelations('gedeelde verantwoordelijkheid', relations);
    const boxes = wordBoxes(figure);
    for (const { line, left, top, right, bottom } of boxes) {
      expect({ line, cut: left < 0 || top < 0 || right > figure.width || bottom > figure.height }).toEqual({
        line,
        cut: false,
      });
    }
    const overlaps = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.line} on ${b.line}`),
    );
    expect(overlaps).toEqual([]);
  }
});

test('there is a branch for each relation, in order, with its whole name', () => {
  for (const relations of samples) {
    const { branches } = drawRelations('stilte', relations);
    expect(branches.map(({ name }) => name.lines.join(' '))).toEqual(relations.map(({ name }) => name));
  }
});

test('a relation points away from the concept that wrote it, and one that goes both ways points nowhere', () => {
  const points = (kind: RelationToDraw['kind'], inverse: boolean) => {
    const relation = { kind, inverse, said: 'x', name: 'y' };
    return drawRelations('z', [relation, relation]).branches.map(({ sign }) => sign.points);
  };
  expect([points('requires', false), points('requires', true)]).toEqual([
    [1, -1],
    [-1, 1],
  ]);
  expect([points('contrasts-with', false), points('resembles', true)]).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('the figure of a concept tells what its list of relations tells', async () => {
  const graph = await fixtureGraph('twee-regios');
  for (const entry of graph.all('concept')) {
    const {
      fields: { term },
      relations,
    } = conceptView(graph, entry, 'nl');
    const drawn = relations.map(({ kind, inverse, concept }) => ({
      kind,
      inverse,
      said: kind,
      name: concept.name.words,
    }));
    expect(drawRelations(term, drawn).branches.map(({ name }) => name.lines.join(' '))).toEqual(
      relations.map(({ concept }) => concept.name.words),
    );
  }
});
