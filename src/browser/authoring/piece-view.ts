import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { titleOf, type Piece } from '../../core/authoring/contribution.ts';
import { planFor } from '../../core/authoring/field-plan.ts';
import { textOf } from '../../core/authoring/handed-in.ts';
import { sourceAddress } from '../../core/authoring/source-address.ts';
import { isWritten, kinds } from '../../core/model/kind.ts';
import { capital } from '../capital.ts';
import { element } from '../element.ts';
import { bodyView } from './body-view.ts';
import { changesView } from './changes-view.ts';
import { showChosen } from './entry-input.ts';
import { fieldsView, placeName, type Piecework } from './field-view.ts';

/** One file of a contribution, as it is filled in: its fields and its text, or the whole as text where it cannot be taken apart. Below it stand `tools`. */
export function pieceView(
  data: AuthorFormData,
  piece: Piece,
  work: Piecework,
  tools: readonly HTMLElement[],
): HTMLElement {
  const { words, plans } = data;
  const { kind, key, language, said } = piece;
  const title = element('h2', 'piece-title', ...titleIn(piece, data));
  title.tabIndex = -1;
  const isNew = piece.before === undefined && language === undefined;
  const write = (text: string) => {
    work.change({ does: 'write', piece: key, text });
  };
  const body = (text: string) => bodyView(data, work, placeName(key, ['_body']), text, write);
  const inside =
    typeof said === 'string'
      ? [element('p', 'notice', words.asText), body(said)]
      : [
          ...(kind === 'case' && isNew ? [textFirst(data, placeName(key, ['_body']))] : []),
          ...(kind === 'source' && isNew ? [addressField(data, work)] : []),
          ...fieldsView(planFor(plans, kind, language !== undefined) ?? [], [], work),
          ...(isWritten(kind) ? [body(said.body)] : []),
        ];
  if (language !== undefined && work.changes !== undefined && work.changes.length > 0)
    inside.unshift(changesView(work.changes, { key, language }, data));
  // Of an entry that there is, what stands in other languages waits behind a fold.
  const [first] = data.languages;
  const isOther = isWritten(kind) && piece.before !== undefined && (language ?? first) !== data.language;
  const view = element(
    'section',
    'piece',
    title,
    ...(isOther ? [element('details', '', element('summary', '', words.open), ...inside)] : inside),
    ...(tools.length === 0 ? [] : [element('div', 'list-tools', ...tools)]),
  );
  view.dataset.place = placeName(key, []);
  return view;
}

/** Brings what a view of a piece tells besides its fields up to date: its title, where its text begins in its file, and the names of entries. */
export function refreshPiece(view: HTMLElement, piece: Piece, data: AuthorFormData, work: Piecework): void {
  const { plans } = data;
  view.querySelector('.piece-title')?.replaceChildren(...titleIn(piece, data));
  const body = view.querySelector<HTMLElement>('.body-field');
  if (body && typeof piece.said !== 'string') {
    const lines = (text: string) => text.split('\n').length;
    body.dataset.firstLine = String(lines(textOf(piece, plans)) - lines(piece.said.body));
  }
  for (const input of view.querySelectorAll<HTMLInputElement>('input.entry-input')) {
    if (input === document.activeElement) continue;
    const [, , ...way] = input.id.split('_');
    const value = work.valueAt(way.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
    const kind = kinds.find((one) => one === input.dataset.kind);
    if (typeof value === 'string') showChosen(input, kind, work.chooser, value);
  }
}

/** What a piece is called, below what it is; what it is alone, as long as it is not called anything. */
function titleIn(piece: Piece, data: AuthorFormData): (string | Node)[] {
  const { kind, language, said } = piece;
  const of = data.kinds[kind];
  const names = new Intl.DisplayNames(data.language, { type: 'language' });
  const what = `${capital(of)}${language === undefined ? '' : ` (${names.of(language) ?? language})`}`;
  const title = titleOf(piece) ?? (typeof said === 'string' ? piece.id : undefined);
  return title === undefined ? [what] : [element('span', 'piece-kind', what), ' ', title];
}

/** Says that one may begin with the text, and leads there. */
function textFirst({ words }: AuthorFormData, place: string): HTMLElement {
  const { text, link } = words.textFirst;
  const [before = '', after = ''] = text.split('{link}');
  const way = element('a', '', link);
  way.href = `#${place}`;
  return element('p', '', before, way, after);
}

/** A field in which one pastes where a source is found, for the form to put in its place. */
function addressField({ words }: AuthorFormData, work: Piecework): HTMLElement {
  const input = element('input');
  input.addEventListener('change', () => {
    for (const [name, value] of Object.entries(sourceAddress(input.value))) {
      const field = document.getElementById(placeName(work.piece, [name]));
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }
  });
  return element('label', 'field', words.found, input);
}
