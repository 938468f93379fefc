import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { button, element } from '../element.ts';
import { fetchJson } from '../json.ts';
import { openWorkbench } from './workbench.ts';

/**
 * `<author-form>`: asks for what an entry of the atlas has, and makes one text of it to hand in.
 *
 * Data: `form` is what it is for, `from` where everything that it needs is fetched; `loading`, `failed`, `retry`: words.
 */
class AuthorForm extends HTMLElement {
  #closed = new AbortController();

  connectedCallback(): void {
    this.#closed = new AbortController();
    void this.#open(this.#closed.signal);
  }

  disconnectedCallback(): void {
    this.#closed.abort();
  }

  async #open(signal: AbortSignal): Promise<void> {
    const { form = '', from = '', loading = '', failed = '', retry = '' } = this.dataset;
    const told = element('p', 'meta', loading);
    told.role = 'status';
    this.replaceChildren(told);
    try {
      const data = await fetchJson<AuthorFormData>(from, ['plans', 'words', 'addresses']);
      if (!signal.aborted) await openWorkbench(this, form, data, signal);
    } catch {
      told.textContent = failed;
      this.replaceChildren(
        told,
        button(retry, () => this.#open(signal)),
      );
    }
  }
}

customElements.define('author-form', AuthorForm);
