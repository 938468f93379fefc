import type { AuthorFormData, Form } from '../../core/authoring/author-form.ts';
import { changed, type Contribution, type Piece } from '../../core/authoring/contribution.ts';
import { contributionOf } from '../../core/authoring/handed-in.ts';
import { withoutStance } from '../../core/authoring/translation-draft.ts';
import { fetchTexts, type FetchedTexts } from './fetched-texts.ts';

/** An entry of the atlas, to be written at. */
export interface FetchedEntry {
  readonly contribution: Contribution;
  /** Its texts, by their paths below the content folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** The original of a translation, which is not handed in. */
  readonly original?: Piece;
  /** What changed in its original since a translation was made, by the languages of translations. */
  readonly changes: NonNullable<FetchedTexts['changes']>;
}

/** Fetches an entry to improve it, or to translate it into the language of the form or, where that is the language of originals, the second one. Undefined when there is none. */
export async function fetchEntry(id: string, form: Form, data: AuthorFormData): Promise<FetchedEntry | undefined> {
  const { addresses, plans, languages, language } = data;
  const fetched = await fetchTexts(addresses.entries, id);
  if (fetched === undefined) return undefined;
  const { bundle, changes = {} } = fetched;
  const texts = new Map([...bundle.files].map(([path, content]) => [path, String(content)]));
  const whole = contributionOf(bundle, plans, languages);
  const [original] = whole.pieces;
  if (form !== 'translation' || original === undefined || typeof original.said === 'string')
    return { contribution: whole, texts, changes };
  const [first, second] = languages;
  const into = language === first ? (second ?? first) : language;
  const isThere = whole.pieces.some((piece) => piece.language === into);
  const body = withoutStance(original.said.body);
  const begun = { does: 'translate', piece: original.key, language: into, body } as const;
  const both = isThere ? whole : changed(whole, begun, { plans, taken: new Set() });
  return {
    contribution: { ...both, pieces: both.pieces.filter((piece) => piece.language === into) },
    texts,
    original,
    changes,
  };
}
