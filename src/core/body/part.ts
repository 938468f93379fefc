import type { Range } from '../diagnostics/range.ts';

/** A stretch of a body that checks ask about, with its place. What a page shows of it stands in the segments. */
export type Part =
  | {
      /** A paragraph, or a list, quote or table as a whole. Reasons of `<Shows>`, options and what nobody knows are not among them. */
      readonly type: 'block';
      readonly what: 'paragraph' | 'list' | 'quote' | 'table';
      /** The first line of it. */
      readonly range: Range;
      /** Its words as they were written, without markup. */
      readonly text: string;
      /** Those of its words that stand outside links. */
      readonly besideLinks: string;
      /** How many citations stand in it and in its footnotes, malformed ones included. */
      readonly citations: number;
      /** The id of the passage or decision point that it stands in, if it stands in one; empty when that has no id. */
      readonly passage: string | undefined;
    }
  | {
      /** A link with an address of its own. */
      readonly type: 'address';
      readonly range: Range;
      readonly url: string;
      readonly words: string;
    }
  | { readonly type: 'image'; readonly range: Range; readonly src: string; readonly alt: string }
  | {
      /** A `<Shows>`; `without` are the attributes that the tag does not have at all, though an original gives them. */
      readonly type: 'shows';
      readonly range: Range;
      readonly without: readonly ('how' | 'reading')[];
    };
