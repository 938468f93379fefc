import { expect, test } from 'vitest';
import { dateMeant } from '../../../src/core/checks/date-words.ts';

test.each([
  ['12-3-2009', '2009-03-12'],
  ['2009/5', '2009-05'],
  ['2009-05-1', '2009-05-01'],
  ['maart 2021', '2021-03'],
  ['10 Maart 2021', '2021-03-10'],
  ['March 10, 2021', '2021-03-10'],
  ['mrt. 2021', '2021-03'],
  ['voorjaar 2021', undefined],
  ['tussen maart en mei 2021', undefined],
  ['maart', undefined],
  ['2021', undefined],
])('"%s" means %s', (text, date) => {
  expect(dateMeant(text)).toBe(date);
});
