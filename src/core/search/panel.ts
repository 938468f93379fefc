import type { SearchWords } from '../../languages/language.ts';
import type { Locale } from '../model/locale.ts';

/** What the search panel needs besides its HTML: made by the build, and fetched when a reader turns to search. */
export interface PanelData {
  readonly words: SearchWords;
  /** The language of the page, and the other one. */
  readonly languages: readonly [Locale, Locale];
}
