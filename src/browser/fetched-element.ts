import { button, element } from './element.ts';
import { fetchJson } from './json.ts';

/**
 * Makes the element with a tag: it fetches what its data name by `from`, known by its `fields`, and then begins; the signal aborts when the element
 * leaves the page. `loading`, `failed`, `retry` are its words; what fails can be asked for again.
 */
export function defineFetched<Content>(
  tag: string,
  fields: readonly (keyof Content)[],
  begin: (root: HTMLElement, content: Content, signal: AbortSignal) => Promise<void>,
): void {
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
          const content = await fetchJson<Content>(from, fields);
          if (!signal.aborted) await begin(this, content, signal);
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
