import type { SearchWords } from '../../languages/language.ts';
import type { Locale } from '../model/locale.ts';

/** What the search panel needs besides its HTML: made by the build, and fetched when a reader turns to search. */
export interface PanelData {
  readonly words: SearchWords;
  readonly language: Locale;
  /** The other languages of the atlas, with what they are called in that of the page. */
  readonly others: readonly { readonly lang: Locale; readonly name: string }[];
}
