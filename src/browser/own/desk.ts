import { following } from '../../core/study/events.ts';
import { ownCase, type OwnCase } from '../../core/study/kinds/own-case.ts';
import { emptyOwnCase, textOf } from '../../core/study/own-case.ts';
import { isBeside, type StudyRecord } from '../../core/study/record.ts';
import { isThere, newId } from '../study/store.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import type { Workplace } from './fetched.ts';
import { Sheet } from './sheet.ts';
import { Teller } from './teller.ts';

/** Milliseconds without a change after which what was written is kept: each time is a revision of its own. */
const pause = 1200;
/** The cases of one's own on this device, and the one that lies open. */
export class Desk {
  readonly #place: Workplace;
  readonly #shelf = element('section', 'shelf');
  readonly #teller: Teller;
  readonly #state = element('p', 'meta own-state');
  #sheet: Sheet;
  #id = newId();
  /** The revision that the sheet shows; none before it was kept. */
  #seen: string | undefined;
  #unkept: OwnCase | undefined;
  #waiting = 0;

  constructor(place: Workplace) {
    this.#place = place;
    this.#teller = new Teller(place.data.words.form.undo);
    this.#sheet = this.#newSheet(emptyOwnCase);
  }

  open(): void {
    const { root, store, signal } = this.#place;
    const asked = new URLSearchParams(location.search).get('case');
    const all = this.#all();
    this.#lay(all.find(({ id }) => id === asked) ?? all[0]);
    root.replaceChildren(this.#shelf, this.#state, this.#sheet.view, this.#teller.view);
    store.listen(() => {
      this.#changedElsewhere();
    }, signal);
    document.addEventListener(
      'visibilitychange',
      () => {
        this.#keep();
      },
      { signal },
    );
    addEventListener(
      'pagehide',
      () => {
        this.#keep();
      },
      { signal },
    );
    this.#showShelf();
  }

  /** The cases on this device, those changed last first. */
  #all(): StudyRecord[] {
    return [...this.#place.store.workbook.values()]
      .filter((record) => isThere(record) && ownCase.read(record) !== undefined)
      .sort((a, b) => (a.changed > b.changed ? -1 : 1));
  }

  #newSheet(own: OwnCase): Sheet {
    return new Sheet(this.#place, own, {
      change: (changed) => {
        this.#change(changed);
      },
      say: (sentence, undo) => {
        this.#teller.say(sentence, undo);
      },
      record: () => this.#kept(),
    });
  }

  /** Lays a record on the desk, as it is once all that was written is kept; an empty case where there is none. */
  #lay(record: StudyRecord | undefined): void {
    this.#keep();
    this.#id = record?.id ?? newId();
    this.#seen = record?.revision;
    const now = this.#follow();
    this.#seen = now?.revision;
    this.#replaceSheet(now === undefined ? emptyOwnCase : (ownCase.read(now) ?? emptyOwnCase));
    this.#address();
  }

  /** What became of the revision that lies here: merging may have given it another id. */
  #follow(): StudyRecord | undefined {
    if (this.#seen === undefined) return undefined;
    const now = following(this.#place.store.workbook, this.#id, this.#seen);
    if (now !== undefined && now.id !== this.#id) {
      this.#id = now.id;
      this.#address();
    }
    return now;
  }

  /** The record of the case that lies here, with all that was written; one begins where there is none. */
  #kept(): StudyRecord | undefined {
    const now = this.#follow();
    if (now === undefined || !isThere(now)) this.#unkept ??= emptyOwnCase;
    this.#keep();
    return this.#follow();
  }

  #replaceSheet(own: OwnCase): void {
    const old = this.#sheet.view;
    this.#sheet = this.#newSheet(own);
    old.replaceWith(this.#sheet.view);
  }

  #address(): void {
    history.replaceState(history.state, '', this.#seen === undefined ? location.pathname : `?case=${this.#id}`);
  }

  #change(own: OwnCase): void {
    this.#unkept = own;
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      this.#keep();
    }, pause);
  }

  #keep(): void {
    clearTimeout(this.#waiting);
    const body = this.#unkept;
    if (body === undefined) return;
    this.#unkept = undefined;
    const { store } = this.#place;
    const revision = newId();
    const seen = this.#seen;
    this.#seen = revision;
    const kept = store.apply({ type: 'written', id: this.#id, kind: ownCase.name, revision, seen, body });
    this.#follow();
    void kept.then(() => {
      this.#tellState();
    });
    this.#address();
    this.#showShelf();
  }

  #tellState(): void {
    const { store, data } = this.#place;
    const time = new Intl.DateTimeFormat(data.language, { timeStyle: 'short' }).format(new Date());
    this.#state.textContent =
      store.trouble === undefined ? fill(data.words.saving.saved, { time }) : data.words.saving.failed;
    this.#state.classList.toggle('trouble', store.trouble !== undefined);
  }

  /** Another tab may have written at the case that lies here. */
  #changedElsewhere(): void {
    const { data } = this.#place;
    const now = this.#follow();
    if (this.#unkept === undefined && now !== undefined && now.revision !== this.#seen) {
      this.#seen = now.revision;
      this.#replaceSheet(ownCase.read(now) ?? emptyOwnCase);
      this.#teller.say(data.words.saving.elsewhere);
    }
    // A question that waits for its answer stays.
    if (this.#shelf.querySelector('.sure') === null) this.#showShelf();
  }

  #showShelf(): void {
    const { words, language } = this.#place.data;
    const { shelf } = words;
    const all = this.#all();
    if (this.#place.store.trouble !== undefined) this.#tellState();
    this.#shelf.hidden = all.length === 0;
    const dated = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
    const items = all.map((record) => {
      const title = this.#titleOf(record);
      const open = button(title, () => {
        this.#lay(this.#place.store.workbook.get(record.id));
        this.#showShelf();
      });
      if (record.id === this.#id) open.setAttribute('aria-current', 'true');
      const date = fill(shelf.written, { date: dated.format(new Date(record.changed)) });
      const beside = isBeside(record) ? [element('span', 'meta', shelf.beside)] : [];
      return element('li', '', open, element('span', 'meta', date), ...beside);
    });
    const fresh = button(shelf.fresh, () => {
      this.#lay(undefined);
      this.#showShelf();
      this.#sheet.view.querySelector<HTMLElement>('input, textarea')?.focus();
    });
    const erase = button(shelf.erase, () => {
      this.#askErase();
    });
    erase.disabled = this.#seen === undefined;
    this.#shelf.replaceChildren(
      element('h2', '', shelf.label),
      element('ul', 'shelf-list', ...items),
      element('div', 'list-tools', fresh, erase),
    );
  }

  #titleOf(record: StudyRecord): string {
    const own = ownCase.read(record);
    const title = own === undefined ? '' : textOf(own, 'title').trim();
    return title === '' ? this.#place.data.words.shelf.untitled : title;
  }

  #askErase(): void {
    const { store, data } = this.#place;
    const { shelf } = data.words;
    this.#keep();
    const record = this.#follow();
    if (record === undefined || !isThere(record)) return;
    const title = this.#titleOf(record);
    const yes = button(shelf.yes, () => {
      void store.apply({ type: 'erased', id: record.id, revision: newId(), seen: record.revision });
      this.#unkept = undefined;
      this.#lay(this.#all()[0]);
      this.#showShelf();
      this.#teller.say(fill(shelf.erased, { title }));
    });
    const no = button(shelf.no, () => {
      this.#showShelf();
      this.#shelf.querySelector<HTMLElement>('.list-tools button:last-child')?.focus();
    });
    const asked = element('div', 'sure', element('p', '', fill(shelf.sure, { title })), yes, ' ', no);
    this.#shelf.querySelector('.list-tools')?.replaceWith(asked);
    no.focus();
  }
}
