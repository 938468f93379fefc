import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import type { Piece } from '../../core/authoring/contribution.ts';
import { originalWords, partAt } from '../../core/authoring/original-words.ts';
import { isWritten, kindFacts, type Kind } from '../../core/model/kind.ts';
import type { ChangedSection } from '../../core/authoring/original-changes.ts';
import type { Locale } from '../../core/model/locale.ts';
import type { FieldPath } from '../../core/model/references.ts';
import type { Attachments } from './attachments.ts';
import type { EntryChoices } from './entry-choices.ts';
import type { Piecework } from './field-view.ts';
import type { Writing } from './writing.ts';

/** What a form has at hand for all of its pieces. */
interface AtHand {
  readonly data: AuthorFormData;
  readonly writing: Writing;
  /** The original of a translation, where that is not among the pieces. */
  readonly original: Piece | undefined;
  /** What changed in the original of a translation, by its language. */
  readonly changes: Readonly<Record<Locale, readonly ChangedSection[]>>;
  readonly choices: EntryChoices;
  readonly pictures: Attachments;
  readonly say: Piecework['say'];
  readonly begin: (kind: Kind, piece: number, path: FieldPath) => void;
  readonly beginCalled: NonNullable<Piecework['beginCalled']>;
}

/** What the fields of the piece with a key are shown with. */
export function pieceworkOf(
  key: number,
  { data, writing, original, changes, choices, pictures, ...acts }: AtHand,
): Piecework {
  const at = () => writing.now.pieces.find((piece) => piece.key === key);
  const told = () => {
    const own = at();
    const isOriginal = ({ kind, id, language }: Piece) => language === undefined && kind === own?.kind && id === own.id;
    const from = own?.language === undefined ? undefined : (writing.now.pieces.find(isOriginal) ?? original);
    if (from === undefined || typeof from.said === 'string' || !isWritten(from.kind)) return undefined;
    return originalWords(from.said.fields, data.translated[from.kind]);
  };
  return {
    words: data.words,
    piece: key,
    chooser: choices,
    valueAt: (path) => {
      const said = at()?.said;
      return said === undefined || typeof said === 'string' ? undefined : partAt(said.fields, path);
    },
    change: (change) => {
      writing.change(change);
    },
    say: acts.say,
    attach: (file, refuse) => pictures.add(file, kindFacts[at()?.kind ?? 'case'].folder, choices.takenPictures, refuse),
    begin: (kind, path) => {
      acts.begin(kind, key, path);
    },
    beginCalled: acts.beginCalled,
    changes: changes[at()?.language ?? ''] ?? [],
    ...(told() !== undefined && { originalAt: (path: FieldPath) => partAt(told(), path) }),
  };
}
