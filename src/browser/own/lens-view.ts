import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import { sights, type OwnCase, type Reading, type Sight } from '../../core/study/kinds/own-case.ts';
import type { KnownConcept, KnownLens } from '../../core/study/known-atlas.ts';
import { placed, withReading, type PlacedReading } from '../../core/study/own-case.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { markOf } from './figures.ts';

/** What a stance is called, or that nothing was seen. */
export const sightName = ({ stances, words }: OwnCaseData, how: Sight): string =>
  how === 'unseen' ? words.lens.unseen : stances[how];

/** The concepts of a lens, each with its question and what one sees of it. `ownNow` gives the case as it is; `change` takes it as it becomes. */
export function lensView(data: OwnCaseData, ownNow: () => OwnCase, change: (own: OwnCase) => void): HTMLElement {
  const { known, words } = data;
  const box = element('div', 'lens-sheet');
  const select = element('select');
  select.append(...known.lenses.map(({ id, title }) => new Option(title, id)));
  select.value = richest(data, ownNow());
  const members = element('div');
  const draw = () => {
    const lens = known.lenses.find(({ id }) => id === select.value);
    members.replaceChildren(...(lens === undefined ? [] : membersOf(lens, data, ownNow, change)));
  };
  select.addEventListener('change', draw);
  draw();
  const { aside } = placed(ownNow().looks.at(-1), known);
  box.append(
    element('label', 'field lens-choice', element('span', '', words.lens.choose), select),
    members,
    ...asideView(aside, data),
  );
  return box;
}

/** The lens in which most was read; else the first. */
function richest({ known }: OwnCaseData, own: OwnCase): string {
  const { there } = placed(own.looks.at(-1), known);
  const read = ({ concepts }: KnownLens) => concepts.filter(({ concept }) => there.has(concept)).length;
  return known.lenses.reduce(
    (best, lens) => (read(lens) > read(best) ? lens : best),
    known.lenses[0] ?? { id: '', title: '', question: '', concepts: [] },
  ).id;
}

function membersOf(
  lens: KnownLens,
  data: OwnCaseData,
  ownNow: () => OwnCase,
  change: (own: OwnCase) => void,
): HTMLElement[] {
  const { known, words } = data;
  const concepts = new Map(known.concepts.map((one) => [one.id, one]));
  const count = element('p', 'meta');
  count.role = 'status';
  const tell = () => {
    const { there } = placed(ownNow().looks.at(-1), known);
    const read = lens.concepts.filter(({ concept }) => there.has(concept)).length;
    count.textContent = fill(words.lens.read, { count: read, all: lens.concepts.length });
  };
  tell();
  const rows = lens.concepts.flatMap(({ concept, prompt }, at) => {
    const found = concepts.get(concept);
    if (found === undefined) return [];
    return [
      readingView(found, prompt, at + 1, data, ownNow, (own) => {
        change(own);
        tell();
      }),
    ];
  });
  const question = element('p', 'lens-question', lens.question);
  if (lens.lang !== undefined) question.lang = lens.lang;
  return [question, count, element('ol', 'readings', ...rows)];
}

function readingView(
  { id, term, definition, lang }: KnownConcept,
  prompt: string,
  place: number,
  data: OwnCaseData,
  ownNow: () => OwnCase,
  change: (own: OwnCase) => void,
): HTMLElement {
  const { words, addresses } = data;
  const first = placed(ownNow().looks.at(-1), data.known).there.get(id);
  let now: Reading | undefined = first;
  const name = `_how-${id}`;
  const why = element('textarea');
  why.rows = 2;
  why.value = first?.reason ?? '';
  const hint = element('p', 'field-help');
  const reason = element('div', 'reason', element('label', 'field', element('span', '', words.lens.reason), why), hint);
  const tell = () => {
    reason.hidden = now === undefined;
    hint.textContent = now === undefined ? '' : words.lens.hints[now.how];
  };
  const set = (reading: Reading | undefined) => {
    now = reading;
    tell();
    const own = first?.was === undefined ? ownNow() : withReading(ownNow(), first.was, undefined, moment());
    change(withReading(own, id, reading, moment()));
  };
  const choices = sights.map((how) => {
    const input = element('input');
    input.type = 'radio';
    input.name = name;
    input.value = how;
    input.checked = first?.how === how;
    input.addEventListener('change', () => {
      set({ ...now, how, reason: why.value, term });
    });
    const sign = how === 'unseen' ? [] : [markOf(how), ' '];
    return element('label', '', input, element('span', '', ...sign, sightName(data, how)));
  });
  why.addEventListener('input', () => {
    if (now !== undefined) set({ ...now, reason: why.value });
  });
  const clear = button(words.lens.clear, () => {
    for (const input of group.querySelectorAll('input')) input.checked = false;
    set(undefined);
    group.querySelector('input')?.focus();
  });
  clear.className = 'quiet-button';
  reason.append(clear);
  const group = element(
    'fieldset',
    'sights',
    element('legend', 'visually-hidden', fill(words.lens.stances, { concept: term })),
    ...choices,
  );
  tell();
  const link = element('a', '', term);
  link.href = `${addresses.concept}${id}/`;
  if (lang !== undefined) link.lang = lang;
  link.title = definition;
  const was = first?.was === undefined ? [] : [element('p', 'meta', fill(words.lens.was, { term: first.term }))];
  const row = element(
    'li',
    `reading place-${place}`,
    element('h3', '', element('span', `sign sign-${place}`, String(place)), ' ', link),
    element('p', 'prompt', prompt),
    ...was,
    group,
    reason,
  );
  row.id = `_reading-${id}`;
  return row;
}

const moment = () => new Date().toISOString();

function asideView(aside: readonly PlacedReading[], data: OwnCaseData): HTMLElement[] {
  if (aside.length === 0) return [];
  const { lens } = data.words;
  const items = aside.map(({ term, how, reason, concept }) =>
    element('li', '', element('strong', '', term === '' ? concept : term), `: ${sightName(data, how)}. ${reason}`),
  );
  return [
    element(
      'section',
      'aside-readings',
      element('h3', '', lens.aside),
      element('p', 'meta', lens.asideHelp),
      element('ul', '', ...items),
    ),
  ];
}
