import { button, element } from '../element.ts';

/** The line that tells what happened; what was taken away or mended can be put back from it. */
export class ToldLine {
  readonly view = element('p', 'form-told');
  readonly #undo: string;

  /** `undo` is what the button that puts back says. */
  constructor(undo: string) {
    this.#undo = undo;
    this.view.role = 'status';
  }

  /** Tells a sentence; one that is `quiet` only to those who do not see what happened. */
  say(sentence: string, back?: () => void, quiet = false): void {
    this.view.classList.toggle('visually-hidden', quiet);
    const wasHere = this.view.contains(document.activeElement);
    const undo = back === undefined ? [] : [button(this.#undo, back)];
    this.view.replaceChildren(sentence, ' ', ...undo);
    if (wasHere) undo[0]?.focus();
  }
}
