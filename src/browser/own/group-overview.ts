import { groupRows, type GroupRow } from '../../core/study/group-overview.ts';
import { partsOf } from '../../core/study/own-case.ts';
import { largestFile, openFile, type OpenedCase } from '../../core/study/participants.ts';
import { button, element } from '../element.ts';
import '../session-screen.ts';
import { counted, fill } from '../sentence.ts';
import { defineWorkplace, type Workplace } from './fetched.ts';
import { markOf } from './figures.ts';
import { sightName } from './lens-view.ts';

/** `<group-overview>`: what the participants of a group saw, from the files that they handed over. Nothing of it is kept. */
defineWorkplace('group-overview', (place) => {
  new GroupOverview(place).open();
});

interface Seat extends OpenedCase {
  readonly name: string;
}

class GroupOverview {
  readonly #place: Workplace;
  #seats: readonly Seat[] = [];
  #lens = '';
  readonly #files = element('ul', 'file-list');
  readonly #told = element('div', '', this.#files);
  readonly #people = element('ol', 'people');
  readonly #overview = element('div', 'overview');

  constructor(place: Workplace) {
    this.#place = place;
  }

  open(): void {
    const { root, signal, data } = this.#place;
    const { group } = data.words;
    const input = element('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = '.json,application/json';
    input.addEventListener('change', () => {
      void this.#take([...(input.files ?? [])]);
      input.value = '';
    });
    const drop = element(
      'div',
      'drop',
      element('label', 'field', element('strong', '', group.choose), input),
      element('p', 'meta', group.chooseHelp),
    );
    drop.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
      },
      { signal },
    );
    drop.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        void this.#take([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    this.#told.role = 'status';
    root.replaceChildren(drop, this.#told, this.#people, this.#overview);
  }

  /** Opens files: how many gave a participant, and what is to be told of each. */
  async #take(files: readonly File[]): Promise<void> {
    const { group } = this.#place.data.words;
    const told: HTMLElement[] = [];
    let well = 0;
    for (const file of files) {
      const one = await this.#openOne(file);
      if (one.opened) well += 1;
      if (one.told.length > 0) told.push(element('li', '', element('bdi', '', file.name), `: ${one.told.join(' ')}`));
    }
    this.#files.replaceChildren(element('li', '', counted(group.opened, well)), ...told);
    this.#showPeople();
    this.#show();
  }

  /** Opens a file: whether it gave a participant who was not here yet, and what is to be told of it. */
  async #openOne(file: File): Promise<{ readonly opened: boolean; readonly told: readonly string[] }> {
    const { faults } = this.#place.data.words.group;
    if (file.size > largestFile) return { opened: false, told: [faults.large] };
    let text: string;
    try {
      text = await file.text();
    } catch {
      return { opened: false, told: [faults.unreadable] };
    }
    const { opened, faults: found, unreadable } = openFile(text);
    const told = [...found.map((one) => faults[one]), ...(unreadable > 0 ? [counted(faults.part, unreadable)] : [])];
    if (opened === undefined) return { opened: false, told };
    const known = this.#seats.find(({ id }) => id === opened.id);
    if (known === undefined) {
      this.#seats = [...this.#seats, { ...opened, name: nameOf(file.name, opened.title) }];
      return { opened: true, told };
    }
    if (opened.changed > known.changed) {
      this.#seats = this.#seats.map((seat) => (seat === known ? { ...opened, name: known.name } : seat));
    }
    return { opened: false, told: [faults.known, ...told] };
  }

  #showPeople(): void {
    const { group } = this.#place.data.words;
    const items = this.#seats.map((seat, at) => {
      const input = element('input');
      input.value = seat.name;
      input.ariaLabel = fill(group.name, { number: at + 1 });
      input.maxLength = 60;
      input.addEventListener('input', () => {
        this.#seats = this.#seats.map((one) => (one.id === seat.id ? { ...one, name: input.value } : one));
        this.#show();
      });
      const away = button('×', () => {
        this.#seats = this.#seats.filter(({ id }) => id !== seat.id);
        this.#showPeople();
        this.#show();
        this.#place.root.querySelector<HTMLElement>('.people button, .drop input')?.focus();
      });
      away.ariaLabel = fill(group.remove, { name: seat.name });
      return element('li', '', input, element('bdi', 'meta', seat.title), away);
    });
    this.#people.replaceChildren(...items);
  }

  #show(): void {
    const { data } = this.#place;
    const { group } = data.words;
    if (this.#seats.length === 0) {
      this.#overview.replaceChildren();
      return;
    }
    const select = element('select');
    select.append(new Option(group.all, ''), ...data.known.lenses.map(({ id, title }) => new Option(title, id)));
    select.value = this.#lens;
    select.addEventListener('change', () => {
      this.#lens = select.value;
      this.#show();
      this.#overview.querySelector('select')?.focus();
    });
    const lens = data.known.lenses.find(({ id }) => id === this.#lens);
    const rows = groupRows(
      this.#seats,
      data.known,
      lens?.concepts.map(({ concept }) => concept),
    );
    const screen = document.createElement('session-screen');
    const show = button(group.screen, () => undefined);
    show.hidden = true;
    screen.append(show);
    screen.dataset.close = group.close;
    screen.dataset.keys = group.keys;
    const print = button(group.print, () => {
      window.print();
    });
    const tools = element(
      'div',
      'overview-tools',
      element('label', 'field', element('span', '', group.lens), select),
      screen,
      print,
    );
    this.#overview.replaceChildren(
      tools,
      element('p', 'meta off-screen', group.conversation),
      ...(rows.length === 0 ? [element('p', 'empty-land', group.empty)] : [this.#table(rows), ...this.#slides(rows)]),
      ...this.#gathered('friction', group.friction),
      ...this.#gathered('unknown', group.unknown),
    );
  }

  #table(rows: readonly GroupRow[]): HTMLElement {
    const { data } = this.#place;
    const { group } = data.words;
    const head = (words: string, scope: 'col' | 'row') => {
      const made = element('th', '', element('bdi', '', words));
      made.scope = scope;
      return made;
    };
    const body = rows.map(({ term, readings, differs }) =>
      element(
        'tr',
        differs ? 'differs' : '',
        head(term, 'row'),
        ...readings.map((one) => {
          if (one === undefined) return element('td', 'gap-cell');
          const words = element('span', 'visually-hidden', sightName(data, one.how));
          return element('td', '', ...(one.how === 'unseen' ? ['–'] : [markOf(one.how)]), words);
        }),
        element('td', 'meta', differs ? group.differs : ''),
      ),
    );
    const scroll = element(
      'div',
      'table-scroll',
      element(
        'table',
        'group-table',
        element('caption', 'visually-hidden', group.title),
        element(
          'thead',
          '',
          element(
            'tr',
            '',
            head(group.concept, 'col'),
            ...this.#seats.map(({ name }) => head(name, 'col')),
            element('td'),
          ),
        ),
        element('tbody', '', ...body),
      ),
    );
    scroll.tabIndex = 0;
    scroll.role = 'group';
    scroll.ariaLabel = group.title;
    scroll.dataset.slide = '';
    return scroll;
  }

  /** A slide for each concept: who saw what, and by what. */
  #slides(rows: readonly GroupRow[]): HTMLElement[] {
    const { data } = this.#place;
    const { group } = data.words;
    return rows.map(({ term, readings, differs, counts }) => {
      const said = readings.flatMap((one, at) => {
        const seat = this.#seats[at];
        if (one === undefined || one.how === 'unseen' || seat === undefined) return [];
        const why = one.reason.trim() === '' ? [] : [element('p', '', element('bdi', '', one.reason))];
        return [
          element(
            'li',
            '',
            element('p', 'meta', markOf(one.how), ' ', element('bdi', '', seat.name), ` · ${sightName(data, one.how)}`),
            ...why,
          ),
        ];
      });
      const all = counts.reduce((sum, { count }) => sum + count, 0);
      const slide = element(
        'section',
        'group-slide',
        element('h2', '', term),
        element(
          'p',
          'meta',
          `${differs ? group.differs : group.agree} · ${fill(group.counted, { count: all, all: this.#seats.length })}`,
        ),
        element('ul', 'said', ...said),
      );
      slide.dataset.slide = '';
      return slide;
    });
  }

  /** What everyone wrote in a list, with who did. */
  #gathered(list: string, title: string): HTMLElement[] {
    const items = this.#seats.flatMap(({ name, own }) =>
      partsOf(own, list).flatMap(({ text = '' }) =>
        text.trim() === '' ? [] : [element('li', '', element('bdi', '', text), ' ', element('bdi', 'meta', name))],
      ),
    );
    if (items.length === 0) return [];
    const section = element('section', 'group-slide', element('h2', '', title), element('ul', 'said', ...items));
    section.dataset.slide = '';
    return [section];
  }
}

/** What a participant is called at first: after the file, unless it is named after the case. */
function nameOf(file: string, title: string): string {
  const name = file
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return (name === '' ? title : name).slice(0, 40);
}
