import type { SearchWords } from '../../languages/language.ts';
import type { Locale } from '../model/locale.ts';
import type { SearchKind } from './page.ts';

/** The words of the panel, with what each kind of page is called in running text. */
export interface PanelWords extends SearchWords {
  readonly kinds: readonly { readonly value: SearchKind; readonly one: string; readonly many: string }[];
}

/** The file with what the panel's script fetches, beside the search page. */
export const panelFile = 'panel.json';

/** What the search panel needs besides its HTML: made by the build, and fetched when a reader turns to search. */
export interface PanelData {
  readonly words: PanelWords;
  readonly language: Locale;
  /** The other languages of the atlas, with what they are called in that of the page. */
  readonly others: readonly { readonly lang: Locale; readonly name: string }[];
}
