import type { AuthoringWords } from '../../languages/language.ts';
import { button, element } from '../element.ts';

/** What comes after an answer: why nothing can be put in the text, or what leads elsewhere than back to it. */
export type After = string | (() => void) | undefined;

/** A way to answer, and the name of its button. */
export interface Answer {
  readonly name: string;
  readonly done: () => After | Promise<After>;
}

/** A dialog about what is to be put in a text. */
export interface InsertDialog {
  readonly title: string;
  readonly fields: readonly HTMLElement[];
  /** The ways to answer, the usual one first. */
  readonly answers: readonly [Answer, ...Answer[]];
}

/**
 * Asks in a dialog inside `view` for what is to be put in a text. Where an answer says why that cannot be, the question stays; else it goes, and `back`
 * leads to the text, unless the answer leads elsewhere.
 */
export function askInDialog(
  view: HTMLElement,
  { cancel }: Pick<AuthoringWords['body'], 'cancel'>,
  back: () => void,
  { title, fields, answers }: InsertDialog,
): void {
  const refused = element('p');
  refused.role = 'status';
  const submits = answers.map(({ name }) => element('button', '', name));
  // Styled as what one presses first.
  submits[0]?.setAttribute('type', 'submit');
  const leaving = button(cancel, () => {
    dialog.close();
  });
  const tools = element('div', 'list-tools', ...submits, leaving);
  const form = element('form', '', element('h2', '', title), ...fields, refused, tools);
  let isAt = false;
  let leave = back;
  const take = async ({ done }: Answer) => {
    if (isAt) return;
    isAt = true;
    const after = await done();
    isAt = false;
    if (typeof after === 'string') {
      refused.textContent = after;
      return;
    }
    leave = after ?? back;
    dialog.close();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const pressed = submits.findIndex((one) => one === event.submitter);
    void take(answers[pressed] ?? answers[0]);
  });
  const dialog = element('dialog', 'insert-dialog', form);
  dialog.ariaLabel = title;
  dialog.addEventListener('close', () => {
    dialog.remove();
    leave();
  });
  view.append(dialog);
  dialog.showModal();
}
