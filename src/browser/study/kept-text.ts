import { following } from '../../core/study/events.ts';
import { longestText, type StudyRecord } from '../../core/study/record.ts';
import type { StudyWords } from '../../languages/language.ts';
import { newId, type Store } from './store.ts';

/** Milliseconds after the last letter before a text is kept. */
const rest = 600;

/** What a field keeps: a record that there is, or one that there will be once something is written. */
export interface Kept {
  readonly id: string;
  readonly kind: string;
  /** What stands there now. */
  readonly find: () => StudyRecord | undefined;
  readonly textOf: (record: StudyRecord) => string;
  /** The body of a record that has a text, by the body that it had. */
  readonly bodyWith: (text: string, old: object) => object;
  /** Whether a record without a text is none. */
  readonly isNothing: (text: string) => boolean;
}

/** Keeps what someone writes in a field in a record of the workbook, while they write, and shows what another tab wrote there. */
export class KeptText {
  readonly #store: Store;
  readonly #words: StudyWords['note'];
  readonly #field: HTMLTextAreaElement;
  readonly #status: HTMLElement;
  readonly #kept: Kept;
  /** Of the record that the field shows, which may have been made under an id that its entry had before. */
  #id: string;
  #seen: string | undefined;
  #old: object = {};
  #written = false;
  #timer = 0;
  readonly #connected = new AbortController();

  constructor(store: Store, words: StudyWords['note'], field: HTMLTextAreaElement, status: HTMLElement, kept: Kept) {
    this.#store = store;
    this.#words = words;
    this.#field = field;
    this.#status = status;
    this.#kept = kept;
    this.#id = kept.id;
    field.maxLength = longestText;
    const { signal } = this.#connected;
    const record = kept.find();
    if (record !== undefined) this.#show(record);
    field.addEventListener('input', this.#input, { signal });
    field.addEventListener('blur', () => void this.save(), { signal });
    document.addEventListener('visibilitychange', () => void this.save(), { signal });
    store.listen(this.#refresh, signal);
  }

  /** The revision that the field shows. */
  get seen(): string | undefined {
    return this.#seen;
  }

  /** Keeps what is not kept yet. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#written) return;
    this.#written = false;
    const { kind, bodyWith, isNothing } = this.#kept;
    const id = this.#id;
    const { value } = this.#field;
    const revision = newId();
    const seen = this.#seen;
    if (isNothing(value)) {
      this.#seen = undefined;
      this.#id = this.#kept.id;
      if (seen !== undefined) await this.#store.apply({ type: 'erased', id, revision, seen });
    } else {
      this.#seen = revision;
      this.#old = bodyWith(value, this.#old);
      await this.#store.apply({ type: 'written', id, kind, revision, seen, body: this.#old });
    }
    if (!this.#isWritten()) this.#status.textContent = this.#store.isUnsaved ? this.#words.unsaved : this.#words.saved;
  }

  /** Keeps what is not kept yet, and lets the field go. */
  async close(): Promise<void> {
    await this.save();
    this.#connected.abort();
  }

  /** Whether something was written that is not kept yet. */
  #isWritten(): boolean {
    return this.#written;
  }

  readonly #input = (): void => {
    this.#written = true;
    this.#status.textContent = this.#words.saving;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.save(), rest);
  };

  /** What another tab wrote stands here too, unless something else is being written here: then both stay. */
  readonly #refresh = (): void => {
    if (this.#written) return;
    const now = this.#seen === undefined ? this.#kept.find() : following(this.#store.workbook, this.#id, this.#seen);
    if (now !== undefined && now.revision !== this.#seen && now.body !== undefined) this.#show(now);
  };

  #show(record: StudyRecord): void {
    this.#seen = record.revision;
    this.#id = record.id;
    if (typeof record.body === 'object' && record.body !== null) this.#old = record.body;
    this.#field.value = this.#kept.textOf(record);
  }
}
