import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import type { Contribution, Piece } from '../../core/authoring/contribution.ts';
import { element } from '../element.ts';
import { pointerAtRest } from '../pointer.ts';
import { placeName, type Piecework } from './field-view.ts';
import { pieceView, refreshPiece } from './piece-view.ts';

/** All files of a contribution, as they are filled in. */
export class PiecesView {
  readonly view = element('div', 'pieces');
  readonly #data: AuthorFormData;
  readonly #workOn: (piece: Piece) => Piecework;
  readonly #drop: (piece: Piece) => void;

  constructor(data: AuthorFormData, workOn: (piece: Piece) => Piecework, drop: (piece: Piece) => void) {
    this.#data = data;
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
  draw(contribution: Contribution): void {
    const { activeElement } = document;
    const turnedTo = this.view.contains(activeElement) && activeElement?.closest<HTMLElement>('[data-place]');
    const seen = [...this.view.querySelectorAll<HTMLElement>('[data-seen]')].map(({ dataset }) => dataset.place ?? '');
    this.view.replaceChildren(...contribution.pieces.map((piece, at) => this.#viewOf(piece, at)));
    this.#see(seen);
    this.refresh(contribution);
    if (!turnedTo) return;
    // Not at the field in it, for which a phone would bring up its keys.
    const place = this.view.querySelector<HTMLElement>(`[data-place="${turnedTo.dataset.place ?? ''}"]`);
    if (place) place.tabIndex = -1;
    place?.focus();
  }

  /** Shows a piece that was begun, and leads to it. */
  begin({ pieces }: Contribution): void {
    const begun = pieces.at(-1);
    if (begun === undefined) return;
    const view = this.#viewOf(begun, pieces.length - 1);
    this.view.append(view);
    view.querySelector<HTMLElement>('.piece-title')?.focus();
    view.scrollIntoView();
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
  refresh({ pieces }: Contribution): void {
    for (const piece of pieces) {
      const view = this.#placeOf(piece.key);
      if (view) refreshPiece(view, piece, this.#data, this.#workOn(piece));
    }
  }

  /** Tells what is missing at some places. */
  #see(places: readonly string[]): void {
    for (const { dataset } of this.view.querySelectorAll<HTMLElement>('[data-place]'))
      if (places.includes(dataset.place ?? '')) dataset.seen = '';
  }

  #placeOf(key: number): HTMLElement | null {
    return this.view.querySelector<HTMLElement>(`[data-place="${placeName(key, [])}"]`);
  }

  #viewOf(piece: Piece, at: number): HTMLElement {
    const drop = () => {
      this.#drop(piece);
    };
    return pieceView(this.#data, piece, this.#workOn(piece), at > 0 && piece.before === undefined ? drop : undefined);
  }
}
