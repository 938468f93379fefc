import { note } from '../../core/study/kinds/note.ts';
import type { Anchor, Place } from '../../core/study/place.ts';
import type { StudyRecord } from '../../core/study/record.ts';
import type { StudyWords } from '../../languages/language.ts';
import { button, element } from '../element.ts';
import { KeptText } from './kept-text.ts';
import { newId, type Store } from './store.ts';

/** A note that is not written yet: where it will stand. */
export interface Draft {
  readonly place: Place;
  readonly anchor: Anchor | undefined;
}

/** What is told above a note: that its words are gone, have changed, or stand in another language. */
export type Fate = 'lost' | 'moved' | 'elsewhere' | undefined;

/** The slip of paper on which a note is written: one on a page, near the words that it is about, or at the foot of a small window. */
export class Slip {
  readonly #store: Store;
  readonly #words: StudyWords;
  readonly #dialog = element('dialog', 'own-slip');
  #text: KeptText | undefined;
  #from: HTMLElement | undefined;

  constructor(store: Store, words: StudyWords) {
    this.#store = store;
    this.#words = words;
    this.#dialog.dataset.own = '';
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') void this.close();
    });
    this.#dialog.addEventListener('close', () => void this.close());
    document.addEventListener('pointerdown', ({ target }) => {
      if (this.#dialog.open && target instanceof Node && !this.#dialog.contains(target)) void this.close();
    });
    document.body.append(this.#dialog);
  }

  /** Opens the slip for a note that there is, or for a new one; `from` gets the focus back. */
  async open(of: StudyRecord | Draft, fate: Fate, near: DOMRect | undefined, from?: HTMLElement): Promise<void> {
    await this.close();
    const words = this.#words;
    const record = 'revision' in of ? of : undefined;
    const body = record === undefined ? undefined : note.read(record);
    const draft = record === undefined && 'place' in of ? of : undefined;
    const anchor = body?.anchor ?? draft?.anchor;
    this.#from = from;
    const field = element('textarea');
    field.rows = 4;
    field.dir = 'auto';
    field.id = '_own-note';
    const label = element('label', '', words.note.label);
    label.htmlFor = field.id;
    const status = element('span', 'meta');
    status.role = 'status';
    const id = record?.id ?? newId();
    this.#text = new KeptText(this.#store, words.note, field, status, {
      id,
      kind: note.name,
      find: () => record,
      textOf: (one) => note.read(one)?.text ?? '',
      bodyWith: (text, old) => ({ ...(draft ?? {}), ...old, text }),
      isNothing: (text) => text.trim() === '' && anchor === undefined,
    });
    const erase = button(words.note.erase, () => void this.#erase(id));
    const told = fate === undefined ? [] : [element('p', 'meta', words.note[fate])];
    const quote = anchor === undefined ? [] : [element('blockquote', '', anchor.exact)];
    for (const one of quote) {
      one.dir = 'auto';
      one.lang = (body?.place ?? draft?.place)?.lang ?? '';
    }
    const foot = element(
      'p',
      'slip-foot',
      status,
      erase,
      button(words.close, () => void this.close()),
    );
    this.#dialog.replaceChildren(...told, ...quote, label, field, foot);
    this.#dialog.ariaLabel = words.note.label;
    this.#dialog.show();
    this.#place(near);
    field.focus();
  }

  async close(): Promise<void> {
    const text = this.#text;
    this.#text = undefined;
    if (text === undefined) return;
    const held = this.#dialog.contains(document.activeElement);
    if (this.#dialog.open) this.#dialog.close();
    if (held && this.#from?.isConnected === true) this.#from.focus();
    else if (held) focusNote(document, this.#from?.dataset.record);
    await text.close();
  }

  async #erase(id: string): Promise<void> {
    const text = this.#text;
    await text?.close();
    const seen = text?.seen;
    await this.close();
    if (seen !== undefined) await this.#store.apply({ type: 'erased', id, revision: newId(), seen });
  }

  /** Under the words, or above them where there is no room under them; a small window has it at its foot. */
  #place(near: DOMRect | undefined): void {
    const { style } = this.#dialog;
    style.removeProperty('inset');
    if (near === undefined || matchMedia('(width < 48rem)').matches) return;
    const { width, height } = this.#dialog.getBoundingClientRect();
    const left = Math.max(12, Math.min(near.left, innerWidth - width - 12));
    const under = near.bottom + 8;
    const top = under + height < innerHeight ? under : Math.max(12, near.top - height - 8);
    style.inset = `${top}px auto auto ${left}px`;
  }
}

/** Turns to the button of a note, which may have been drawn anew. */
export function focusNote(within: ParentNode, record: string | undefined): void {
  if (record !== undefined) within.querySelector<HTMLElement>(`button[data-record="${CSS.escape(record)}"]`)?.focus();
}
