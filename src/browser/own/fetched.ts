import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import { theStore, type Store } from '../study/store.ts';
import { button, element } from '../element.ts';
import { fetchJson } from '../json.ts';

/** What an element of these pages works with. */
export interface Workplace {
  readonly root: HTMLElement;
  readonly data: OwnCaseData;
  readonly store: Store;
  /** Aborts when the element leaves the page. */
  readonly signal: AbortSignal;
}

/**
 * Makes the element with a tag: it fetches what its data name by `from`, and then begins. `loading`, `failed`, `retry` are its words; what cannot be
 * fetched can be asked for again.
 */
export function defineWorkplace(tag: string, begin: (place: Workplace) => void): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      #closed = new AbortController();

      connectedCallback(): void {
        this.#closed = new AbortController();
        void this.#open(this.#closed.signal);
      }

      disconnectedCallback(): void {
        this.#closed.abort();
      }

      async #open(signal: AbortSignal): Promise<void> {
        const { from = '', loading = '', failed = '', retry = '' } = this.dataset;
        const told = element('p', 'meta', loading);
        told.role = 'status';
        this.replaceChildren(told);
        try {
          const data = await fetchJson<OwnCaseData>(from, ['known', 'words', 'plan']);
          const store = await theStore();
          if (!signal.aborted) begin({ root: this, data, store, signal });
        } catch {
          told.textContent = failed;
          this.replaceChildren(
            told,
            button(retry, () => this.#open(signal)),
          );
        }
      }
    },
  );
}

/** A name for a file, from what something is called. */
export function fileName(title: string, ending: string): string {
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name === '' ? 'case' : name}.${ending}`;
}
