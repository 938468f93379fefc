import { expect, test } from 'vitest';
import { csvText } from '../../../src/core/views/csv.ts';

/** What one field becomes. */
const field = (value: string | number): string => csvText([[value]]).slice(1, -2);

test('a table begins with a byte order mark, has commas between fields, and ends every line with CRLF', () => {
  expect(
    csvText([
      ['Casus', 'kennis delen'],
      ['Vier wijken', 3],
    ]),
  ).toBe('\uFEFFCasus,kennis delen\r\nVier wijken,3\r\n');
});

test('a table without rows is the mark alone, and an empty field stands between its commas', () => {
  expect(csvText([])).toBe('\uFEFF');
  expect(csvText([['', 'x', '']])).toBe('\uFEFF,x,\r\n');
});

test.each([
  ['een, twee', '"een, twee"'],
  ['zij zei "nee"', '"zij zei ""nee"""'],
  ['twee\nregels', '"twee\nregels"'],
  ['twee\r\nregels', '"twee\r\nregels"'],
  [' met ruimte ', '" met ruimte "'],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ['Eindhoven ’t Ven; zó', 'Eindhoven ’t Ven; zó'],
])('%j is written as %j', (value, written) => {
  expect(field(value)).toBe(written);
});

test.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '\rx', ' =1', '＝1', '－1'])(
  '%j cannot be taken for a formula',
  (value) => {
    expect(field(value).replace(/^"/, '')).toBe(`'${value}${field(value).startsWith('"') ? '"' : ''}`);
  },
);

test('a formula with a comma and quotes is made safe before it is quoted', () => {
  expect(field('=HYPERLINK("https://x.example","klik")')).toBe(`"'=HYPERLINK(""https://x.example"",""klik"")"`);
});

test('a number stays a number, a negative one too', () => {
  expect([field(0), field(12), field(-3)]).toEqual(['0', '12', '-3']);
});
