import barStyles from '../styles/lens-bar.css?url';
import { fill } from './sentence.ts';

/**
 * `<lens-reader>`: the choice of a lens on a case, as `LensPicker.astro` prints it. Without it a lens lights its passages all the same. It keeps
 * the choice in the address (`?<name of the radio buttons>=<lens>`), and leads from one lit passage to the next with buttons, or with `n` and `p`
 * while the focus is on the choice, the buttons or a passage (WCAG 2.1.4).
 *
 * Data: `previous`, `next`, `keys`: words; `at`: a sentence with `{at}`, `{all}` and `{shows}`.
 */
class LensReader extends HTMLElement {
  #connected = new AbortController();
  #bar: Bar | undefined;
  /** The passages that the chosen lens lights, in order, and which of them the reader was led to; -1 for none. */
  #lit: readonly HTMLElement[] = [];
  #at = -1;

  connectedCallback(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    // What the reader chose before this code was here goes before what the address asks for.
    const chosen = this.#choices.find(({ checked }) => checked)?.value;
    const asked = new URL(location.href).searchParams.get(this.#name);
    const wanted = this.#choices.find(({ value }) => value === asked);
    if (chosen !== undefined && chosen !== '') this.#remember();
    else if (wanted !== undefined) wanted.checked = true;
    this.#bar = makeBar(this.dataset);
    this.append(this.#bar.root);
    this.#bar.previous.addEventListener(
      'click',
      () => {
        this.#go(-1);
      },
      { signal },
    );
    this.#bar.next.addEventListener(
      'click',
      () => {
        this.#go(1);
      },
      { signal },
    );
    this.addEventListener('change', this.#chosen, { signal });
    document.addEventListener('keydown', this.#keyed, { signal });
    this.#light();
  }

  disconnectedCallback(): void {
    this.#connected.abort();
    this.#bar?.root.remove();
  }

  get #choices(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  get #name(): string {
    return this.#choices[0]?.name ?? '';
  }

  readonly #chosen = (): void => {
    this.#remember();
    this.#light();
  };

  /** Writes the choice into the address. */
  #remember(): void {
    const address = new URL(location.href);
    const value = this.#choices.find(({ checked }) => checked)?.value ?? '';
    if (value === '') address.searchParams.delete(this.#name);
    else address.searchParams.set(this.#name, value);
    history.replaceState(history.state, '', address);
  }

  /** Takes the passages of the chosen lens in hand. */
  #light(): void {
    const chosen = this.#choices.find(({ checked }) => checked);
    this.#leave();
    this.#lit =
      chosen === undefined || chosen.value === '' ? [] : [...document.querySelectorAll<HTMLElement>(litBy(chosen))];
    if (this.#bar) this.#bar.root.hidden = this.#lit.length === 0;
    this.#say('');
  }

  /** Leads to the lit passage so many further on; round the ends. The first time it begins at what the reader sees. */
  #go(step: 1 | -1): void {
    const { length } = this.#lit;
    if (length === 0) return;
    const from = this.#at >= 0 ? this.#at + step : this.#nearest(step);
    this.#leave();
    this.#at = (from + length) % length;
    const passage = this.#lit[this.#at];
    if (passage === undefined) return;
    passage.setAttribute('aria-current', 'true');
    passage.scrollIntoView({ block: 'center' });
    if (!this.#bar?.root.contains(document.activeElement)) {
      passage.tabIndex = -1;
      passage.focus({ preventScroll: true });
    }
    const shows = [...passage.querySelectorAll('.notes > li')]
      .filter((note) => note.querySelector('.note-reason')?.checkVisibility() === true)
      .map((note) => note.querySelector('.note-concept')?.textContent.trim());
    this.#say(fill(this.dataset.at ?? '', { at: this.#at + 1, all: length, shows: shows.join(', ') }));
  }

  /** The first lit passage below the top of the window, or the last one above it. */
  #nearest(step: 1 | -1): number {
    const below = this.#lit.findIndex((passage) => passage.getBoundingClientRect().top > 0);
    const next = below === -1 ? this.#lit.length : below;
    return step === 1 ? next : next - 1;
  }

  #leave(): void {
    this.#lit[this.#at]?.removeAttribute('aria-current');
    this.#at = -1;
  }

  #say(sentence: string): void {
    if (this.#bar) this.#bar.status.textContent = sentence;
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    if (!(target instanceof Element) || !(this.contains(target) || target.closest('.passage'))) return;
    if (key !== 'n' && key !== 'p') return;
    event.preventDefault();
    this.#go(key === 'n' ? 1 : -1);
  };
}

/** What a choice lights: the passages of its lens, by the number in its id, or all. */
const litBy = ({ id, value }: HTMLInputElement): string =>
  value === '*' ? '.passage' : `.passage.in-l${id.replace(/\D/g, '')}`;

interface Bar {
  readonly root: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly status: HTMLElement;
}

/** The buttons and the sentence that says where the reader is. */
function makeBar({ previous = '', next = '', keys = '' }: DOMStringMap): Bar {
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = barStyles;
  document.head.append(styles);
  const root = document.createElement('div');
  root.className = 'lens-bar';
  root.hidden = true;
  const status = document.createElement('p');
  status.role = 'status';
  const button = (words: string, sign: string) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = `${sign} ${words}`;
    return made;
  };
  const bar = { root, status, previous: button(previous, '↑'), next: button(next, '↓') };
  const told = document.createElement('p');
  told.className = 'lens-keys';
  told.textContent = keys;
  root.append(bar.previous, bar.next, status, told);
  return bar;
}

customElements.define('lens-reader', LensReader);
