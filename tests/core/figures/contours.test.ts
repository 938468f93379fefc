import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawContours } from '../../../src/core/figures/contours.ts';

const seeds = Array.from({ length: 40 }, (_, at) => `seed ${at}`);

test('the same seed gives the same land, another another', () => {
  expect(drawContours('a')).toEqual(drawContours('a'));
  expect(new Set(seeds.map((seed) => JSON.stringify(drawContours(seed)))).size).toBe(seeds.length);
});

test('lines are many enough to be land, some of them heavier, and light to send', () => {
  for (const { lines } of seeds.map(drawContours)) {
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.some(({ index }) => index)).toBe(true);
    expect(gzipSync(lines.map(({ d }) => d).join('')).length).toBeLessThan(6_000);
  }
});

test('no line begins far outside what is seen', () => {
  for (const { width, height, lines } of seeds.map(drawContours))
    for (const [, x, y] of lines.flatMap(({ d }) => [...d.matchAll(/M(-?\d+) ?(-?\d+)/g)])) {
      expect(Math.abs(Number(x) - width / 2)).toBeLessThan(width / 2 + 45);
      expect(Math.abs(Number(y) - height / 2)).toBeLessThan(height / 2 + 45);
    }
});
