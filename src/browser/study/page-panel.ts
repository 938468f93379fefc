import { bookmark } from '../../core/study/kinds/bookmark.ts';
import { comparison } from '../../core/study/kinds/comparison.ts';
import { session } from '../../core/study/kinds/session.ts';
import { recordsOf } from '../../core/study/own-here.ts';
import type { Place } from '../../core/study/place.ts';
import type { StudyData } from '../../site/study-data.ts';
import { button, element } from '../element.ts';
import { selectedHere, type Selected } from './here.ts';
import type { OwnNotes } from './own-notes.ts';
import type { Slip } from './slip.ts';
import { isThere, newId, type Store } from './store.ts';
import { troubleTold } from './trouble.ts';

/** What stands on the page that the panel is of. */
interface Around {
  readonly store: Store;
  readonly data: StudyData;
  readonly notes: OwnNotes;
  readonly slip: Slip;
  /** The one button. */
  readonly opener: HTMLElement;
  /** What the page is, and the ids that it had before. */
  readonly place: Place;
  readonly former: readonly string[];
}

/** What the one button opens: what one can do with the page and with what is selected, and what one wrote on it. */
export class PagePanel {
  readonly #store: Store;
  readonly #data: StudyData;
  readonly #notes: OwnNotes;
  readonly #slip: Slip;
  readonly #opener: HTMLElement;
  readonly #dialog = element('dialog', 'own-slip own-panel');
  readonly #place: Place;
  readonly #former: readonly string[];
  #selected: Selected | undefined;

  constructor({ store, data, notes, slip, opener, place, former }: Around) {
    this.#store = store;
    this.#data = data;
    this.#notes = notes;
    this.#slip = slip;
    this.#opener = opener;
    this.#place = place;
    this.#former = former;
    this.#dialog.dataset.own = '';
    this.#dialog.ariaLabel = data.words.page.title;
    opener.setAttribute('aria-haspopup', 'dialog');
    opener.after(this.#dialog);
    store.listen(() => {
      if (this.#dialog.open) this.#fill();
    });
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      const outside = target instanceof Node && !this.#dialog.contains(target) && !opener.contains(target);
      if (this.#dialog.open && outside) this.#dialog.close();
    });
    document.addEventListener('selectionchange', () => {
      const selected = selectedHere();
      if (!this.#dialog.open) this.#selected = selected;
      opener.toggleAttribute('data-selected', selected !== undefined);
    });
  }

  toggle(): void {
    if (this.#dialog.open) {
      this.close();
      return;
    }
    this.#selected = selectedHere() ?? this.#selected;
    this.#fill();
    this.#dialog.show();
    this.#dialog.querySelector('button')?.focus();
  }

  close(): void {
    this.#dialog.close();
    this.#selected = undefined;
    this.#opener.focus();
  }

  #fill(): void {
    const { words } = this.#data;
    const { page } = words;
    const held = [...this.#dialog.querySelectorAll('button, a')].findIndex((one) => one === document.activeElement);
    const kept = recordsOf(this.#store.workbook, this.#place, this.#former, bookmark.name)[0];
    const selected = this.#selected;
    const parts: Node[] = [element('h2', '', page.title), ...troubleTold(this.#store, this.#data)];
    if (selected === undefined) parts.push(element('p', 'meta', page.hint));
    else {
      const quote = element('blockquote', '', selected.anchor.exact);
      quote.dir = 'auto';
      parts.push(
        element('p', 'meta', page.selected),
        quote,
        element(
          'p',
          'slip-ways',
          button(page.mark, () => {
            this.#mark(selected);
          }),
          button(page.write, () => {
            this.#write(selected);
          }),
        ),
      );
    }
    const own = element('p', 'slip-ways');
    if (selected === undefined)
      own.append(
        button(page.writeHere, () => {
          this.#write(undefined);
        }),
      );
    own.append(
      button(kept === undefined ? page.bookmark : page.bookmarked, () =>
        this.#store.apply(
          kept === undefined
            ? {
                type: 'written',
                id: `bookmark:${this.#place.kind}:${this.#place.entry}`,
                kind: bookmark.name,
                revision: newId(),
                body: { place: this.#place },
              }
            : { type: 'erased', id: kept.id, revision: newId(), seen: kept.revision },
        ),
      ),
    );
    const keep = this.#arranged();
    if (keep !== undefined) own.append(keep);
    parts.push(own);
    const { shown } = this.#notes;
    if (shown.length > 0) {
      const list = element('ul', 'ruled own-here');
      for (const one of shown) {
        const open = button('', () => {
          this.#dialog.close();
          this.#notes.open(one, this.#opener);
        });
        if (one.fate !== undefined) open.append(element('span', 'meta', words.note[one.fate]));
        if (one.quote !== undefined) open.append(element('q', '', one.quote));
        if (one.text !== '') open.append(element('span', '', one.text));
        list.append(element('li', '', open));
      }
      parts.push(element('h3', '', page.here), list);
    }
    const all = element('a', '', page.all);
    all.href = this.#data.workbook;
    parts.push(
      element(
        'p',
        'slip-foot',
        all,
        button(words.close, () => {
          this.close();
        }),
      ),
    );
    this.#dialog.replaceChildren(...parts);
    [...this.#dialog.querySelectorAll<HTMLElement>('button, a')][held]?.focus();
  }

  /** What keeps a comparison or a session as it stands; undefined on other pages. */
  #arranged(): HTMLElement | undefined {
    const { page } = this.#data.words;
    const address = location.pathname + location.search;
    const keep = (said: string, kind: string, body: object): HTMLElement => {
      const id = `${kind}:${address}`;
      const before = this.#store.workbook.get(id);
      if (before !== undefined && isThere(before)) return element('span', 'meta', page.kept);
      return button(said, () =>
        this.#store.apply({
          type: 'written',
          id,
          kind,
          revision: newId(),
          seen: before?.revision,
          body: { ...body, address, text: '' },
        }),
      );
    };
    if (document.querySelector('.case-sheet.session') !== null) {
      const [, id = ''] = /([^/]+)\/$/.exec(location.pathname) ?? [];
      return keep(page.keepSession, session.name, { place: { ...this.#place, kind: 'case', entry: id } });
    }
    const chosen = [...document.querySelectorAll<HTMLSelectElement>('case-comparison [data-part=slots] select')];
    const cases = chosen.flatMap(({ value, selectedOptions }) =>
      value === ''
        ? []
        : [{ ...this.#place, kind: 'case', entry: value, title: selectedOptions[0]?.dataset.name ?? value }],
    );
    return cases.length < 2 ? undefined : keep(page.keepComparison, comparison.name, { cases });
  }

  #mark({ part, anchor }: Selected): void {
    const place = part === undefined ? this.#place : { ...this.#place, part };
    getSelection()?.removeAllRanges();
    this.close();
    void this.#store.apply({
      type: 'written',
      id: newId(),
      kind: 'note',
      revision: newId(),
      body: { place, anchor, text: '' },
    });
  }

  #write(selected: Selected | undefined): void {
    const place = selected?.part === undefined ? this.#place : { ...this.#place, part: selected.part };
    getSelection()?.removeAllRanges();
    this.#dialog.close();
    this.#selected = undefined;
    void this.#slip.open({ place, anchor: selected?.anchor }, undefined, selected?.rect, this.#opener);
  }
}
