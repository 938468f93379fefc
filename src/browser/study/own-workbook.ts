import styles from '../../styles/study.css?url';
import { dueCards } from '../../core/study/due-cards.ts';
import { card } from '../../core/study/kinds/card.ts';
import { markdown, type NamedShelf } from '../../core/study/markdown.ts';
import { addressSchema } from '../../core/study/place.ts';
import {
  found,
  orders,
  pieces,
  shelves,
  type KnownEntries,
  type Order,
  type Piece,
  type Shelf,
} from '../../core/study/shelf.ts';
import type { StudyData } from '../../site/study-data.ts';
import { button, element } from '../element.ts';
import { giveFile } from '../given-file.ts';
import { fetchJson } from '../json.ts';
import { counted, fill } from '../sentence.ts';
import { bringStyle } from '../stylesheet.ts';
import { eraseView } from './erase-view.ts';
import { giveWorkbook } from './files.ts';
import { studyData } from './here.ts';
import { importView } from './import-view.ts';
import { PieceView } from './piece-view.ts';
import { focusNote } from './slip.ts';
import { theStore, type Store } from './store.ts';
import { dayOf, endOfToday } from './day.ts';
import { troubleTold } from './trouble.ts';

/** `<own-workbook>`: all that the device keeps, to find, to read, to take along, to bring in and to erase. */
class OwnWorkbook extends HTMLElement {
  connectedCallback(): void {
    this.#begin().catch(() => {
      this.append(element('p', 'notice', this.dataset.failed ?? ''));
    });
  }

  async #begin(): Promise<void> {
    const [data] = await Promise.all([studyData(), bringStyle(styles)]);
    const [known, store] = await Promise.all([
      fetchJson<KnownEntries>(`${data.workbook}entries.json`, ['entries', 'withdrawn']),
      theStore(),
    ]);
    this.append(...new WorkbookView(store, data, known).parts);
  }
}

class WorkbookView {
  readonly #store: Store;
  readonly #data: StudyData;
  readonly #known: KnownEntries;
  readonly #trouble = element('div');
  /** How many cards are for today, when any are. */
  readonly #due = element('p', 'workbook-due');
  readonly #tools = element('div', 'workbook-tools');
  readonly #list = element('div', 'workbook-list');
  readonly #count = element('p', 'list-count meta');
  readonly #query = element('input');
  readonly #order = element('select');
  readonly #kind = element('select');
  readonly #pieces: PieceView;

  constructor(store: Store, data: StudyData, known: KnownEntries) {
    this.#store = store;
    this.#data = data;
    this.#known = known;
    this.#pieces = new PieceView(store, data);
    const { list, kinds } = data.words;
    this.#query.type = 'search';
    this.#count.role = 'status';
    this.#order.append(...orders.map((one) => new Option(list.by[one], one)));
    this.#kind.append(
      new Option(list.every, ''),
      ...Object.entries(kinds).map(([name, said]) => new Option(said, name)),
    );
    this.#tools.append(
      labelled(list.find, this.#query),
      labelled(list.sort, this.#order),
      labelled(list.kind, this.#kind),
    );
    for (const one of [this.#query, this.#order, this.#kind]) one.addEventListener('input', this.#show);
    store.listen(this.#show);
    this.#show();
  }

  get parts(): readonly HTMLElement[] {
    const { out } = this.#data.words;
    const way = (said: string, hint: string, act: () => void) =>
      element('li', '', button(said, act), element('span', 'meta', hint));
    const ways = element(
      'ul',
      'workbook-ways',
      way(out.json, out.jsonHint, () => {
        giveWorkbook(this.#store, this.#data);
      }),
      way(out.markdown, out.markdownHint, () => {
        giveFile(`${out.name}.md`, 'text/markdown', this.#markdown());
      }),
      way(out.print, out.printHint, () => {
        print();
      }),
    );
    const foot = element(
      'div',
      'workbook-foot',
      element('section', '', element('h2', '', out.title), ways),
      importView(this.#store, this.#data),
      eraseView(this.#store, this.#data),
    );
    return [this.#trouble, this.#due, this.#tools, this.#count, this.#list, foot];
  }

  readonly #show = (): void => {
    const { list } = this.#data.words;
    this.#trouble.replaceChildren(...troubleTold(this.#store, this.#data));
    this.#due.replaceChildren(...this.#dueTold());
    const all = this.#all();
    const shown = this.#shown(all);
    this.#tools.hidden = all.length === 0;
    this.#count.textContent =
      all.length === 0
        ? ''
        : shown.length === 0
          ? fill(list.nothingFound, { words: this.#query.value })
          : counted(list.found, shown.length);
    if (all.length === 0) {
      const empty = element('div', 'empty-land', element('p', '', list.empty), element('p', '', list.begin));
      const cases = element('a', '', list.cases);
      cases.href = this.#data.folders.case ?? '';
      empty.append(element('p', '', cases));
      this.#list.replaceChildren(empty, ...this.#pieces.erased());
      return;
    }
    const held = this.#list.contains(document.activeElement) ? document.activeElement : null;
    this.#list.replaceChildren(
      ...this.#pieces.erased(),
      ...shelves(shown, this.#by(), dayOf).map((shelf) =>
        element(
          'section',
          '',
          this.#heading(shelf),
          element('ul', 'ruled', ...shelf.pieces.map((one) => this.#pieces.item(one))),
        ),
      ),
    );
    if (held instanceof HTMLElement) focusNote(this.#list, held.dataset.record);
  };

  #dueTold(): readonly HTMLElement[] {
    const cards = [...this.#store.workbook.values()].flatMap((record) => card.read(record) ?? []);
    const { length } = dueCards(cards, endOfToday());
    if (length === 0) return [];
    const link = element('a', '', counted(this.#data.words.list.due, length));
    link.href = this.#data.cards;
    return [link];
  }

  #all(): readonly Piece[] {
    return pieces(this.#store.workbook, this.#known);
  }

  #shown(all: readonly Piece[]): readonly Piece[] {
    const kind = this.#kind.value;
    const { kinds } = this.#data.words;
    const ofKind = all.filter(
      ({ record }) => kind === '' || kind === (Object.hasOwn(kinds, record.kind) ? record.kind : 'other'),
    );
    return found(ofKind, this.#query.value);
  }

  #by(): Order {
    return orders.find((one) => one === this.#order.value) ?? 'page';
  }

  #heading(shelf: Shelf): HTMLElement {
    const { name, address } = this.#named(shelf);
    if (address === undefined) return element('h2', '', name);
    const link = element('a', '', name);
    link.href = address;
    return element('h2', '', link);
  }

  #named({ key, pieces }: Shelf): NamedShelf {
    const { list } = this.#data.words;
    const by = this.#by();
    const nowhere = { page: list.withoutPage, concept: list.withoutConcept, path: list.withoutPath, date: '' }[by];
    if (key === undefined) return { name: nowhere, address: undefined, pieces };
    if (by === 'date') return { name: this.#pieces.day(`${key}T12:00`), address: undefined, pieces };
    const entry = this.#known.entries.find(({ id }) => id === key);
    const place = pieces[0]?.telling?.place;
    const folder = this.#data.folders[entry?.kind ?? ''];
    return entry !== undefined && folder !== undefined
      ? { name: entry.name, address: `${folder}${entry.id}/`, pieces }
      : {
          name: place?.title ?? key,
          address: place?.kind === 'page' && addressSchema.safeParse(key).success ? key : undefined,
          pieces,
        };
  }

  #markdown(): string {
    const { words } = this.#data;
    const named = shelves(this.#shown(this.#all()), this.#by(), dayOf).map((shelf) => {
      const { name, address, pieces } = this.#named(shelf);
      return { name, address: address && new URL(address, location.href).href, pieces };
    });
    return markdown(named, {
      title: words.title,
      kinds: words.kinds,
      parts: this.#data.parts,
      unknown: words.list.unknown,
      dayOf: (moment) => this.#pieces.day(moment),
    });
  }
}

function labelled(said: string, field: HTMLElement): HTMLElement {
  return element('label', '', element('span', '', said), field);
}

customElements.define('own-workbook', OwnWorkbook);
