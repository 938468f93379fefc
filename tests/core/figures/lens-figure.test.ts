import { describe, expect, test } from 'vitest';
import { figurePoints } from '../../../src/core/figures/lens-figure.ts';

describe.each(['circle', 'row', 'pairs'] as const)('the figure of a lens as a %s', (figure) => {
  test('has a place for each concept, inside its frame and apart from the others', () => {
    for (let count = 2; count <= 10; count += 1) {
      const { width, height, points } = figurePoints(figure, count);
      expect(points).toHaveLength(count);
      for (const [at, { x, y }] of points.entries()) {
        expect(x > 0 && x < width && y > 0 && y < height, `${count}: ${x} ${y}`).toBe(true);
        for (const other of points.slice(at + 1))
          expect(Math.hypot(x - other.x, y - other.y), `of ${count}`).toBeGreaterThan(30);
      }
    }
  });
});
