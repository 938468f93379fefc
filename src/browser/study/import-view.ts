import { forecast } from '../../core/study/forecast.ts';
import { joinByKind } from '../../core/study/kinds.ts';
import { readWorkbookFile, type FileContent } from '../../core/study/workbook-file.ts';
import type { StudyData } from '../../site/study-data.ts';
import { button, element } from '../element.ts';
import { isolated } from '../sentence.ts';
import { counted, fill } from '../sentence.ts';
import type { Store } from './store.ts';

/** The largest file that is read, in megabytes. */
const most = 20;
const megabyte = 1_000_000;

/** The part that brings in a file: it first shows what would happen, and then waits to be told. */
export function importView(store: Store, data: StudyData): HTMLElement {
  const words = data.words.in;
  const field = element('input');
  field.type = 'file';
  field.accept = '.json,application/json';
  const told = element('div', 'own-import');
  told.role = 'status';
  const tell = (...parts: readonly (string | Node)[]): void => {
    told.replaceChildren(...parts);
  };
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    field.value = '';
    const size = Math.ceil(file.size / megabyte);
    if (size > most) {
      tell(element('p', '', fill(words.wrong.large, { size, most })));
      return;
    }
    file.text().then(
      (text) => {
        const content = readWorkbookFile(text);
        if (content.type === 'workbook') tell(...offer(store, data, file.name, content, tell));
        else tell(element('p', '', words.wrong[content.type]));
      },
      () => {
        tell(element('p', '', words.wrong.unread));
      },
    );
  });
  const label = element('label', '', element('span', '', words.choose), field);
  return element('section', '', element('h2', '', words.title), element('p', 'meta', words.hint), label, told);
}

function offer(
  store: Store,
  data: StudyData,
  name: string,
  { atlas, newer, records, unreadable }: FileContent & { readonly type: 'workbook' },
  tell: (...parts: readonly (string | Node)[]) => void,
): Node[] {
  const words = data.words.in;
  const counts = forecast(store.workbook, records, joinByKind);
  const fates = (['added', 'changed', 'both', 'erased', 'same'] as const).filter((fate) => counts[fate] > 0);
  const list = element('ul', '', ...fates.map((fate) => element('li', '', counted(words[fate], counts[fate]))));
  if (unreadable > 0) list.append(element('li', '', counted(words.unreadable, unreadable)));
  const parts: Node[] = [element('p', '', isolated(words.will, { file: name }))];
  if (list.childElementCount > 0) parts.push(list);
  if (newer) parts.push(element('p', '', words.newer));
  if (atlas !== data.atlas) parts.push(element('p', '', isolated(words.foreign, { atlas })));
  const isNew = counts.added + counts.changed + counts.both + counts.erased > 0;
  if (!isNew) return [...parts, element('p', '', words.nothing)];
  const bring = button(words.do, async () => {
    await store.apply({ type: 'merged', records });
    tell(element('p', '', words.done));
  });
  return [
    ...parts,
    element(
      'p',
      'slip-ways',
      bring,
      button(words.cancel, () => {
        tell();
      }),
    ),
  ];
}
