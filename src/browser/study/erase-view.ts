import type { StudyData } from '../../site/study-data.ts';
import { button, element } from '../element.ts';
import { counted } from '../sentence.ts';
import { isThere, type Store } from './store.ts';

/** The part that erases everything, once that is confirmed. */
export function eraseView(store: Store, data: StudyData): HTMLElement {
  const words = data.words.eraseAll;
  const hint = element('p', 'meta');
  const told = element('div');
  told.role = 'status';
  const count = () => [...store.workbook.values()].filter(isThere).length;
  const ask = button(words.do, () => {
    const keep = button(words.cancel, () => {
      told.replaceChildren();
      ask.focus();
    });
    const sure = button(words.do, async () => {
      const isDone = await store.eraseAll();
      told.replaceChildren(element('p', '', isDone ? words.done : words.failed));
    });
    told.replaceChildren(element('p', '', counted(words.confirm, count())), element('p', 'slip-ways', keep, sure));
    keep.focus();
  });
  const section = element('section', 'workbook-erase', element('h2', '', words.title), hint, ask, told);
  const show = (): void => {
    hint.textContent = counted(words.hint, count());
    ask.hidden = count() === 0;
    hint.hidden = count() === 0;
  };
  store.listen(show);
  show();
  return section;
}
