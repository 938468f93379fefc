import { fill } from './sentence.ts';

/**
 * `<lens-reader>`: the choice of a lens on a case, as `LensPicker.astro` prints it. Without it a lens lights its passages all the same. It keeps what is
 * chosen in the address, goes to the first lit passage when a pointer or Enter chooses, and leads from one to the next with buttons, or with `n` and `p`
 * while the focus is on the choice, the bar or a passage (WCAG 2.1.4).
 *
 * Data: `at`: a sentence with `{at}`, `{all}` and `{shows}`.
 */
class LensReader extends HTMLElement {
  #connected = new AbortController();
  /** The passages that the chosen lens lights, in order, and which of them the reader was led to; -1 for none. */
  #lit: readonly HTMLElement[] = [];
  #at = -1;
  /** Whether the pointer was used last: who chooses with arrow keys passes over other choices, and stays where the choice is. */
  #pointed = false;

  connectedCallback(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    // What the reader chose before this code was here goes before what the address asks for.
    const early = this.#number !== '0';
    if (early) this.#remember();
    else this.#ask(new URL(location.href).searchParams);
    for (const control of this.querySelectorAll<HTMLElement>('.lens-bar > [hidden]')) control.hidden = false;
    this.addEventListener('pointerdown', () => (this.#pointed = true), { signal });
    this.addEventListener('keydown', () => (this.#pointed = false), { signal });
    this.addEventListener('click', this.#clicked, { signal });
    this.addEventListener('change', this.#changed, { signal });
    document.addEventListener('keydown', this.#keyed, { signal });
    this.#light();
    // A choice of the keyboard shows its focus; a touch does not.
    if (early && this.#choice !== null && this.querySelector('input:focus-visible') === null) this.#begin();
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }

  /** The list of lenses, while it is open. */
  get #choice(): HTMLElement | null {
    return CSS.supports('selector(:popover-open)') ? this.querySelector<HTMLElement>(':popover-open') : null;
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  /** The number of the chosen lens, as it stands in classes; "0" for none. */
  get #number(): string {
    const chosen = this.#inputs.find(({ type, checked }) => type === 'radio' && checked);
    return chosen?.id.replace(/\D/g, '') ?? '0';
  }

  /** Chooses what the address asks for. */
  #ask(address: URLSearchParams): void {
    for (const input of this.#inputs) if (address.get(input.name) === input.value) input.checked = true;
  }

  /** Writes the choice into the address. */
  #remember(): void {
    const address = new URL(location.href);
    for (const { name } of this.#inputs) address.searchParams.delete(name);
    for (const { name, value, checked } of this.#inputs) {
      if (checked && value !== '') address.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', address);
  }

  readonly #changed = (event?: Event): void => {
    this.#remember();
    this.#light();
    if (this.#pointed && event?.target instanceof HTMLInputElement && event.target.type === 'radio') this.#begin();
  };

  /** Takes the lens away; the reader stays where it led. */
  #leave(): void {
    this.#lit[this.#at]?.focus({ preventScroll: true });
    for (const input of this.#inputs) input.checked = input.type === 'radio' && input.value === '';
    this.#changed();
  }

  /** Leaves the choice for the first passage that it lights. */
  #begin(): void {
    this.#choice?.hidePopover();
    this.#go(0);
  }

  readonly #clicked = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const step = event.target.closest<HTMLButtonElement>('.lens-steps button')?.value;
    const place = event.target.closest<HTMLAnchorElement>('.lens-legend a[href]')?.hash.slice(1);
    const at = this.#lit.findIndex(({ id }) => id === place);
    if (step !== undefined) this.#step(step === '1' ? 1 : -1);
    if (event.target.closest('.lens-bar > button')) this.#leave();
    if (at === -1) return;
    event.preventDefault();
    this.#go(at);
  };

  /** Takes the passages of the chosen lens in hand. */
  #light(): void {
    const lit = `.in-l${this.#number}`;
    this.#lit[this.#at]?.removeAttribute('aria-current');
    this.#at = -1;
    this.#lit = [...document.querySelectorAll<HTMLElement>(`.passage${lit}`)];
    this.#say('');
    // Where no style can open what is folded.
    if (CSS.supports('selector(::details-content)')) return;
    const all = this.#inputs.some(({ type, checked }) => type === 'checkbox' && checked);
    for (const reason of document.querySelectorAll<HTMLDetailsElement>(`.note${all ? '' : lit} details`))
      reason.open = true;
  }

  /** Leads to the lit passage one further on; round the ends. The first time it begins at what the reader sees. */
  #step(step: 1 | -1): void {
    this.#go(this.#at >= 0 ? this.#at + step : this.#nearest(step));
  }

  #go(to: number): void {
    const { length } = this.#lit;
    const at = (to + length) % length;
    const passage = this.#lit[at];
    if (passage === undefined) return;
    this.#lit[this.#at]?.removeAttribute('aria-current');
    this.#at = at;
    passage.setAttribute('aria-current', 'true');
    passage.scrollIntoView();
    passage.tabIndex = -1;
    if (document.activeElement?.closest('.lens-bar') == null) passage.focus({ preventScroll: true });
    const shows = [...passage.querySelectorAll(`.in-l${this.#number} .note-concept`)];
    const names = shows.map(({ textContent }) => textContent.trim()).join(', ');
    this.#say(fill(this.dataset.at ?? '', { at: at + 1, all: length, shows: names }));
  }

  /** The first lit passage below the top of the window, or the last one above it. */
  #nearest(step: 1 | -1): number {
    const below = this.#lit.findIndex((passage) => passage.getBoundingClientRect().top > 0);
    const next = below === -1 ? this.#lit.length : below;
    return step === 1 ? next : next - 1;
  }

  /** Shows where the reader is, and says it in a sentence. */
  #say(sentence: string): void {
    const [shown, status] = this.querySelectorAll('.lens-steps span');
    if (shown) shown.textContent = `${this.#at === -1 ? '–' : this.#at + 1}/${this.#lit.length}`;
    if (status) status.textContent = sentence;
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    if (!(target instanceof Element) || !(this.contains(target) || target.closest('.passage'))) return;
    if (key === 'Enter' && target.matches('[type=radio]')) this.#begin();
    else if (key === 'n') this.#step(1);
    else if (key === 'p') this.#step(-1);
    else return;
    event.preventDefault();
  };
}

customElements.define('lens-reader', LensReader);
