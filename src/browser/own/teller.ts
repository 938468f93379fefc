import { button, element } from '../element.ts';

/** Milliseconds that a sentence stays in sight, and one by which something can be undone. */
const brief = 8000;
const long = 30_000;

/** Says sentences over the page, one at a time, for a while. */
export class Teller {
  readonly view = element('p', 'own-told');
  readonly #undo: string;
  #waiting = 0;

  /** `undo` is what undoing is called. */
  constructor(undo: string) {
    this.#undo = undo;
    this.view.role = 'status';
  }

  /** Says a sentence; with `undo` what it tells can be undone. */
  say(sentence: string, undo?: () => void): void {
    const clear = () => {
      this.view.replaceChildren();
    };
    const back = () => {
      undo?.();
      clear();
    };
    this.view.replaceChildren(sentence, ...(undo === undefined ? [] : [' ', button(this.#undo, back)]));
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(
      () => {
        if (!this.view.contains(document.activeElement)) clear();
      },
      undo === undefined ? brief : long,
    );
  }
}
