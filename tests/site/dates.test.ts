import { expect, test } from 'vitest';
import { sayDate, sayPeriod } from '../../src/site/dates.ts';

test('a date is said as precisely as it is known, in the language of the page', () => {
  expect(['2022', '2022-03', '2022-03-01', '2021-12-31'].map((date) => sayDate(date, 'nl'))).toEqual([
    '2022',
    'maart 2022',
    '1 maart 2022',
    '31 december 2021',
  ]);
  expect(['2022', '2022-03', '2022-03-01', '2021-12-31'].map((date) => sayDate(date, 'en'))).toEqual([
    '2022',
    'March 2022',
    '1 March 2022',
    '31 December 2021',
  ]);
});

test('a period is said by its years', () => {
  expect(sayPeriod({ from: '2021-05', to: '2022-01' }, 'vanaf')).toBe('2021–2022');
  expect(sayPeriod({ from: '2022-01', to: '2022-12-31' }, 'vanaf')).toBe('2022');
  expect(sayPeriod({ from: '2018-06' }, 'vanaf')).toBe('vanaf 2018');
});
