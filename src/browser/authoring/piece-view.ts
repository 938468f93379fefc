import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import type { Piece } from '../../core/authoring/contribution.ts';
import { planFor } from '../../core/authoring/field-plan.ts';
import { pathOf } from '../../core/authoring/handed-in.ts';
import { sourceAddress } from '../../core/authoring/source-address.ts';
import { isWritten } from '../../core/model/kind.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { bodyView } from './body-view.ts';
import { fieldsView, placeName, type Piecework } from './field-view.ts';

/** One file of a contribution, as it is filled in: its fields and its text, or the whole as text where it cannot be taken apart. */
export function pieceView(
  data: AuthorFormData,
  piece: Piece,
  work: Piecework,
  drop: (() => void) | undefined,
  redraw: () => void,
): HTMLElement {
  const { words, plans, kinds } = data;
  const { kind, key, language, said } = piece;
  const name = language === undefined ? kinds[kind] : `${kinds[kind]} (${language})`;
  const title = element('h2', 'piece-title', name.charAt(0).toUpperCase() + name.slice(1));
  title.tabIndex = -1;
  const path = element('p', 'piece-path meta', fill(words.file, { path: pathOf(piece) }));
  const write = (text: string) => {
    work.change({ does: 'write', piece: key, text });
  };
  const body = (text: string) => bodyView(data, work.chooser, placeName(key, ['_body']), text, write);
  const inside =
    typeof said === 'string'
      ? [element('p', 'notice', words.asText), body(said)]
      : [
          ...(kind === 'source' && piece.before === undefined ? [addressField(data, work, redraw)] : []),
          ...fieldsView(planFor(plans, kind, language !== undefined) ?? [], [], work),
          ...(isWritten(kind) ? [body(said.body)] : []),
        ];
  const view = element(
    'section',
    'piece',
    title,
    path,
    ...inside,
    ...(drop === undefined ? [] : [button(words.drop, drop)]),
  );
  view.dataset.place = placeName(key, []);
  return view;
}

/** A field in which one pastes where a source is found, for the form to put in its place. */
function addressField({ words }: AuthorFormData, work: Piecework, redraw: () => void): HTMLElement {
  const input = element('input');
  input.addEventListener('change', () => {
    const found = Object.entries(sourceAddress(input.value));
    for (const [name, value] of found) work.change({ does: 'set', piece: work.piece, path: [name], value });
    if (found.length > 0) redraw();
  });
  return element('label', 'field', words.found, input);
}
