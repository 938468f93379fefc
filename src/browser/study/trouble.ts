import type { StudyData } from '../../site/study-data.ts';
import { button, element } from '../element.ts';
import { giveWorkbook } from './files.ts';
import type { Store } from './store.ts';

/** What is wrong with the store, with the way to take along what is in memory; nothing when all is well. */
export function troubleTold(store: Store, data: StudyData): HTMLElement[] {
  if (store.trouble === undefined) return [];
  const { trouble } = data.words;
  const told = element('p', 'own-trouble', trouble[store.trouble], ' ');
  if (store.workbook.size > 0) {
    told.append(
      button(trouble.save, () => {
        giveWorkbook(store, data);
      }),
    );
  }
  told.role = 'alert';
  return [told];
}
