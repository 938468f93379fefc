import { button, element } from './element.ts';

/**
 * `<session-screen>`: shows the parts of the page with `data-slide` one at a time and large, for a room. On with the arrow to the right, the space
 * bar and Page Down, back with the arrow to the left and Page Up, Home and End to the ends, away with Escape.
 *
 * Data: `close`, `keys`: words.
 */
class SessionScreen extends HTMLElement {
  readonly #connected = new AbortController();
  #slides: readonly HTMLElement[] = [];
  #at = 0;
  readonly #count = element('span');
  readonly #bar = element('div', 'screen-bar');

  connectedCallback(): void {
    const { signal } = this.#connected;
    const opener = this.querySelector('button');
    if (opener === null) return;
    opener.hidden = false;
    opener.addEventListener('click', this.#open, { signal });
    document.addEventListener('keydown', this.#keyed, { signal });
    document.addEventListener(
      'fullscreenchange',
      () => {
        if (document.fullscreenElement === null) this.#leave();
      },
      { signal },
    );
    this.#count.role = 'status';
    this.#bar.append(
      button('←', () => {
        this.#show(this.#at - 1);
      }),
      this.#count,
      button('→', () => {
        this.#show(this.#at + 1);
      }),
      element('span', 'screen-keys', this.dataset.keys ?? ''),
      button(this.dataset.close ?? '', this.#leave),
    );
  }

  disconnectedCallback(): void {
    this.#leave();
    this.#connected.abort();
  }

  readonly #open = (): void => {
    // What the choice on the page leaves out is no slide.
    this.#slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')].filter(
      (slide) => slide.getClientRects().length > 0,
    );
    document.documentElement.classList.add('on-screen');
    document.body.append(this.#bar);
    // Where there is no full screen, or the reader does not want it, the slides stand in the window.
    if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
    this.#show(0);
  };

  readonly #leave = (): void => {
    if (!this.#bar.isConnected) return;
    document.documentElement.classList.remove('on-screen');
    this.#slides[this.#at]?.removeAttribute('data-current');
    this.#bar.remove();
    if (document.fullscreenElement) void document.exitFullscreen();
    this.querySelector('button')?.focus();
  };

  /** Shows a slide; nothing before the first and after the last. */
  #show(at: number): void {
    const slide = this.#slides[at];
    if (slide === undefined) return;
    this.#slides[this.#at]?.removeAttribute('data-current');
    this.#at = at;
    slide.dataset.current = '';
    slide.tabIndex = -1;
    slide.focus();
    scrollTo(0, 0);
    this.#count.textContent = `${at + 1} / ${this.#slides.length}`;
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    if (!this.#bar.isConnected || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.#slides.length - 1;
    const to = new Map([
      ['ArrowRight', this.#at + 1],
      ['PageDown', this.#at + 1],
      ['ArrowLeft', this.#at - 1],
      ['PageUp', this.#at - 1],
      ['Home', 0],
      ['End', last],
    ]);
    // What takes these keys itself: a button or what opens takes the space bar, a choice the arrows too.
    const within = event.target instanceof Element ? event.target.closest('button, summary, input') : null;
    if (event.key === 'Escape') this.#leave();
    else if (within instanceof HTMLInputElement) return;
    else if (event.key === ' ' && within === null) this.#show(this.#at + 1);
    else if (to.has(event.key)) this.#show(to.get(event.key) ?? 0);
    else return;
    event.preventDefault();
  };
}

customElements.define('session-screen', SessionScreen);
