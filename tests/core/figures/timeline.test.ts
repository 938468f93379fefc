import { describe, expect, test } from 'vitest';
import { drawTimeline, markSize, narrowest, scaleOf, type Timeline } from '../../../src/core/figures/timeline.ts';

const events = (...dates: string[]) => dates.map((date) => ({ date }));
const years = ({ years: lines }: Timeline) => lines.flatMap(({ label = [] }) => label);

describe('the scale of a timeline', () => {
  test('takes in every year of its dates', () => {
    expect(scaleOf(['2018-03', '2016', '2024-05-22'])).toEqual({ from: 2016, to: 2024 });
    expect(scaleOf([])).toBeUndefined();
  });

  test('is true to time: a day, a month and a year stand where they are in the years', () => {
    const { marks } = drawTimeline(events('2020', '2021-07', '2023-12-31'), { from: 2020, to: 2023 });
    const days = 1461;
    expect(marks.map(({ x }) => x)).toEqual(
      [183, 366 + 181 + 15.5, days - 0.5].map((day) => Math.round((1000 * day) / days) / 10),
    );
  });

  test('may be wider than the events, so that several timelines share it', () => {
    const alone = drawTimeline(events('2020-01-01'), { from: 2020, to: 2020 });
    const shared = drawTimeline(events('2020-01-01'), { from: 2018, to: 2021 });
    expect([alone.marks[0]?.x, shared.marks[0]?.x]).toEqual([0.1, 50]);
  });
});

describe('what is not known to the day', () => {
  test('a bare year spans that year, and is told apart from a month', () => {
    const { marks } = drawTimeline(events('2021', '2021-06', '2021-06-01'), { from: 2020, to: 2023 });
    expect(marks.map(({ year, span }) => [year, span])).toEqual([
      [true, { from: 25.1, to: 50 }],
      [false, undefined],
      [false, undefined],
    ]);
  });

  test('a month spans that month where that can be seen', () => {
    const { marks } = drawTimeline(events('2021-01'), { from: 2021, to: 2021 });
    expect(marks[0]?.span).toEqual({ from: 0, to: 8.5 });
  });

  test('a period without an end runs to the end', () => {
    const scale = { from: 2019, to: 2022 };
    expect(drawTimeline([], scale, { from: '2020' }).period).toEqual({ from: 25, to: 100 });
    expect(drawTimeline([], scale, { from: '2020', to: '2021' }).period).toEqual({ from: 25, to: 75 });
    expect(drawTimeline([], scale).period).toBeUndefined();
  });
});

describe('a dense stretch', () => {
  test('stands in rows, so that no mark or span touches another in the narrowest drawing', () => {
    const dates = ['2016', '2017', '2018', '2018', '2020-10', '2020-12-17', '2022-05-10', '2022-07-15', '2022-11-08'];
    const { marks, lanes } = drawTimeline(events(...dates), { from: 2016, to: 2024 });
    const half = (50 * markSize) / narrowest;
    const boxes = marks.map(({ x, lane, span }) => ({
      lane,
      left: Math.min(x - half, span?.from ?? x),
      right: Math.max(x + half, span?.to ?? x),
    }));
    const touching = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter((b) => a.lane === b.lane && a.left < b.right - 0.2 && b.left < a.right - 0.2),
    );
    expect(touching).toEqual([]);
    expect(lanes).toBe(3);
  });

  test('takes one row when there is room, and none without events', () => {
    expect(drawTimeline(events('2016', '2017', '2018'), { from: 2016, to: 2018 }).lanes).toBe(1);
    expect(drawTimeline([], { from: 2016, to: 2018 }).lanes).toBe(0);
  });
});

describe('the years', () => {
  test('are all named when there is room for them', () => {
    expect(years(drawTimeline([], { from: 2020, to: 2023 }))).toEqual(['2020', '2021', '2022', '2023']);
  });

  test('are named less often on a longer scale, and the last one only when its figures fit', () => {
    expect(years(drawTimeline([], { from: 2016, to: 2024 }))).toEqual(['2016', '2018', '2020', '2022']);
    expect(years(drawTimeline([], { from: 1900, to: 2024 }))).toEqual(['1900', '1920', '1940', '1960', '1980', '2000']);
  });

  test('have fewer lines when they are many', () => {
    expect(drawTimeline([], { from: 1900, to: 2024 }).years.map(({ x }) => x).length).toBe(25);
  });
});
