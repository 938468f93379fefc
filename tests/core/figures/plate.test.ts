import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawPlate, type Plate, type PlateMark, type PlateTop } from '../../../src/core/figures/plate.ts';

const DISC = 6;

/** Libraries of 0 to 14 tops with names of up to 34 characters, the same on each run. */
const samples = Array.from({ length: 75 }, (_, sample) => {
  let state = 7919 * (sample + 1);
  const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const tops = Array.from({ length: sample % 15 }, (): PlateTop => {
    const letters = Array.from({ length: 1 + next(34) }, () => 'abcdefghijklm nopqrstuvwxyzMW'.charAt(next(29)));
    return { label: letters.join('').trim() || 'a', weight: 1 + next(sample % 2 === 0 ? 4 : 30) };
  });
  return { tops, plate: drawPlate(tops, `entry-${sample}`) };
});

const crowded = Array.from({ length: 14 }, (_, i) => ({ label: 'W'.repeat(34), weight: 1 + i }));

function allPaths(plate: Plate): string {
  return plate.lines.map(({ d }) => d).join('');
}

function labelBox({ labelX, labelY, label, anchor }: PlateMark) {
  const left = anchor === 'start' ? labelX : labelX - 9.2 * label.length;
  return { left, right: left + 9.2 * label.length, top: labelY - 14, bottom: labelY + 5 };
}

function discBox({ x, y }: PlateMark) {
  return { left: x - DISC, right: x + DISC, top: y - DISC, bottom: y + DISC };
}

function overlapping(plate: Plate): string[] {
  const labelled = plate.marks.filter(({ label }) => label !== '');
  const boxes = [
    ...labelled.map((mark) => ({ name: `label ${mark.label}`, ...labelBox(mark) })),
    ...plate.marks.map((mark, i) => ({ name: `disc ${i}`, ...discBox(mark) })),
  ];
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} on ${b.name}`),
  );
}

/** The points that each curve of the plate passes through. */
function curves(plate: Plate): { closed: boolean; points: [number, number][] }[] {
  const subpaths = allPaths(plate).split('M').slice(1);
  return subpaths.map((subpath) => {
    const numbers = (subpath.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    let [x = NaN, y = NaN] = numbers;
    const points: [number, number][] = [[x, y]];
    for (let i = 4; i < numbers.length; i += 2) {
      [x, y] = [x + (numbers[i] ?? NaN), y + (numbers[i + 1] ?? NaN)];
      points.push([x, y]);
    }
    return { closed: subpath.endsWith('z'), points };
  });
}

function bounds(points: readonly [number, number][]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** How many closed lines stand around a mark, by their bounds. */
function linesAround(plate: Plate, { x, y }: { x: number; y: number }): number {
  return curves(plate).filter(({ closed, points }) => {
    const { left, right, top, bottom } = bounds(points);
    return closed && left < x && x < right && top < y && y < bottom;
  }).length;
}

describe('drawPlate', () => {
  it('gives one mark for each top, in the order of the tops', () => {
    for (const { tops, plate } of samples) {
      expect(plate.marks).toHaveLength(tops.length);
      plate.marks.forEach(({ label }, i) => {
        expect(['', tops[i]?.label]).toContain(label);
      });
    }
  });

  it('keeps discs and labels inside the plate', () => {
    for (const { plate } of samples) {
      for (const mark of plate.marks) {
        const boxes = mark.label === '' ? [discBox(mark)] : [discBox(mark), labelBox(mark)];
        for (const { left, right, top, bottom } of boxes) {
          expect(Math.min(left, top, plate.width - right, plate.height - bottom)).toBeGreaterThanOrEqual(4);
        }
      }
    }
  });

  it('keeps labels and discs clear of each other', () => {
    for (const { plate } of samples) expect(overlapping(plate)).toEqual([]);
    expect(overlapping(drawPlate(crowded, 'crowded'))).toEqual([]);
  });

  it('labels every top when there is room', () => {
    const tops = Array.from({ length: 9 }, (_, i) => ({ label: 'gedeelde verantwoordelijkheid', weight: 1 + (i % 3) }));
    for (const seed of ['a', 'b', 'c']) {
      expect(drawPlate(tops, seed).marks.filter(({ label }) => label === '')).toEqual([]);
    }
  });

  it('labels the highest tops when there is no room for all', () => {
    const { marks } = drawPlate(crowded, 'crowded');
    const named = marks.map(({ label }) => label !== '');
    const lowest = named.indexOf(true);
    expect(lowest).toBeGreaterThan(0);
    expect(named.slice(lowest)).not.toContain(false);
  });

  it('leaves out a name that is longer than the plate', () => {
    expect(drawPlate([{ label: 'x'.repeat(200), weight: 1 }], 'long').marks[0]?.label).toBe('');
  });

  it('draws the same plate for the same input, and another for another seed', () => {
    const tops = [{ label: 'samen leren', weight: 3 }];
    expect(drawPlate(tops, 'een')).toEqual(drawPlate(tops, 'een'));
    expect(allPaths(drawPlate(tops, 'een'))).not.toBe(allPaths(drawPlate(tops, 'twee')));
  });

  it('draws nothing but gentle lines from edge to edge when there are no tops', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const plate = drawPlate([], seed);
      expect(plate.marks).toEqual([]);
      expect(plate.lines.length).toBeGreaterThanOrEqual(2);
      expect(plate.lines.length).toBeLessThanOrEqual(8);
      expect(curves(plate).filter(({ closed }) => closed)).toEqual([]);
    }
  });

  it('draws more lines around a higher top', () => {
    const [low, high] = [1, 12].map((weight) => drawPlate([{ label: 'top', weight }], 'hill').lines.length);
    expect(high).toBeGreaterThan((low ?? Infinity) + 3);
  });

  it('does not draw two tops of one height alike', () => {
    const plate = drawPlate(
      ['a', 'b'].map((label) => ({ label, weight: 4 })),
      'pair',
    );
    const sizes = plate.marks.map(({ x, y }) =>
      curves(plate)
        .map(({ closed, points }) => ({ closed, ...bounds(points) }))
        .filter(({ closed, left, right, top, bottom }) => closed && left < x && x < right && top < y && y < bottom)
        .map(({ left, right, top, bottom }) => [Math.round(right - left), Math.round(bottom - top)]),
    );
    expect(sizes[0]).not.toEqual([]);
    expect(sizes[0]).not.toEqual(sizes[1]);
  });

  it('ends an open line outside the plate, and closes a line only around a top', () => {
    for (const { plate } of samples) {
      const inside = ([x, y]: [number, number]) => x >= 0 && y >= 0 && x <= plate.width && y <= plate.height;
      for (const { closed, points } of curves(plate)) {
        const ends = [points.at(0), points.at(-1)].filter((point) => point !== undefined);
        const { left, right, top, bottom } = bounds(points);
        const tops = plate.marks.filter(({ x, y }) => left < x && x < right && top < y && y < bottom);
        expect(closed ? tops.length > 0 : !ends.some(inside)).toBe(true);
      }
    }
  });

  it('puts a closed line around every top', () => {
    for (const { plate } of samples) {
      for (const mark of plate.marks) expect(linesAround(plate, mark)).toBeGreaterThan(0);
    }
  });

  it('marks some lines as heavier, and not most', () => {
    for (const { plate, tops } of samples) {
      const heavy = plate.lines.filter(({ index }) => index).length;
      expect(heavy).toBeLessThanOrEqual(plate.lines.length / 2);
      if (tops.length > 0) expect(heavy).toBeGreaterThan(0);
    }
  });

  it('writes coordinates to one decimal', () => {
    for (const { plate } of samples) {
      for (const { d } of plate.lines) {
        expect(d).not.toMatch(/[^Mqtz\d. -]|\.\d\d|[Mqt](?![-.\d])/);
        expect(d).toMatch(/^M/);
      }
    }
  });

  it('stays under 14 kB, and 5 kB compressed', () => {
    const steep = Array.from({ length: 14 }, (_, i) => ({ label: `top ${i}`, weight: i % 2 === 0 ? 200 : 1 }));
    for (const plate of [...samples.map((sample) => sample.plate), drawPlate(steep, 'steep')]) {
      expect(allPaths(plate).length).toBeLessThan(14_000);
      expect(gzipSync(allPaths(plate)).length).toBeLessThan(5_000);
    }
  });
});
