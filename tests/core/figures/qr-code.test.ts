import { expect, test } from 'vitest';
import { drawQrCode } from '../../../src/core/figures/qr-code.ts';

/** The modules of a drawing as rows of signs. */
function rowsOf({ size, d }: ReturnType<typeof drawQrCode>): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '·'));
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(length); at += 1) rows[Number(y)]?.splice(Number(x) + at, 1, '█');
  return rows.map((row) => row.join(''));
}

test('a text is drawn with its three corners and a quiet margin, the same each time', () => {
  const code = drawQrCode('https://lights.example/stories/');
  const rows = rowsOf(code);
  expect(rows.slice(0, 12).map((row) => row.slice(0, 12))).toMatchInlineSnapshot(`
    [
      "············",
      "············",
      "············",
      "············",
      "····███████·",
      "····█·····█·",
      "····█·███·█·",
      "····█·███·█·",
      "····█·███·█·",
      "····█·····█·",
      "····███████·",
      "············",
    ]
  `);
  for (const row of rows) expect(row).toMatch(/^·{4}.*·{4}$/);
  expect(rows[4]?.slice(-11, -4)).toBe('███████');
  expect(rows.at(-5)?.slice(4, 11)).toBe('███████');
  expect(drawQrCode('https://lights.example/stories/')).toEqual(code);
});
