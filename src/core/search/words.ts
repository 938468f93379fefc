import type { SearchFacet, SearchKind } from './page.ts';

/** A sentence for one and for any other number. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

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
  /** Opens the filters. */
  readonly refine: string;
  /** Names of the filters, on the page and in its address. */
  readonly facets: Readonly<Record<SearchFacet, { readonly name: string; readonly param: string }>>;
  /** Button that takes all filters away. */
  readonly unrefine: string;
  /** Accessible name of the results. */
  readonly results: string;
  /** Heading of the results that answer best, whatever their kind. */
  readonly best: string;
  /** Button below the results of one kind, for all of them: `{count}`, `{kind}`. */
  readonly allOfKind: string;
  /** Accessible name of the links to parts of one result: `{title}`. */
  readonly sections: string;
  /** Why a page was found; joined with commas: `{words}`. */
  readonly why: {
    readonly title: string;
    readonly forms: string;
    readonly name: string;
    readonly without: string;
  };
  /** Above the definition, when the question is a term: link to the page, `{title}`. */
  readonly definition: string;
  /** What the question is long or short for: `{words}`. */
  readonly alsoKnownAs: string;
  /** Shown while nothing has been asked. */
  readonly hint: string;
  readonly loading: string;
  /** Spoken when an answer has settled: `{count}`, `{query}`. */
  readonly found: Counted;
  /** Heading and speech when nothing is found: `{query}`. */
  readonly none: string;
  /** What to try when nothing is found, one sentence each. */
  readonly tips: readonly string[];
  /** Button that widens a search without result within its kind or filters: `{count}`. */
  readonly widen: Counted;
  /** Said above the results when words of the question were left out: `{words}` is what was looked for. */
  readonly searchedFor: string;
  /** Said above the results when a word stood nowhere, and another was looked for: `{words}`, `{from}`. */
  readonly mended: string;
  /** Before buttons with other words that may have been meant. */
  readonly meant: string;
  /** Said above the results when no page holds all words, and these hold some. */
  readonly partial: string;
  /** Said above the results when no page holds some words of the question: `{words}`. */
  readonly missing: string;
  /** Results in the other language: heading, button before it has been searched (both `{language}`), and when there are none. */
  readonly otherLanguage: {
    readonly heading: string;
    readonly search: string;
    readonly none: string;
    /** What that language is called. */
    readonly name: string;
  };
  /** Button for the next results. */
  readonly more: string;
  /** Leads the links to the lists, when nothing is found or search fails. */
  readonly lists: string;
  /** Search could not be loaded. */
  readonly failed: string;
  /** The same without a connection. */
  readonly offline: string;
  /** Button after that. */
  readonly again: string;
  /** The same while developing, when the index is made by a build only. */
  readonly notBuilt: string;
  /** Said on the search page to readers without scripts, above the links to the lists. */
  readonly noScript: string;
  /** Which keys do what among the results; in the dialog `escapeKey` follows. */
  readonly keys: string;
  readonly escapeKey: string;
  /** Label of the box that turns the one-key shortcut on or off. */
  readonly slashKey: string;
  /** On a page that a result led to: which words are marked, `{words}`, and the button that takes the marks away. */
  readonly marked: string;
  readonly unmark: string;
  /** Question words and fillers that are left out of a query, lower case, one word each. */
  readonly fillers: readonly string[];
}

/** A link to a list of pages: what a reader can use instead of search. */
export interface SearchList {
  readonly href: string;
  readonly label: string;
}
