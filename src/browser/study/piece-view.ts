import type { Piece } from '../../core/study/shelf.ts';
import { note } from '../../core/study/kinds/note.ts';
import { ownCase } from '../../core/study/kinds/own-case.ts';
import { addressSchema } from '../../core/study/place.ts';
import { isBeside } from '../../core/study/record.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import type { StudyData } from '../../site/study-data.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { Slip } from './slip.ts';
import { newId, type Store } from './store.ts';

/** Shows the pieces of a workbook, lets each be erased and put back, and notes be written on. */
export class PieceView {
  readonly #store: Store;
  readonly #data: StudyData;
  readonly #slip: Slip;
  /** What puts back the piece that was erased last. */
  #back: StudyEvent | undefined;

  constructor(store: Store, data: StudyData) {
    this.#store = store;
    this.#data = data;
    this.#slip = new Slip(store, data.words);
  }

  /** A piece as an item of a list. */
  item(piece: Piece): HTMLElement {
    const { record, telling, entry, became } = piece;
    const { words, kinds } = this.#data;
    const place = telling?.place;
    const time = element('time', '', this.day(record.changed));
    time.dateTime = record.changed;
    const said = Object.entries(words.kinds).find(([name]) => name === record.kind)?.[1] ?? words.kinds.other;
    const item = element('li', 'piece', element('p', 'meta', `${said} · `, time));
    const { list } = words;
    if (became === 'renamed') item.append(element('p', 'own-told', fill(list.renamed, { name: entry?.name ?? '' })));
    else if (became !== undefined)
      item.append(element('p', 'own-told', list[became], ` (${[kinds[place?.kind ?? ''], place?.title].join(': ')})`));
    if (telling === undefined) item.append(element('p', '', list.unknown));
    if (isBeside(record)) item.append(element('p', 'own-told', words.note.twice));
    if (telling?.quote !== undefined) {
      const quote = element('blockquote', '', telling.quote);
      quote.dir = 'auto';
      quote.lang = place?.lang ?? '';
      item.append(quote);
    }
    for (const { label, text } of telling?.texts ?? []) {
      const named = Object.entries(this.#data.parts).find(([name]) => name === label)?.[1];
      const own = element('p', 'own-words', text);
      own.dir = 'auto';
      if (named !== undefined) own.prepend(element('span', 'meta', `${named} `));
      item.append(own);
    }
    item.append(element('p', 'piece-ways meta', ...this.#ways(piece)));
    return item;
  }

  /** What says that a piece was erased, with the way back. */
  erased(): readonly HTMLElement[] {
    const back = this.#back;
    if (back === undefined) return [];
    const { erased, undo } = this.#data.words.note;
    const told = element(
      'p',
      'own-told',
      erased,
      ' ',
      button(undo, () => {
        this.#back = undefined;
        void this.#store.apply(back);
      }),
    );
    told.role = 'status';
    return [told];
  }

  /** A day in words. */
  day(moment: string): string {
    const date = new Date(moment);
    return date.toLocaleDateString(this.#data.intl, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  #ways(piece: Piece): readonly HTMLElement[] {
    const { words } = this.#data;
    const { id, kind, body, revision } = piece.record;
    const erase = button(words.note.erase, () => {
      const erasing = newId();
      if (typeof body === 'object' && body !== null)
        this.#back = { type: 'written', id, kind, revision: newId(), seen: erasing, body };
      void this.#store.apply({ type: 'erased', id, revision: erasing, seen: revision });
    });
    const address = this.#addressOf(piece);
    const open = element('a', '', words.list.open);
    if (address !== undefined) open.href = address;
    return [...(address === undefined ? [] : [open]), ...this.#edit(piece), erase];
  }

  /** What lays a note on its slip, as at its place. */
  #edit({ record, telling }: Piece): readonly HTMLElement[] {
    if (record.kind !== note.name || telling === undefined) return [];
    const edit = button(this.#data.words.list.edit, () =>
      this.#slip.open(record, undefined, edit.getBoundingClientRect(), edit),
    );
    edit.dataset.record = record.id;
    return [edit];
  }

  /** Where a piece is opened: what belongs to a page only as long as that is there, under the id that it has now. */
  #addressOf({ record, telling, entry }: Piece): string | undefined {
    const { folders, own } = this.#data;
    const place = telling?.place;
    if (record.kind === ownCase.name) return `${own}?case=${encodeURIComponent(record.id)}`;
    if (place === undefined) return telling?.address;
    const folder = folders[entry?.kind ?? ''];
    if (entry !== undefined && folder !== undefined) {
      const part = place.part === undefined ? '' : `#${encodeURIComponent(place.part)}`;
      return telling?.address?.replace(`/${place.entry}/`, `/${entry.id}/`) ?? `${folder}${entry.id}/${part}`;
    }
    return place.kind === 'page' && addressSchema.safeParse(place.entry).success ? place.entry : undefined;
  }
}
