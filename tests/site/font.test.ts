import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const font = readFileSync(new URL('../../src/styles/literata.woff2', import.meta.url));

test('the font is a woff2 file of at most 17 kB', () => {
  expect(font.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(font.byteLength).toBeLessThanOrEqual(17_000);
});
