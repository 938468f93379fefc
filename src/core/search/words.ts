import type { SearchKind } from './page.ts';

/**
 * Every word that the search panel shows or speaks, in the language of its page. `{…}` marks what is filled in:
 * each sentence says below which marks it may hold.
 */
export interface SearchWords {
  /** Accessible name of the dialog and of the search landmark. */
  readonly title: string;
  /** Label of the field. */
  readonly field: string;
  /** The form's button. */
  readonly submit: string;
  /** The dialog's button. */
  readonly close: string;
  /** Legend of the radio buttons. */
  readonly kindLegend: string;
  /** Name of the kind in the address, so that `?q=…&<kindParam>=case` reads well in the page's language. */
  readonly kindParam: string;
  /** Label of the radio button that sets no kind. */
  readonly allKinds: string;
  /** The kinds in the order of their radio buttons: `many` labels the button, `one` a result. */
  readonly kinds: readonly { readonly value: SearchKind; readonly one: string; readonly many: string }[];
  /** Accessible name of the list of results. */
  readonly results: string;
  /** Accessible name of the links to parts of one result: `{title}`. */
  readonly sections: string;
  /** Shown while nothing has been asked. */
  readonly hint: string;
  readonly loading: string;
  /** Spoken when an answer has settled: `{count}`, `{query}`. */
  readonly found: { readonly one: string; readonly many: string };
  /** Heading and speech when nothing is found: `{query}`. */
  readonly none: string;
  /** What to try when nothing is found, one sentence each. */
  readonly tips: readonly string[];
  /** Button that widens a search of one kind without result: `{count}`. */
  readonly widen: { readonly one: string; readonly many: string };
  /** Said above the results when words of the question were left out: `{query}` is what was looked for. */
  readonly searchedFor: string;
  /** Said above the results when no page holds all words, and these hold some. */
  readonly partial: string;
  /** Said above the results when no page holds some words of the question: `{query}` is those words. */
  readonly missing: string;
  /** Button for the next results. */
  readonly more: string;
  /** Leads the links to the lists, when nothing is found or search fails. */
  readonly lists: string;
  /** Search could not be loaded. */
  readonly failed: string;
  /** The same while developing, when the index is made by a build only. */
  readonly notBuilt: string;
  /** Said on the search page to readers without scripts, above the links to the lists. */
  readonly noScript: string;
  /** Which keys do what among the results; in the dialog `escapeKey` follows. */
  readonly keys: string;
  readonly escapeKey: string;
  /** Label of the box that turns the one-key shortcut on or off. */
  readonly slashKey: string;
  /** Question words and fillers that are left out of a query, lower case, one word each. */
  readonly fillers: readonly string[];
}

/** A link to a list of pages: what a reader can use instead of search. */
export interface SearchList {
  readonly href: string;
  readonly label: string;
}
