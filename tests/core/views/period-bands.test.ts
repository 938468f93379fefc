import { expect, test } from 'vitest';
import { bandsOf, periodBands } from '../../../src/core/views/period-bands.ts';

test('bands are five years wide, and hold the first year and the last', () => {
  expect(periodBands([{ from: '2009-04' }, { from: '2012', to: '2021-06' }])).toEqual([
    { from: 2005, to: 2009, earlier: false },
    { from: 2010, to: 2014, earlier: false },
    { from: 2015, to: 2019, earlier: false },
    { from: 2020, to: 2024, earlier: false },
  ]);
});

test('a long history has six bands, and the first takes in all that is older', () => {
  const bands = periodBands([{ from: '1795' }, { from: '2023' }]);
  expect(bands).toHaveLength(6);
  expect(bands[0]).toEqual({ from: 1995, to: 1999, earlier: true });
  expect(bandsOf({ from: '1795', to: '1801' }, bands)).toEqual([0]);
});

test('without a case there are no bands', () => {
  expect(periodBands([])).toEqual([]);
});

test('a case stands in every band that its period touches, and without an end in all from its beginning on', () => {
  const bands = periodBands([{ from: '2005' }, { from: '2024' }]);
  expect(bandsOf({ from: '2009', to: '2010-01' }, bands)).toEqual([0, 1]);
  expect(bandsOf({ from: '2010', to: '2014-12-31' }, bands)).toEqual([1]);
  expect(bandsOf({ from: '2014-12' }, bands)).toEqual([1, 2, 3]);
});
