import { drawTimeline, scaleOf } from '../core/figures/timeline.ts';
import { waysOf, type Column, type LensOutline } from './comparison-columns.ts';
import { verdictOf, type Ways } from './comparison-verdict.ts';
import { element } from './element.ts';
import { fill } from './sentence.ts';

/** Sentences and names by the keys of the element's data. */
export type Sentences = (name: string) => string;

/** A table of what each case has for each concept, with how they differ in words. */
export function differencesTable(
  columns: readonly Column[],
  { concepts }: Pick<LensOutline, 'concepts'>,
  words: Sentences,
): HTMLTableElement {
  const table = element('table', 'differences');
  const top = table.createTHead().insertRow();
  for (const name of [words('concept'), words('difference'), ...columns.map((one) => one.name)]) {
    const head = element('th', '', name);
    head.scope = 'col';
    top.append(head);
  }
  const body = table.createTBody();
  for (const head of concepts) {
    const concept = head.dataset.concept ?? '';
    const ways = columns.map((column) => waysOf(column, concept));
    const { is, cases } = verdictOf(ways);
    const row = body.insertRow();
    row.className = `${head.className} verdict-${is}`;
    const title = element('th', '', ...[...(head.querySelector('h4')?.cloneNode(true).childNodes ?? [])]);
    title.scope = 'row';
    const names = cases.map((at) => columns[at]?.name ?? '').join(', ');
    const key = is === 'same' ? 'alike' : is;
    row.append(
      title,
      element('td', 'verdict', fill(words(key), { cases: names })),
      ...columns.map(({ name }, at) => {
        const cell = wayCell(ways[at], words);
        cell.dataset.name = name;
        return cell;
      }),
    );
  }
  return table;
}

function wayCell(ways: Ways, words: Sentences): HTMLTableCellElement {
  if (ways === undefined) return element('td', 'gap-cell', element('span', '', words('gap')));
  const told = [...ways]
    .filter(([, count]) => count > 0)
    .map(([how, count]) => {
      const mark = element('span', `mark mark-${how}`);
      mark.setAttribute('aria-hidden', 'true');
      return element('span', 'way', mark, ` ${words(how)}${count > 1 ? ` (${count})` : ''}`);
    });
  return element('td', 'lit-cell', ...told);
}

/**
 * The histories of cases on one scale: for each a bar for its period and a dot for each event, hollow when only its year is known.
 * Nothing without a date. The lists in the columns say the same.
 */
export function timeFigure(columns: readonly Column[]): readonly HTMLElement[] {
  const histories = columns.map(({ name, article }) => {
    const { from = '', to } = article.dataset;
    const dates = [...article.querySelectorAll('.events time')].map((time) => time.getAttribute('datetime') ?? '');
    return { name, dates, period: { from, ...(to === undefined ? {} : { to }) } };
  });
  const scale = scaleOf(histories.flatMap(({ dates, period }) => [...Object.values(period), ...dates]));
  if (scale === undefined) return [];
  const drawn = histories.map(({ name, dates, period }) => {
    const drawing = drawTimeline(
      dates.map((date) => ({ date })),
      scale,
      period,
    );
    return { name, open: period.to === undefined, ...drawing };
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
  return [...rows, element('div', 'years', ...years)];
}

/** Hands numbers to the stylesheet: positions are percentages of the width. */
function put(piece: HTMLElement, numbers: Readonly<Record<string, number>>): HTMLElement {
  for (const [name, value] of Object.entries(numbers)) piece.style.setProperty(`--${name}`, String(value));
  return piece;
}
