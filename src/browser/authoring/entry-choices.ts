import { titleOf, type Piece } from '../../core/authoring/contribution.ts';
import { kinds, type Kind } from '../../core/model/kind.ts';
import { element } from '../element.ts';
import { fetchKnown } from './engine.ts';
import type { Chooser, Chosen } from './entry-input.ts';

type ChosenOf = Chosen & { readonly kind: Kind };

/** The entries that a form lets one choose by name: those of the atlas, once they are fetched, and those that are new in the contribution. */
export class EntryChoices implements Chooser {
  /** The lists of names that fields refer to. */
  readonly view = element('div');
  readonly #kindNames: Readonly<Record<Kind, string>>;
  #own: readonly ChosenOf[] = [];
  #known: readonly ChosenOf[] = [];
  #taken: ReadonlySet<string> = new Set();
  #pictures: ReadonlySet<string> = new Set();
  #shown: readonly ChosenOf[] | undefined;

  constructor(kindNames: Readonly<Record<Kind, string>>) {
    this.#kindNames = kindNames;
  }

  /** Fetches those of the atlas from the context at an address. Rejects when they cannot be had: ids can be typed then. */
  async fetch(context: string): Promise<void> {
    const { choices, files, pictures } = await fetchKnown(context);
    this.#taken = new Set(files.map(({ path }) => /([^/.]+)\.[^/]*$/.exec(path)?.[1] ?? ''));
    this.#pictures = new Set(pictures.map(({ path }) => path.split('/').slice(-2).join('/')));
    this.#known = choices.map(({ kind, id, name, citedAs, gist }) => ({
      kind,
      id,
      name: citedAs === undefined ? name : `${citedAs}: ${name}`,
      gist,
    }));
  }

  /** The ids that entries of the atlas have, also those that nobody can choose yet. */
  get taken(): ReadonlySet<string> {
    return this.#taken;
  }

  /** The paths below the content folder that pictures of the atlas have. */
  get takenPictures(): ReadonlySet<string> {
    return this.#pictures;
  }

  of(kind: Kind | undefined): readonly Chosen[] {
    return [...this.#own, ...this.#known].filter((one) => kind === undefined || one.kind === kind);
  }

  listId(kind: Kind | undefined): string {
    return `choices_${kind ?? 'entry'}`;
  }

  kindName(kind: Kind): string {
    return this.#kindNames[kind];
  }

  /** Brings the lists up to date with the pieces of a contribution. */
  show(pieces: readonly Piece[]): void {
    this.#own = pieces.map((piece) => ({ kind: piece.kind, id: piece.id, name: titleOf(piece) ?? piece.id }));
    const now = [...this.#own, ...this.#known];
    const isSame = (one: ChosenOf, at: number) => one.id === now[at]?.id && one.name === now[at].name;
    if (this.#shown?.length === now.length && this.#shown.every(isSame)) return;
    this.#shown = now;
    this.view.replaceChildren(...[...kinds, undefined].map((kind) => this.#list(kind)));
  }

  #list(kind: Kind | undefined): HTMLElement {
    const list = element('datalist', '', ...this.of(kind).map(({ name, id, gist }) => new Option(gist ?? id, name)));
    list.id = this.listId(kind);
    return list;
  }
}
