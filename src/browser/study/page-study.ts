import styles from '../../styles/study.css?url';
import { recordsOf } from '../../core/study/own-here.ts';
import { bringStyle } from '../stylesheet.ts';
import { placeHere, studyData } from './here.ts';
import { OwnNotes } from './own-notes.ts';
import { PagePanel } from './page-panel.ts';
import { Slip } from './slip.ts';
import { theStore } from './store.ts';

/** The workbook on a page: what the reader wrote stands at its place, and the one button leads to the rest. */
async function begin(opener: HTMLElement): Promise<PagePanel> {
  const [data, store] = await Promise.all([studyData(), theStore(), bringStyle(styles)]);
  const slip = new Slip(store, data.words);
  const notes = new OwnNotes(data.words, slip);
  const here = placeHere(data);
  const former = [...document.querySelectorAll<HTMLElement>('[data-former]')].flatMap(
    ({ dataset }) => dataset.former?.split(' ') ?? [],
  );
  const show = (): void => {
    notes.show(recordsOf(store.workbook, here, former, 'note'), here.lang);
    const count = notes.shown.length;
    opener.dataset.count = count === 0 ? '' : String(count);
  };
  show();
  store.listen(show);
  window.addEventListener('beforeunload', (event) => {
    if (store.isUnsaved) event.preventDefault();
  });
  return new PagePanel(store, data, notes, slip, opener);
}

const opener = document.querySelector<HTMLElement>('.study-open');
const begun = opener === null ? undefined : begin(opener);

/** Turns to the workbook by one of its buttons. */
export async function turnToWorkbook(pressed: HTMLElement): Promise<void> {
  const panel = await begun;
  if (pressed.matches('.study-open')) panel?.toggle();
}
