import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { longestLens } from '../../src/core/model/lens.ts';

const sheets = ['src/styles/tokens.css', 'theme.css'].map((path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').split('prefers-color-scheme: dark'),
);

/** The colours of each theme by their names; what dark does not change it has from light. */
const [light, own] = [coloursOf(0), coloursOf(1)];
const themes = { light, dark: new Map([...light, ...own]) };

function coloursOf(at: 0 | 1): Map<string, string> {
  return coloursIn(sheets.map((parts) => parts[at] ?? '').join('\n'));
}

function coloursIn(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The relative luminance of a colour: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const places = Array.from({ length: longestLens }, (_, at) => at + 1);

/** What stands on what, and how far they have to be apart. */
const pairs: readonly (readonly [front: string, ground: string, least: number])[] = [
  ...['ink', 'soft', 'water', 'height'].flatMap((front) =>
    ['paper', 'sheet'].map((ground) => [front, ground, 4.5] as const),
  ),
  ['ink', 'mark', 4.5],
  ...places.flatMap(
    (place) =>
      [
        ['on-place', `place-${place}`, 4.5],
        [`place-${place}`, 'paper', 3],
        ['ink', `tint-${place}`, 7],
        ['soft', `tint-${place}`, 4.5],
        ['water', `tint-${place}`, 4.5],
      ] as const,
  ),
];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test('every colour that is read on another stands out enough', () => {
    const weak = pairs.flatMap(([front, ground, least]) => {
      const [one, other] = [themes[theme].get(front), themes[theme].get(ground)];
      if (one === undefined || other === undefined) return [`${front} or ${ground} is no colour in tokens.css`];
      const ratio = contrast(one, other);
      return ratio < least ? [`${front} ${one} on ${ground} ${other}: ${ratio.toFixed(2)}, not ${least}`] : [];
    });
    expect(weak).toEqual([]);
  });
});

test('dark has a colour of its own for every colour of light', () => {
  expect([...light.keys()].filter((name) => !own.has(name))).toEqual([]);
  expect([...own.keys()].filter((name) => !light.has(name))).toEqual([]);
});

test('the places of a lens differ from each other, and so do their grounds', () => {
  for (const colours of Object.values(themes)) {
    for (const name of ['place', 'tint'])
      expect(new Set(places.map((place) => colours.get(`${name}-${place}`))).size).toBe(longestLens);
  }
});

test('contrast is counted as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});
