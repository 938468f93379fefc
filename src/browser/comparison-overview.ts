import type { How } from '../core/body/passage.ts';
import { waysOf, type Column, type ConceptHead } from './comparison-columns.ts';
import { moment, placeOn, scaleOf, span } from './comparison-time.ts';
import { verdictOf, type Ways } from './comparison-verdict.ts';
import { element } from './element.ts';
import { fill } from './sentence.ts';

const hows: readonly How[] = ['illustrates', 'nuances', 'contradicts'];

/** Sentences and names by the keys of the element's data. */
export type Sentences = (name: string) => string;

/** A table of what each case has for each concept, with how they differ in words. */
export function differencesTable(
  columns: readonly Column[],
  heads: readonly ConceptHead[],
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
  for (const head of heads) {
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
      ...ways.map((one) => wayCell(one, words)),
    );
  }
  return table;
}

function wayCell(ways: Ways, words: Sentences): HTMLTableCellElement {
  if (ways === undefined) return element('td', 'gap-cell', element('span', '', words('gap')));
  const told = hows
    .filter((how) => ways[how] > 0)
    .map((how) => {
      const mark = element('span', `mark mark-${how}`);
      mark.setAttribute('aria-hidden', 'true');
      return element('span', 'way', mark, ` ${words(how)}${ways[how] > 1 ? ` (${ways[how]})` : ''}`);
    });
  return element('td', 'lit-cell', ...told);
}

/** The histories of cases on one scale: for each a bar for its period and a dot for each event. The lists in the columns say the same. */
export function timeFigure(columns: readonly Column[]): readonly HTMLElement[] {
  const histories = columns.map(({ name, article }) => ({
    name,
    from: article.dataset.from ?? '',
    to: article.dataset.to,
    events: [...article.querySelectorAll('.events time')].map((time) => time.getAttribute('datetime') ?? ''),
  }));
  const scale = scaleOf(
    histories.flatMap(({ from, to, events }) => [from, ...(to === undefined ? [] : [to]), ...events]),
  );
  if (scale === undefined) return [];
  const put = (piece: HTMLElement, at: number, name = '--at'): HTMLElement => {
    piece.style.setProperty(name, placeOn(scale, at).toFixed(4));
    return piece;
  };
  const rows = histories.map(({ name, from, to, events }) => {
    const bar = put(element('span', to === undefined ? 'bar open' : 'bar'), span(from).from);
    put(bar, to === undefined ? scale.to : span(to).to, '--to');
    const dots = events.map((date) => put(element('span', 'dot'), moment(date)));
    return element('div', 'history', element('p', '', name), element('div', 'line', bar, ...dots));
  });
  const years = scale.years.map((year) => put(element('span', 'year', String(year)), year));
  return [...rows, element('div', 'years', ...years)];
}
