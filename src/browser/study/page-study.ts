import styles from '../../styles/study.css?url';
import { recordsOf } from '../../core/study/own-here.ts';
import type { Place } from '../../core/study/place.ts';
import { formerIn } from '../page.ts';
import { bringStyle } from '../stylesheet.ts';
import { Answers } from './answers.ts';
import { keepDecisions } from './decisions.ts';
import { doneButton, FollowedPath, showResume, showSteps } from './followed-path.ts';
import { placeHere, studyData } from './here.ts';
import { OwnNotes } from './own-notes.ts';
import { PagePanel } from './page-panel.ts';
import { Slip } from './slip.ts';
import { theStore } from './store.ts';

/** The workbook on a page: what the reader wrote stands at its place, and the one button leads to the rest. */
async function begin(opener: HTMLElement) {
  const [data, store] = await Promise.all([studyData(), theStore(), bringStyle(styles)]);
  const slip = new Slip(store, data.words);
  const notes = new OwnNotes(data.words, slip);
  const here = placeHere(data);
  // Places of before stand on the page as ids; of the entry itself the page says them.
  const former = formerIn(document);
  const show = (): void => {
    notes.show(recordsOf(store.workbook, here, former, 'note'), here.lang);
    const count = notes.shown.length;
    opener.dataset.count = count === 0 ? '' : String(count);
  };
  show();
  store.listen(show);
  keepDecisions(store, data.words, here, former);
  if (here.kind === 'path') showSteps(store, data, here, former);
  if (location.pathname === data.home) void showResume(store, data);
  window.addEventListener('beforeunload', (event) => {
    if (store.isUnsaved) event.preventDefault();
  });
  return {
    panel: new PagePanel({ store, data, notes, slip, opener, place: here, former }),
    answers: new Answers(store, data.words, here, former),
  };
}

const opener = document.querySelector<HTMLElement>('.study-open');
const begun = opener === null ? undefined : begin(opener);

/** Turns to the workbook by one of its buttons. */
export async function turnToWorkbook(pressed: HTMLElement): Promise<void> {
  const { panel, answers } = (await begun) ?? {};
  if (pressed.matches('.study-open')) panel?.toggle();
  else {
    answers?.open();
    document.querySelector<HTMLElement>('[data-question] textarea')?.focus();
  }
}

/** A button for the step of a learning path that says that it is done. */
export async function stepDone(path: Place, former: readonly string[], step: string): Promise<HTMLElement> {
  const [data, store] = await Promise.all([studyData(), theStore()]);
  return doneButton(store, new FollowedPath(store, path, former), step, data);
}
