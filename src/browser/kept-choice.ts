/**
 * `<kept-choice>`: radio buttons whose choice stands in the address, so that it can be shared: `?<name>=<value>`, left out where the value is empty.
 * What they change is up to the stylesheet.
 */
class KeptChoice extends HTMLElement {
  readonly #connected = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#connected;
    const asked = new URL(location.href).searchParams;
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      if (radio.value === asked.get(radio.name)) radio.checked = true;
    this.addEventListener('change', this.#keep, { signal });
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }

  readonly #keep = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const address = new URL(location.href);
    address.searchParams.set(target.name, target.value);
    history.replaceState(history.state, '', address);
  };
}

customElements.define('kept-choice', KeptChoice);

export {};
