import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { isAct, writeBundle, type Act, type Bundle } from '../../core/authoring/bundle.ts';
import { element } from '../element.ts';
import { fill } from '../sentence.ts';
import { issueWay, takeButtons } from './taken-text.ts';

/** What a maintainer can have done with an entry as a whole, folded: each is handed in as a text of its own, without what is written above. */
export function actsView(
  data: AuthorFormData,
  id: string,
  isTaken: (id: string) => boolean,
  author: () => Bundle['author'],
  say: (sentence: string) => void,
): HTMLElement {
  const said = data.words.acts;
  const actView = (
    { title, text, label, wrong }: (typeof said)['rename'],
    actOf: (value: string) => Act | undefined,
  ): HTMLElement => {
    const input = element('input');
    const told = element('p', 'field-problems');
    told.role = 'status';
    told.hidden = true;
    const bundle = () => {
      const act = actOf(input.value.trim().replace(/\s+/g, ' '));
      told.hidden = act !== undefined && isAct(act);
      told.textContent = told.hidden ? '' : wrong;
      if (act !== undefined && told.hidden) return writeBundle({ author: author(), files: new Map(), act });
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      return undefined;
    };
    input.addEventListener('input', () => {
      told.hidden = true;
      input.removeAttribute('aria-invalid');
    });
    return element(
      'section',
      '',
      element('h3', '', title),
      element('p', 'field-help', fill(text, { id })),
      element('label', 'field', label, input),
      told,
      takeButtons(data, bundle, () => `${id}.txt`, say),
      element('ul', '', issueWay(data, bundle)),
    );
  };
  return element(
    'details',
    'ways-out acts',
    element('summary', '', said.title),
    element('p', '', said.text),
    actView(said.rename, (to) => (to === id || isTaken(to) ? undefined : { rename: { from: id, to } })),
    actView(said.withdraw, (reason) => ({ withdraw: { id, reason } })),
  );
}
