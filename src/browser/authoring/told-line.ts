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

  say(sentence: string, back?: () => void): void {
    this.view.replaceChildren(sentence, ...(back === undefined ? [] : [' ', button(this.#undo, back)]));
  }
}
