import { expect, test } from 'vitest';
import { cslDate } from '../../../src/core/citations/csl.ts';

test('a date is as precise as it is written', () => {
  expect(cslDate('2016')).toEqual({ 'date-parts': [[2016]] });
  expect(cslDate('2016-05')).toEqual({ 'date-parts': [[2016, 5]] });
  expect(cslDate('2016-05-09')).toEqual({ 'date-parts': [[2016, 5, 9]] });
});

test.each(['', '16', 'mei 2016', '2016-5', '2016-05-09T10:00'])('"%s" is not a date', (text) => {
  expect(() => cslDate(text)).toThrow(RangeError);
});

test('what is wrong with a date is told with the forms that are right', () => {
  expect(() => cslDate('9 mei 2016')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: "9 mei 2016" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.]`,
  );
});
