import { progress } from '../../core/study/kinds/progress.ts';
import { recordsOf } from '../../core/study/own-here.ts';
import type { Place } from '../../core/study/place.ts';
import type { StudyData } from '../../site/study-data.ts';
import { button, element } from '../element.ts';
import { fetchPage, formerIn } from '../page.ts';
import { fill } from '../sentence.ts';
import { newId, type Store } from './store.ts';

/** How far the reader is on a learning path. It is kept once they say of a step that it is done. */
export class FollowedPath {
  readonly #store: Store;
  readonly #place: Place;
  readonly #former: readonly string[];

  constructor(store: Store, place: Place, former: readonly string[]) {
    this.#store = store;
    this.#place = place;
    this.#former = former;
  }

  isDone(step: string): boolean {
    return this.#body()?.done[step] !== undefined;
  }

  /** Says of a step that it is done, or that it is not. What was kept under several ids is one from then on. */
  async turn(step: string): Promise<void> {
    const [old, ...more] = this.#records();
    const { done = {}, opened = {} } = this.#body() ?? {};
    const { [step]: before, ...others } = done;
    const now = new Date().toISOString();
    const written = this.#store.apply({
      type: 'written',
      id: old?.id ?? `progress:${this.#place.entry}`,
      kind: progress.name,
      revision: newId(),
      seen: old?.revision,
      body: {
        ...this.#body(),
        place: this.#place,
        opened: { [step]: now, ...opened },
        done: before === undefined ? { ...others, [step]: now } : others,
      },
    });
    for (const { id, revision: seen } of more) void this.#store.apply({ type: 'erased', id, revision: newId(), seen });
    await written;
  }

  /** Several where one device went on under an id that the path had before, and another under that of now. */
  #records() {
    return recordsOf(this.#store.workbook, this.#place, this.#former, progress.name);
  }

  #body() {
    const [first, ...others] = this.#records().flatMap((record) => progress.read(record) ?? []);
    return first && others.reduce((all, one) => progress.join(all, one) ?? all, first);
  }
}

/** A button that says of a step whether it is done, and turns that. */
export function doneButton(store: Store, path: FollowedPath, step: string, { words }: StudyData): HTMLButtonElement {
  const made = button('', () => path.turn(step));
  const show = (): void => {
    const isDone = path.isDone(step);
    made.textContent = isDone ? words.path.isDone : words.path.done;
    made.ariaPressed = String(isDone);
  };
  show();
  store.listen(show);
  return made;
}

/** On the page of a learning path: each step says whether it is done, and above them stands how far one is, how long it still takes, and what is next. */
export function showSteps(store: Store, data: StudyData, place: Place, former: readonly string[]): void {
  const list = document.querySelector('.steps');
  const items = [...(list?.querySelectorAll<HTMLElement>(':scope > li[id]') ?? [])];
  const path = new FollowedPath(store, place, former);
  for (const item of items) item.querySelector('.step-ways')?.append(doneButton(store, path, item.id, data));
  const told = element('p', 'own-told');
  told.role = 'status';
  list?.before(told);
  const show = (): void => {
    const left = items.filter(({ id }) => !path.isDone(id));
    told.hidden = left.length === items.length;
    const minutes = left.reduce((sum, one) => sum + minutesOf(one), 0);
    const { words } = data;
    const all = items.length;
    const [next] = left;
    told.textContent =
      next === undefined
        ? fill(words.path.finished, { all })
        : `${fill(words.path.progress, { done: all - left.length, all, minutes })} `;
    const link = next?.querySelector('h2 a')?.cloneNode(true);
    if (link !== undefined && next !== undefined) {
      const [before = '', after = ''] = words.path.next.split('{step}');
      told.append(before, link, after);
    }
  };
  show();
  store.listen(show);
}

const minutesOf = (step: Element): number =>
  parseInt(/\d+/.exec(step.querySelector('.step-minutes')?.textContent ?? '')?.[0] ?? '0', 10);

/** On the home page: the way back to the learning path that was followed last, as long as a step of it is left. */
export async function showResume(store: Store, data: StudyData): Promise<void> {
  const [last] = [...store.workbook.values()]
    .filter((record) => progress.read(record) !== undefined)
    .sort((a, b) => (a.changed < b.changed ? 1 : -1));
  const body = last === undefined ? undefined : progress.read(last);
  const folder = data.folders.path;
  if (body === undefined || folder === undefined || !/^[a-z\d-]+$/.test(body.place.entry)) return;
  const page = await fetchPage(`${folder}${body.place.entry}/`).catch(() => undefined);
  if (page === undefined) return;
  const entry = page.querySelector<HTMLElement>('.steps')?.dataset.path ?? body.place.entry;
  const path = new FollowedPath(store, { ...body.place, entry }, formerIn(page));
  const next = [...page.querySelectorAll<HTMLElement>('.steps > li[id]')].find(({ id }) => !path.isDone(id));
  const href = next?.querySelector('h2 a')?.getAttribute('href');
  const { words } = data;
  if (next === undefined || typeof href !== 'string' || !href.startsWith('/')) return;
  const link = element('a', '', fill(words.path.resume, { path: page.querySelector('h1')?.textContent.trim() ?? '' }));
  link.href = href;
  const step = fill(words.path.next, { step: next.querySelector('h2')?.textContent.trim() ?? '' });
  const minutes = next.querySelector('.step-minutes')?.textContent ?? '';
  document
    .querySelector('.home-opening')
    ?.append(element('p', 'own-told', link, element('span', 'meta', ` ${step} · ${minutes}`)));
}
