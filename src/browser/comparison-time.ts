import { drawTimeline, scaleOf } from '../core/figures/timeline.ts';
import type { Column } from './comparison-rows.ts';
import { element } from './element.ts';

/** When things happened in one case, and from when to when it ran, where that is known. */
export interface History {
  readonly name: string;
  readonly dates: readonly string[];
  readonly period?: { readonly from: string; readonly to?: string };
}

/** The histories of cases on one scale. Nothing without a date. The lists below it say the same. */
export function timeFigure(columns: readonly Column[]): readonly HTMLElement[] {
  return historiesFigure(
    columns.map(({ name, article }) => {
      const { from = '', to } = article.dataset;
      const dates = [...article.querySelectorAll('.events time')].map((time) => time.getAttribute('datetime') ?? '');
      return { name, dates, period: { from, ...(to === undefined ? {} : { to }) } };
    }),
  );
}

/** Histories on one scale: for each a bar for its period and a dot for each event, hollow when only its year is known. Nothing without a date. */
export function historiesFigure(histories: readonly History[]): readonly HTMLElement[] {
  const scale = scaleOf(histories.flatMap(({ dates, period = {} }) => [...Object.values(period), ...dates]));
  if (scale === undefined) return [];
  const drawn = histories.map(({ name, dates, period }) => {
    const drawing = drawTimeline(
      dates.map((date) => ({ date })),
      scale,
      period,
    );
    return { name, open: period?.to === undefined, ...drawing };
  });
  const rows = drawn.map(({ name, open, lanes, marks, period }) => {
    const bar = put(element('span', open ? 'bar open' : 'bar'), { at: period?.from ?? 0, to: period?.to ?? 100 });
    const dots = marks.map(({ x, lane, year }) =>
      put(element('span', year ? 'dot year-only' : 'dot'), { at: x, lane }),
    );
    return element('div', 'history', element('p', '', name), put(element('div', 'line', bar, ...dots), { lanes }));
  });
  const years = (drawn[0]?.years ?? []).flatMap(({ x, label }) =>
    label === undefined ? [] : [put(element('span', 'year', label), { at: x })],
  );
  const figure = element('div', 'compare-time', ...rows, element('div', 'years', ...years));
  figure.setAttribute('aria-hidden', 'true');
  return [figure];
}

/** Hands numbers to the stylesheet: positions are percentages of the width. */
function put(piece: HTMLElement, numbers: Readonly<Record<string, number>>): HTMLElement {
  for (const [name, value] of Object.entries(numbers)) piece.style.setProperty(`--${name}`, String(value));
  return piece;
}
