import { describe, expect, test } from 'vitest';
import { typeset, typesetData } from '../../../src/core/body/typeset.ts';

describe('typeset', () => {
  test.each([
    ['Hij zei "ja" en \'nee\'.', 'Hij zei “ja” en ‘nee’.'],
    ["'t Is 's avonds laat, 'n uur of acht", '’t Is ’s avonds laat, ’n uur of acht'],
    ["'k Zie 'm en d'r in 's-Gravenhage", '’k Zie ’m en d’r in ’s-Gravenhage'],
    ["zo'n foto's van opa's auto's, o'Neill en d'Ancona", 'zo’n foto’s van opa’s auto’s, o’Neill en d’Ancona'],
    ["de jaren '90, '90s en '92-'95", 'de jaren ’90, ’90s en ’92-’95'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ['"\'Goed\', zei zij", zei hij', '“‘Goed’, zei zij”, zei hij'],
    ['"Zij zei \'goed\'"', '“Zij zei ‘goed’”'],
    ['\'"Goed", zei zij\'', '‘“Goed”, zei zij’'],
    ["Vraag 'em of 'ie komt", 'Vraag ’em of ’ie komt'],
    ['"\'t Is zo"', '“’t Is zo”'],
    ['("a") ["b"] —"c" /"d"', '(“a”) [“b”] —“c” /“d”'],
    ['leeg: "" en \'\'', 'leeg: “” en ‘’'],
    ['wachten... en 10:30', 'wachten… en 10:30'],
    ['al ‘gezet’ en “goed”', 'al ‘gezet’ en “goed”'],
  ])('%s', (text, set) => {
    expect(typeset(text)).toBe(set);
  });

  test('what stands before the text decides whether its first quote opens', () => {
    expect(typeset('"', '')).toBe('“');
    expect(typeset('"', ' ')).toBe('“');
    expect(typeset('"', 'x')).toBe('”');
    expect(typeset("'s", 'a')).toBe('’s');
    expect(typeset("'", '“')).toBe('‘');
  });

  test('text that has been set stays as it is', () => {
    const once = typeset("\"a\" 'b' 't c...");
    expect(typeset(once)).toBe(once);
  });
});

test('typesetData sets every text in data, and leaves keys, addresses and other values', () => {
  expect(typesetData({ "k'": ["'t", { a: '"b"' }], n: 1, x: null, u: "https://e.nl/'q'", d: undefined })).toEqual({
    "k'": ['’t', { a: '“b”' }],
    n: 1,
    x: null,
    u: "https://e.nl/'q'",
    d: undefined,
  });
});
