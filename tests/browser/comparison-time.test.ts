import { expect, test } from 'vitest';
import { moment, placeOn, scaleOf, span } from '../../src/browser/comparison-time.ts';

test('a date lasts as long as it is precise: a year, a month, a day', () => {
  expect(span('2021')).toEqual({ from: 2021, to: 2022 });
  expect(span('2021-07').from).toBe(2021.5);
  expect(span('2021-07').to - span('2021-07').from).toBeCloseTo(1 / 12);
  const day = span('2021-12-31');
  expect(day.from).toBeGreaterThan(span('2021-12-30').from);
  expect(day.to).toBeCloseTo(2022);
});

test('a date stands in the middle of what is known of it', () => {
  expect(moment('2021')).toBe(2021.5);
});

test('a scale runs from the first year to the end of the last, with at most eight years below it', () => {
  expect(scaleOf(['2021-06', '2019', '2023-12-31'])).toEqual({
    from: 2019,
    to: 2024,
    years: [2019, 2020, 2021, 2022, 2023],
  });
  expect(scaleOf(['2002', '2023'])?.years).toEqual([2005, 2010, 2015, 2020]);
  expect(scaleOf(['1795', '2023'])?.years).toEqual([1800, 1850, 1900, 1950, 2000]);
  expect(scaleOf(['2020'])).toEqual({ from: 2020, to: 2021, years: [2020] });
  expect(scaleOf([])).toBeUndefined();
});

test('every date has its place between the ends', () => {
  const scale = scaleOf(['2010', '2019']);
  expect(scale).toBeDefined();
  if (scale === undefined) return;
  expect([placeOn(scale, 2010), placeOn(scale, 2015), placeOn(scale, 2020)]).toEqual([0, 0.5, 1]);
});
