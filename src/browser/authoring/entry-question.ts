import type { AuthoringWords } from '../../languages/language.ts';
import { element } from '../element.ts';
import { entryInput, type Chooser } from './entry-input.ts';

/** Asks which entry of the atlas is meant. */
export function entryQuestion(words: AuthoringWords, chooser: Chooser, answer: (id: string) => void): HTMLElement {
  let id = '';
  const input = entryInput(undefined, chooser, '', (chosen) => {
    id = chosen;
  });
  input.required = true;
  const submit = element('button', '', words.begin);
  submit.type = 'submit';
  const asked = element('form', 'ask-entry', element('label', 'field', words.choose, input), submit);
  asked.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(id);
  });
  return asked;
}
