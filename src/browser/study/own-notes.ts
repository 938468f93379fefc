import { note } from '../../core/study/kinds/note.ts';
import { place } from '../../core/study/placing.ts';
import type { StudyRecord } from '../../core/study/record.ts';
import type { StudyWords } from '../../languages/language.ts';
import { element } from '../element.ts';
import { fill } from '../sentence.ts';
import { rootOfPart } from './here.ts';
import { markRange, PageText, unmark } from './page-text.ts';
import { focusNote, type Fate, type Slip } from './slip.ts';

/** A note of this page, with where it stands now. */
export interface Standing {
  readonly record: StudyRecord;
  readonly quote: string | undefined;
  readonly text: string;
  readonly fate: Fate;
  /** What it stands at: the words that are marked, or its passage; nothing where neither is there any more. */
  readonly at: Element | undefined;
}

/** Pixels below its line that a note may stand in the margin, and between two things in it. */
const lower = [0, 24, 48, 72, 96, 120, 144];
const between = 12;
/** Characters of marked words that name a note. */
const named = 60;

/**
 * Shows notes at their place without moving the text: their words are marked, a hand in the margin points at the line, and where the margin is free the
 * note itself stands in it.
 */
export class OwnNotes {
  readonly #words: StudyWords;
  readonly #slip: Slip;
  readonly #margin = element('aside', 'own-margin');
  #shown: readonly Standing[] = [];

  constructor(words: StudyWords, slip: Slip) {
    this.#words = words;
    this.#slip = slip;
    this.#margin.dataset.own = '';
    this.#margin.ariaLabel = words.page.title;
    document.querySelector('main')?.append(this.#margin);
    new ResizeObserver(() => {
      this.#settle();
    }).observe(document.body);
    document.addEventListener('click', ({ target }) => {
      const mark =
        target instanceof Element && target.closest('a') === null ? target.closest<HTMLElement>('.own-mark') : null;
      const standing = this.#shown.find(({ record }) => record.id === mark?.dataset.record);
      if (mark && standing && getSelection()?.isCollapsed !== false) void this.#open(standing, mark);
    });
  }

  get shown(): readonly Standing[] {
    return this.#shown;
  }

  /** Shows these notes and no others. */
  show(records: readonly StudyRecord[], lang: string): void {
    unmark();
    this.#shown = records.flatMap((record) => this.#stand(record, lang));
    const focused = this.#margin.contains(document.activeElement) ? document.activeElement : null;
    const name = focused instanceof HTMLElement ? focused.dataset.record : undefined;
    this.#margin.replaceChildren(...inOrder(this.#shown).map((one) => this.#hand(one)));
    focusNote(this.#margin, name);
    this.#settle();
  }

  /** Opens a note where it stands. */
  open(standing: Standing, from: HTMLElement): void {
    standing.at?.scrollIntoView({ block: 'center' });
    void this.#open(standing, from);
  }

  #stand(record: StudyRecord, lang: string): Standing[] {
    const body = note.read(record);
    if (body === undefined) return [];
    const { anchor, text } = body;
    const { part } = body.place;
    const root = rootOfPart(part);
    const whole = rootOfPart(undefined);
    const standing = { record, text, quote: anchor?.exact };
    const passage = root?.closest('.passage') ?? undefined;
    if (body.place.lang !== lang) return [{ ...standing, fate: 'elsewhere', at: passage }];
    if (anchor === undefined)
      return [{ ...standing, fate: undefined, at: passage ?? document.querySelector('h1') ?? undefined }];
    for (const within of new Set([root, whole])) {
      if (within === undefined) continue;
      const own = new PageText(within);
      const found = place(anchor, own.text);
      const range = found && own.range(found.start, found.end);
      if (found === undefined || range === undefined) continue;
      const [first] = markRange(range, record.id);
      first?.setAttribute('data-first', '');
      return [{ ...standing, fate: found.asBefore ? undefined : 'moved', at: first }];
    }
    return [{ ...standing, fate: 'lost', at: passage }];
  }

  #hand(standing: Standing): HTMLElement {
    const { record, quote, text, fate } = standing;
    const { at, marked, label } = this.#words.note;
    const short = quote !== undefined && quote.length > named ? `${quote.slice(0, named)}…` : quote;
    const name = short === undefined ? label : fill(text === '' ? marked : at, { words: short });
    const hand = element('button', 'own-hand', element('span', 'own-sign', '☞'));
    hand.type = 'button';
    hand.dataset.record = record.id;
    hand.ariaLabel = name;
    if (fate !== undefined) hand.dataset.fate = fate;
    if (text !== '') {
      const said = element('span', 'own-said', text);
      said.dir = 'auto';
      hand.append(said);
    }
    hand.addEventListener('click', () => void this.#open(standing, hand));
    return hand;
  }

  #open({ record, fate, at }: Standing, from: HTMLElement): Promise<void> {
    return this.#slip.open(record, fate, (at ?? from).getBoundingClientRect(), from);
  }

  /** Puts each hand at its line, and lets its note be read in the margin where nothing else stands there. */
  #settle(): void {
    const main = document.querySelector('main');
    const body = document.querySelector('.page-body');
    if (main === null) return;
    const frame = main.getBoundingClientRect();
    const taken = [...main.querySelectorAll('.notes > *, .page-body > .wide:not(.passage), figure, table')].map((one) =>
      one.getBoundingClientRect(),
    );
    const text = body?.getBoundingClientRect();
    let below = 0;
    for (const hand of this.#margin.querySelectorAll<HTMLElement>('.own-hand')) {
      const standing = this.#shown.find(({ record }) => record.id === hand.dataset.record);
      const at = standing?.at;
      hand.classList.remove('own-beside');
      hand.hidden = at === undefined;
      if (at === undefined) continue;
      const line = at.getClientRects()[0] ?? at.getBoundingClientRect();
      const column = (at.closest('.passage-text, .page-body > *, h1') ?? at).getBoundingClientRect();
      hand.style.insetBlockStart = `${line.top - frame.top}px`;
      hand.style.insetInlineStart = `${Math.max(0, column.left - frame.left)}px`;
      if (standing?.text === '' || text === undefined || !matchMedia('(width >= 58rem)').matches) continue;
      hand.classList.add('own-beside');
      const left = text.right - hand.offsetWidth;
      hand.style.insetInlineStart = `${left - frame.left}px`;
      const { top, height } = hand.getBoundingClientRect();
      const isFree = (from: number): boolean =>
        from >= below &&
        taken.every((box) => box.right <= left || box.bottom <= from || box.top >= from + height + between);
      const free = lower.map((step) => top + step).find(isFree);
      if (free === undefined) {
        hand.classList.remove('own-beside');
        hand.style.insetInlineStart = `${Math.max(0, column.left - frame.left)}px`;
      } else {
        hand.style.insetBlockStart = `${free - frame.top}px`;
        below = free + height + between;
      }
    }
  }
}

/** In the order in which they stand on the page. */
function inOrder(all: readonly Standing[]): readonly Standing[] {
  return [...all].sort(({ at: a }, { at: b }) => {
    if (a === undefined || b === undefined || a === b) return 0;
    return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
  });
}
