import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { hows, type How } from '../../core/body/passage.ts';
import { element } from '../element.ts';

/** A choice between the stances of a passage, each with the question that tells whether it is the right one; it begins with the first. */
export function stanceChoice(
  name: string,
  stances: AuthorFormData['stances'],
): { readonly view: HTMLElement; readonly value: () => How } {
  let chosen: How = hows[0];
  const choices = hows.map((how) => {
    const radio = element('input');
    radio.type = 'radio';
    radio.name = 'how';
    radio.id = `how_${how}`;
    radio.checked = how === chosen;
    radio.setAttribute('aria-describedby', `${radio.id}_test`);
    radio.addEventListener('change', () => {
      chosen = how;
    });
    const label = element('label', '', radio, stances[how].heading);
    const test = element('p', 'field-help', stances[how].test);
    test.id = `${radio.id}_test`;
    return element('div', 'stance', label, test);
  });
  return { view: element('fieldset', 'field', element('legend', '', name), ...choices), value: () => chosen };
}
