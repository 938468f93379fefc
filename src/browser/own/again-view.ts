import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import type { OwnCase } from '../../core/study/kinds/own-case.ts';
import { changes, isLookedAt, placed, withLook, type PlacedReading } from '../../core/study/own-case.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { markOf } from './figures.ts';
import { sightName } from './lens-view.ts';

/** A further look: the way to begin one, and the last two side by side once something was seen in the second. */
export function againView(own: OwnCase, data: OwnCaseData, begin: (own: OwnCase) => void): HTMLElement[] {
  const { again } = data.words;
  const isFirst = own.looks.length < 2;
  const fresh = button(isFirst ? again.begin : again.further, () => {
    begin(withLook(own, new Date().toISOString()));
  });
  fresh.disabled = !isLookedAt(own);
  if (fresh.disabled) return [fresh, element('p', 'meta', isFirst ? again.early : again.begun)];
  return isFirst ? [fresh] : [...sideBySide(own, data), element('p', '', fresh)];
}

function sideBySide(own: OwnCase, data: OwnCaseData): HTMLElement[] {
  const { words, known, language } = data;
  const { again } = words;
  const [before, last] = own.looks.slice(-2);
  const all = changes(placed(before, known), placed(last, known));
  const dated = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const now = new Date();
  const heads = own.looks.slice(-2).map(({ made }, at) => {
    const date = new Date(made);
    const number = own.looks.length - 1 + at;
    const head = element('th', '', fill(again.looks, { number, date: dated.format(date) }));
    head.scope = 'col';
    if (date > now) head.append(element('span', 'meta', ` ${again.future}`));
    return head;
  });
  const seen = (reading: PlacedReading | undefined) => {
    if (reading === undefined) return element('td', '', again.none);
    const sign = reading.how === 'unseen' ? [] : [markOf(reading.how), ' '];
    const reason = reading.reason === '' ? [] : [element('p', 'meta', reading.reason)];
    return element('td', '', ...sign, sightName(data, reading.how), ...reason);
  };
  const rows = all.map(({ term, before: first, after, is }) => {
    const head = element('th', '', term);
    head.scope = 'row';
    return element('tr', `change-${is}`, head, seen(first), seen(after), element('td', '', again.changes[is]));
  });
  const concept = element('th', '', again.concept);
  concept.scope = 'col';
  const scroll = element(
    'div',
    'table-scroll',
    element(
      'table',
      'looks',
      element('thead', '', element('tr', '', concept, ...heads, element('td'))),
      element('tbody', '', ...rows),
    ),
  );
  scroll.tabIndex = 0;
  scroll.role = 'group';
  scroll.ariaLabel = words.parts.again.title;
  const changed = all.filter(({ is }) => is === 'changed').length;
  return [scroll, element('p', 'meta', fill(again.counted, { changed, all: all.length }))];
}
