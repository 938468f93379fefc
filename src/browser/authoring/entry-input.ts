import type { Kind } from '../../core/model/kind.ts';
import { element } from '../element.ts';

/** An entry that can be chosen. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly gist?: string | undefined;
}

/** What there is to choose from: the entries of the atlas, and those that are new in the contribution. */
export interface Chooser {
  of(kind: Kind | undefined): readonly Chosen[];
  /** The id of the list of names of a kind in the page. */
  listId(kind: Kind | undefined): string;
  kindName(kind: Kind): string;
}

/**
 * A field that takes an entry by its name or its id, and tells below itself what is chosen. What is neither stays there as it was typed, for the checks to
 * tell. Names that two entries have are told apart by their ids.
 */
export function entryInput(
  kind: Kind | undefined,
  chooser: Chooser,
  value: string,
  choose: (id: string) => void,
): HTMLInputElement {
  const input = element('input', 'entry-input');
  input.setAttribute('list', chooser.listId(kind));
  input.autocomplete = 'off';
  input.dataset.kind = kind ?? '';
  showChosen(input, kind, chooser, value);
  input.addEventListener('input', () => {
    const typed = input.value.trim().toLowerCase();
    const found = chooser.of(kind).find((one) => [one.id, one.name.toLowerCase()].includes(typed));
    input.title = found?.gist ?? '';
    choose(found?.id ?? input.value);
  });
  return input;
}

/** Shows an entry by its name; what is none as it is. */
export function showChosen(input: HTMLInputElement, kind: Kind | undefined, chooser: Chooser, value: string): void {
  const found = chooser.of(kind).find(({ id }) => id === value);
  input.value = found?.name ?? value;
  input.title = found?.gist ?? '';
}
