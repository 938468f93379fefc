import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import type { How } from '../../core/body/passage.ts';
import { drawPartyMap, PARTY_KIND, PARTY_NAME } from '../../core/figures/party-map.ts';
import type { OwnCase } from '../../core/study/kinds/own-case.ts';
import { partsOf, textOf } from '../../core/study/own-case.ts';
import { historiesFigure } from '../comparison-time.ts';
import { element } from '../element.ts';
import { fill } from '../sentence.ts';

/** The sign of a stance. */
export const markOf = (how: How): HTMLElement => element('span', `mark mark-${how}`);

/** What a choice of the worksheet is called: of a field, or of a field of the items of a list. */
export function choiceName({ plan }: OwnCaseData, field: string, value: string): string {
  const fields = [
    ...plan,
    ...plan.flatMap(({ asked }) =>
      asked.control === 'list' && asked.item.control === 'part' ? asked.item.fields : [],
    ),
  ];
  const asked = fields.find(({ name }) => name === field)?.asked;
  const control = asked?.control === 'list' ? asked.item : asked;
  const options = control?.control === 'choice' ? control.options : [];
  return options.find((one) => one.value === value)?.label ?? value;
}

/** A party as it is drawn and told. */
function partiesOf(own: OwnCase, data: OwnCaseData) {
  return partsOf(own, 'parties').flatMap(({ id = '', name = '', kind = '', broughtInBy = '' }) => {
    const called = kind === '' ? '' : choiceName(data, 'kind', kind);
    const shown = name.trim() === '' ? called : name.trim();
    return shown === ''
      ? []
      : [{ id, name: shown.slice(0, 80), kind: called, ...(broughtInBy !== '' && { broughtInBy }) }];
  });
}

/** The parties around a table, from three on, as on the pages of cases. */
export function partiesFigure(own: OwnCase, data: OwnCaseData): HTMLElement[] {
  const parties = partiesOf(own, data);
  if (parties.length < 3) return [];
  const map = drawPartyMap(parties);
  const { words } = data;
  const svg = shape('svg', { viewBox: `0 0 ${map.width} ${map.height}`, role: 'img' });
  svg.setAttribute('aria-label', fill(words.figures.parties, { count: parties.length }));
  const { x, width } = map.table;
  svg.append(shape('rect', { x, y: 1, width, height: map.height - 2 }));
  svg.append(...map.arrows.map((d) => shape('path', { class: 'arrow', d })));
  for (const side of map.sides) {
    const group = shape('g', { class: side.side, transform: `translate(${side.x})` });
    group.append(shape('path', { d: side.stretches.map(({ from, to }) => `M0 ${from}V${to}`).join('') }));
    for (const { y, number, name } of side.seats) {
      const seat = shape('g', { transform: `translate(0 ${y})` });
      seat.append(shape('circle', { r: 10 }), lettered(String(number), { 'font-size': 12 }));
      const lines = name.map((line) =>
        lettered(line.words, { class: 'name', 'font-size': PARTY_NAME, x: side.nameX, y: line.y }),
      );
      seat.append(...lines);
      group.append(seat);
    }
    const kinds = side.kinds.map((line) =>
      lettered(line.words, { class: 'kind', 'font-size': PARTY_KIND, x: -side.nameX, y: line.y }),
    );
    group.append(...kinds);
    svg.append(group);
  }
  const caption = map.arrows.length === 0 ? [] : [element('figcaption', 'meta', words.figures.arrow)];
  return [element('figure', 'around', svg, ...caption)];
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function lettered(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = shape('text', attributes);
  made.textContent = text;
  return made;
}

const dated = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** The moments on a scale of years; those without a year are named below it. */
export function timeFigure(own: OwnCase, { words }: OwnCaseData): HTMLElement[] {
  const moments = partsOf(own, 'timeline').map(({ date = '', text = '' }) => ({
    date: date.trim(),
    text: text.trim(),
  }));
  const known = moments.filter(({ date }) => dated.test(date));
  const left = moments.filter(({ date, text }) => !dated.test(date) && `${date}${text}` !== '');
  const now = new Date().toISOString();
  const ahead = known.filter(({ date }) => date > now.slice(0, date.length));
  const figure =
    known.length < 2
      ? []
      : historiesFigure([{ name: textOf(own, 'title').slice(0, 60), dates: known.map(({ date }) => date) }]);
  const named = (all: typeof moments) => all.map(({ date, text }) => `${date} ${text}`.trim().slice(0, 60)).join('; ');
  return [
    ...figure,
    ...(left.length === 0 ? [] : [element('p', 'meta', fill(words.figures.undated, { moments: named(left) }))]),
    ...(ahead.length === 0 ? [] : [element('p', 'meta', `${named(ahead)}: ${words.figures.ahead}`)]),
  ];
}
