import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import type { Contribution, Piece } from '../../core/authoring/contribution.ts';
import { namingPlace } from '../../core/authoring/naming-place.ts';
import { button, element } from '../element.ts';
import { pointerAtRest } from '../pointer.ts';
import { placeName, type Piecework } from './field-view.ts';
import { choose, leadTo, placeIn, textIn } from './form-place.ts';
import { pieceView, refreshPiece } from './piece-view.ts';

/** All files of a contribution, as they are filled in. */
export class PiecesView {
  readonly view = element('div', 'pieces');
  readonly #data: AuthorFormData;
  readonly #workOn: (piece: Piece) => Piecework;
  readonly #drop: (piece: Piece) => void;
  readonly #now: () => Contribution;

  constructor(
    data: AuthorFormData,
    now: () => Contribution,
    workOn: (piece: Piece) => Piecework,
    drop: (piece: Piece) => void,
  ) {
    this.#data = data;
    this.#now = now;
    this.#workOn = workOn;
    this.#drop = drop;
    // Where a writer has been, what is still missing may be told.
    this.view.addEventListener('focusout', ({ target }) => {
      const left: string[] = [];
      let place = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
      for (; place; place = place.parentElement?.closest<HTMLElement>('[data-place]') ?? null)
        left.push(place.dataset.place ?? '');
      void pointerAtRest().then(() => {
        this.#see(left);
      });
    });
  }

  /** Shows all pieces anew; what was seen of them stays so, and the focus stays at the place where it was. */
  draw(): void {
    const { activeElement } = document;
    const turnedTo = this.view.contains(activeElement) && activeElement?.closest<HTMLElement>('[data-place]');
    const seen = [...this.view.querySelectorAll<HTMLElement>('[data-seen]')].map(({ dataset }) => dataset.place ?? '');
    this.view.replaceChildren(...this.#now().pieces.map((piece, at) => this.#viewOf(piece, at)));
    this.#see(seen);
    this.refresh();
    if (!turnedTo) return;
    // Not at the field in it, for which a phone would bring up its keys.
    const place = placeIn(this.view, turnedTo.dataset.place ?? '');
    if (place) place.tabIndex = -1;
    place?.focus();
  }

  /** Shows a piece that was begun, and leads to it. */
  begin(): void {
    const { pieces } = this.#now();
    const begun = pieces.at(-1);
    if (begun === undefined) return;
    const view = this.#viewOf(begun, pieces.length - 1);
    this.view.append(view);
    view.querySelector<HTMLElement>('.piece-title')?.focus();
    view.scrollIntoView();
    this.refresh();
  }

  /** Leads to the piece with a number, or the last. */
  turnTo(number: number): void {
    const titles = [...this.view.querySelectorAll<HTMLElement>('.piece-title')];
    (titles[number] ?? titles.at(-1))?.focus();
  }

  /** Tells what is missing everywhere, also where nobody has been. */
  async showAll(): Promise<void> {
    await pointerAtRest();
    this.view.dataset.seen = '';
  }

  /** Brings what stands beside the fields up to date. */
  refresh(): void {
    const now = this.#now();
    for (const piece of now.pieces) {
      const view = placeIn(this.view, placeName(piece.key, []));
      if (!view) continue;
      refreshPiece(view, piece, this.#data, this.#workOn(piece));
      const back = view.querySelector<HTMLElement>('.way-back');
      if (back) back.hidden = namingPlace(now, piece, this.#data.plans) === undefined;
    }
  }

  /** Leads to where the piece with a key is named, from where it was begun. */
  #goBack(key: number): void {
    const now = this.#now();
    const piece = now.pieces.find((one) => one.key === key);
    const place = piece && namingPlace(now, piece, this.#data.plans);
    if (place === undefined) return;
    const box = placeIn(this.view, placeName(place.piece, 'path' in place ? place.path : ['_body']));
    if (!box) return;
    const area = textIn(box);
    if (area && 'from' in place) choose(area, place.from, place.to);
    else leadTo(box);
  }

  /** Tells what is missing at some places. */
  #see(places: readonly string[]): void {
    for (const { dataset } of this.view.querySelectorAll<HTMLElement>('[data-place]'))
      if (places.includes(dataset.place ?? '')) dataset.seen = '';
  }

  #viewOf(piece: Piece, at: number): HTMLElement {
    const { words } = this.#data;
    const isNew = at > 0 && piece.before === undefined;
    const back = button(words.back, () => {
      this.#goBack(piece.key);
    });
    back.classList.add('way-back');
    const drop = button(words.drop, () => {
      this.#drop(piece);
    });
    return pieceView(this.#data, piece, this.#workOn(piece), isNew ? [back, drop] : []);
  }
}
